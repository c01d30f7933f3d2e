import { webNewRoundWords as words } from "@parallax/language/en/web-new-round";
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { api } from "../api.ts";
import { dropDraft } from "../draft.ts";
import { sayMonth } from "../reader.ts";
import { BackLink } from "../ui/back-link.tsx";
import { Page } from "../ui/page.tsx";
import { webRoundWords } from "@parallax/language/en/web-round";
import { dayOf } from "./closing-day.ts";
import { useAfterRoundChange } from "./round-ask.ts";
import { RoundForm } from "./round-form.tsx";

const route = getRouteApi("/member/rounds/$roundId/change");

/** Coach, date and message, until the invitations go out. */
export function ChangeRoundPage() {
  const { roundId } = route.useParams();
  const navigate = route.useNavigate();
  const { data: round } = useSuspenseQuery(api.round.get.queryOptions({ roundId }));
  const draftName = `round.${roundId}`;
  const after = useAfterRoundChange();
  const change = useMutation(
    api.round.change.mutationOptions({
      onSuccess: async () => {
        dropDraft(draftName);
        await after(words.changed);
        await navigate({ to: "/rounds/$roundId", params: { roundId } });
      },
    }),
  );
  const month = sayMonth(round.requestedAt);
  return (
    <Page
      title={words.changeTitle}
      lead={words.changeLead}
      above={
        <BackLink to="/rounds/$roundId" params={{ roundId }}>
          {webRoundWords.titleOwn({ month })}
        </BackLink>
      }
    >
      <RoundForm
        draftName={draftName}
        start={{
          versionId: round.questionnaire.versionId,
          coachId: round.coach?.memberId ?? "",
          closesOn: dayOf(new Date(round.closesAt)),
          message: round.message,
        }}
        questionnaireFixed
        policy={round.policy}
        submit={words.save}
        submitting={words.saving}
        busy={change.isPending || change.isSuccess}
        error={change.error}
        onSubmit={({ coachId, closesAt, message }) => change.mutate({ roundId, coachId, closesAt, message })}
      />
    </Page>
  );
}
