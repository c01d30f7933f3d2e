import { useMutation } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { api, queryClient } from "../api.ts";
import { refreshCurrent, useCurrent } from "../sign-in/current.ts";

/** The organisation in which this browser works now. */
export function useOrganisation(): string {
  return useCurrent()?.organisation.id ?? "";
}

type Place = { readonly to: "/coaching/$roundId" | "/rounds/$roundId"; readonly roundId: string };

/** Goes on in another organisation, at one of its rounds: everything that was loaded is forgotten first. */
export function useOtherOrganisation({ to, roundId }: Place) {
  const router = useRouter();
  const choose = useMutation(
    api.signIn.chooseOrganisation.mutationOptions({
      onSuccess: async () => {
        queryClient.clear();
        await refreshCurrent();
        await router.navigate({ to, params: { roundId } });
        await router.invalidate();
      },
    }),
  );
  return {
    busy: choose.isPending,
    error: choose.error,
    go: (organisationId: string): void => choose.mutate({ organisationId }),
  };
}
