import { defaultPolicy, policyOf } from "@parallax/domain/round/policy";
import { webHomeWords } from "@parallax/language/en/web-home";
import { webNewRoundWords as words } from "@parallax/language/en/web-new-round";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { api } from "../api.ts";
import { dropDraft } from "../draft.ts";
import { useCurrent } from "../sign-in/current.ts";
import { BackLink } from "../ui/back-link.tsx";
import { Page } from "../ui/page.tsx";
import { RoundForm } from "./round-form.tsx";

const draftName = "round.new";

/** Asking for a round: what is asked, who coaches, until when, and why. */
export function NewRoundPage() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const organisation = useCurrent()?.organisation;
  const request = useMutation(
    api.round.request.mutationOptions({
      onSuccess: async ({ roundId }) => {
        dropDraft(draftName);
        await queryClient.invalidateQueries(api.round.mine.queryFilter());
        await navigate({ to: "/rounds/$roundId/raters", params: { roundId } });
      },
    }),
  );
  return (
    <Page title={words.title} lead={words.lead} above={<BackLink to="/home">{webHomeWords.title}</BackLink>}>
      <RoundForm
        draftName={draftName}
        policy={organisation === undefined ? defaultPolicy : policyOf(organisation)}
        submit={words.submit}
        submitting={words.submitting}
        busy={request.isPending || request.isSuccess}
        error={request.error}
        onSubmit={({ versionId, ...decisions }) => request.mutate({ questionnaireVersionId: versionId, ...decisions })}
      />
    </Page>
  );
}
