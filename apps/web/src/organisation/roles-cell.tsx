import type { Role } from "@parallax/domain/actor";
import { webPeopleWords as words } from "@parallax/language/en/web-people";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, type Answers } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { refreshCurrent } from "../sign-in/current.ts";
import { announce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogAnswers } from "../ui/dialog.tsx";

type Person = Answers["organisation"]["directory"]["people"][number];

const roles = ["administrator", "coach"] as const;

/** What somebody may be in the organisation. Giving and giving up administration asks first. */
export function RolesCell({ person, me }: { readonly person: Person; readonly me: boolean }) {
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const change = useMutation(
    api.organisation.changeRoles.mutationOptions({
      onSuccess: async () => {
        announce(words.rolesSaved({ name: person.name }));
        await queryClient.invalidateQueries(api.organisation.pathFilter());
        if (me) await refreshCurrent();
      },
      onSettled: () => setAsking(false),
    }),
  );
  const held = change.isPending ? change.variables.roles : person.roles;
  const isAdministrator = person.roles.includes("administrator");
  const toggled = (role: Role) =>
    person.roles.includes(role) ? person.roles.filter((each) => each !== role) : [...person.roles, role];
  const save = (role: Role) => change.mutate({ memberId: person.id, roles: toggled(role) });
  return (
    <div className="grid gap-2">
      <fieldset className="-my-2 flex flex-wrap gap-x-5">
        <legend className="sr-only">{words.rolesOf({ name: person.name })}</legend>
        {roles.map((role) => (
          <label key={role} className="flex min-h-11 items-center gap-2">
            <input
              type="checkbox"
              checked={held.includes(role)}
              aria-disabled={change.isPending}
              onChange={() => {
                if (change.isPending) return;
                if (role === "administrator" && (!isAdministrator || me)) setAsking(true);
                else save(role);
              }}
              className="size-4 accent-accent"
            />
            {words[role]}
          </label>
        ))}
      </fieldset>
      <FailureNotice error={change.error} />
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={isAdministrator ? words.stepDownAsk : words.administratorAsk({ name: person.name })}
      >
        <p>{isAdministrator ? words.stepDownBody : words.administratorBody}</p>
        <DialogAnswers onCancel={() => setAsking(false)}>
          <Button look="primary" onClick={() => save("administrator")}>
            {isAdministrator ? words.stepDownConfirm : words.administratorConfirm}
          </Button>
        </DialogAnswers>
      </Dialog>
    </div>
  );
}
