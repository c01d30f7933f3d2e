import { webShellWords as words } from "@parallax/language/en/web-shell";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { api, queryClient } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { SelectField } from "../ui/field.tsx";
import { refreshCurrent, type Current } from "./current.ts";

/** Another organisation is another world: everything that was loaded is forgotten, and the start page is shown. */
export function OrganisationSwitch({ current }: { readonly current: Current }) {
  const router = useRouter();
  const choose = useMutation(
    api.signIn.chooseOrganisation.mutationOptions({
      onSuccess: async () => {
        queryClient.clear();
        await refreshCurrent();
        await router.navigate({ to: "/" });
        await router.invalidate();
      },
    }),
  );
  return (
    <div className="grid gap-2">
      <SelectField
        label={words.organisation}
        value={current.organisation.id}
        onChange={(event) => {
          const chosen = current.memberships.find(({ organisationId }) => organisationId === event.target.value);
          if (chosen !== undefined) choose.mutate({ organisationId: chosen.organisationId });
        }}
      >
        {current.memberships.map(({ organisationId, organisationName }) => (
          <option key={organisationId} value={organisationId}>
            {organisationName}
          </option>
        ))}
      </SelectField>
      <FailureNotice error={choose.error} />
    </div>
  );
}
