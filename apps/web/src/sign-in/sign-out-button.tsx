import { useMutation } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { api, queryClient } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { forgetCurrent } from "./current.ts";
import { Button } from "../ui/button.tsx";

export function SignOutButton({ label }: { readonly label: string }) {
  const router = useRouter();
  const signOut = useMutation(
    api.signIn.signOut.mutationOptions({
      onSuccess: async () => {
        sessionStorage.clear();
        forgetCurrent();
        await router.navigate({ to: "/" });
        // What the pages behind the door had loaded is forgotten once none of them is shown.
        queryClient.clear();
      },
    }),
  );
  return (
    <>
      <FailureNotice error={signOut.error} />
      <Button look="plain" onClick={() => signOut.mutate()} busy={signOut.isPending && label}>
        {label}
      </Button>
    </>
  );
}
