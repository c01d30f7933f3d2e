/** Who knocks. All belong to organisation A, except `elsewhere`: an administrator and coach of organisation B. */
export const actors = [
  "anonymous", // no session
  "expired", // the subject, with a session that has ended
  "disabled", // a member who was disabled after signing in
  "member", // of A, with no place in the round
  "rater", // a member of A who was nominated as a rater of the round
  "subject", // of the round
  "other-subject", // of another round of A
  "coach", // of the round
  "other-coach", // of another round of A
  "administrator", // of A
  "elsewhere",
] as const;
export type ActorName = (typeof actors)[number];

/** `may`: let in, though a rule may refuse. `hidden`: not found. `out`: not signed in. */
export type Verdict = "may" | "hidden" | "out";

/** What each knocks with: something of A, and which round of the scene it needs. */
export type Scene =
  | "no-round"
  | "nominating"
  | "to-launch"
  | "to-cancel"
  | "collecting"
  | "to-close"
  | "in-review"
  | "to-begin"
  | "released";

/**
 * The expected answer for every procedure and actor, asked about organisation A's own thing. About a thing of organisation B, or one
 * that does not exist, whoever is signed in gets `hidden`. A procedure without a row fails the build. Rows are tried in this order.
 */
const rows = `
  procedure                    scene        anon  exp   dis   mem     rater   subj    subj2   coach   coach2  admin   else
  signIn.requestLink           no-round     may   may   may   may     may     may     may     may     may     may     may
  signIn.openLink              no-round     may   may   may   may     may     may     may     may     may     may     may
  signIn.current               no-round     may   may   may   may     may     may     may     may     may     may     may
  signIn.chooseOrganisation    no-round     out   out   out   may     may     may     may     may     may     may     hidden
  signIn.signOut               no-round     out   out   out   may     may     may     may     may     may     may     may
  organisation.directory       no-round     out   out   out   may     may     may     may     may     may     may     may
  organisation.coaches         no-round     out   out   out   may     may     may     may     may     may     may     may
  organisation.addMembers      no-round     out   out   out   hidden  hidden  hidden  hidden  hidden  hidden  may     may
  organisation.changeRoles     no-round     out   out   out   hidden  hidden  hidden  hidden  hidden  hidden  may     hidden
  organisation.change          no-round     out   out   out   hidden  hidden  hidden  hidden  hidden  hidden  may     may
  questionnaire.available      no-round     out   out   out   may     may     may     may     may     may     may     may
  questionnaire.preview        no-round     out   out   out   may     may     may     may     may     may     may     hidden
  audit.list                   no-round     out   out   out   hidden  hidden  hidden  hidden  hidden  hidden  may     may
  coaching.caseload            no-round     out   out   out   hidden  hidden  hidden  hidden  may     may     hidden  may
  coaching.noteKey             no-round     out   out   out   hidden  hidden  hidden  hidden  may     may     hidden  may
  report.sample                no-round     may   may   may   may     may     may     may     may     may     may     may
  round.mine                   no-round     out   out   out   may     may     may     may     may     may     may     may
  round.all                    no-round     out   out   out   hidden  hidden  hidden  hidden  hidden  hidden  may     may
  round.request                no-round     out   out   out   may     may     may     may     may     may     may     hidden
  round.get                    nominating   out   out   out   hidden  hidden  may     hidden  may     hidden  may     hidden
  round.change                 nominating   out   out   out   hidden  hidden  may     hidden  hidden  hidden  hidden  hidden
  nomination.list              nominating   out   out   out   hidden  hidden  may     hidden  hidden  hidden  hidden  hidden
  nomination.add               nominating   out   out   out   hidden  hidden  may     hidden  hidden  hidden  hidden  hidden
  nomination.changeGroup       nominating   out   out   out   hidden  hidden  may     hidden  hidden  hidden  hidden  hidden
  nomination.remove            nominating   out   out   out   hidden  hidden  may     hidden  hidden  hidden  hidden  hidden
  round.launch                 to-launch    out   out   out   hidden  hidden  may     hidden  hidden  hidden  hidden  hidden
  round.cancel                 to-cancel    out   out   out   hidden  hidden  may     hidden  hidden  hidden  may     hidden
  round.extend                 collecting   out   out   out   hidden  hidden  may     hidden  may     hidden  may     hidden
  round.resendOwnForm          collecting   out   out   out   hidden  hidden  may     hidden  hidden  hidden  hidden  hidden
  ballot.enter                 collecting   may   may   may   may     may     may     may     may     may     may     may
  ballot.cast                  collecting   may   may   may   may     may     may     may     may     may     may     may
  ballot.withdraw              collecting   may   may   may   may     may     may     may     may     may     may     may
  ballot.remindLater           collecting   may   may   may   may     may     may     may     may     may     may     may
  ballot.decline               collecting   may   may   may   may     may     may     may     may     may     may     may
  ballot.stopReminders         collecting   may   may   may   may     may     may     may     may     may     may     may
  ballot.requests              collecting   may   may   may   may     may     may     may     may     may     may     may
  ballot.mailRequests          collecting   may   may   may   may     may     may     may     may     may     may     may
  ballot.findLinks             no-round     may   may   may   may     may     may     may     may     may     may     may
  reminder.list                collecting   out   out   out   hidden  hidden  may     hidden  hidden  hidden  hidden  hidden
  reminder.change              collecting   out   out   out   hidden  hidden  may     hidden  hidden  hidden  hidden  hidden
  ballot.box                   collecting   may   may   may   may     may     may     may     may     may     may     may
  round.close                  to-close     out   out   out   hidden  hidden  may     hidden  may     hidden  may     hidden
  coaching.beginNotes          in-review    out   out   out   hidden  hidden  hidden  hidden  may     may     hidden  may
  coaching.note                in-review    out   out   out   hidden  hidden  hidden  hidden  may     hidden  hidden  hidden
  coaching.saveNote            in-review    out   out   out   hidden  hidden  hidden  hidden  may     hidden  hidden  hidden
  coaching.forgetNotes         in-review    out   out   out   hidden  hidden  hidden  hidden  may     may     hidden  may
  report.remarks               in-review    out   out   out   hidden  hidden  hidden  hidden  may     hidden  hidden  hidden
  report.screenRemark          in-review    out   out   out   hidden  hidden  hidden  hidden  may     hidden  hidden  hidden
  report.confirmRemarksRead    in-review    out   out   out   hidden  hidden  hidden  hidden  may     hidden  hidden  hidden
  report.draft                 in-review    out   out   out   hidden  hidden  hidden  hidden  may     hidden  hidden  hidden
  report.saveIntroduction      in-review    out   out   out   hidden  hidden  hidden  hidden  may     hidden  hidden  hidden
  report.planRelease           in-review    out   out   out   hidden  hidden  hidden  hidden  may     hidden  hidden  hidden
  report.release               in-review    out   out   out   hidden  hidden  hidden  hidden  may     hidden  hidden  hidden
  round.replaceCoach           in-review    out   out   out   hidden  hidden  hidden  hidden  hidden  hidden  may     hidden
  report.beginLive             to-begin     out   out   out   hidden  hidden  hidden  hidden  may     hidden  hidden  hidden
  report.correct               released     out   out   out   hidden  hidden  hidden  hidden  may     hidden  hidden  hidden
  report.openPart              released     out   out   out   hidden  hidden  hidden  hidden  may     hidden  hidden  hidden
  report.live                  released     out   out   out   hidden  hidden  may     hidden  may     hidden  hidden  hidden
  report.readState             released     out   out   out   hidden  hidden  may     hidden  may     hidden  hidden  hidden
  report.ownView               released     out   out   out   hidden  hidden  may     hidden  hidden  hidden  hidden  hidden
  report.guess                 released     out   out   out   hidden  hidden  may     hidden  hidden  hidden  hidden  hidden
  thanks.get                   released     out   out   out   hidden  hidden  may     hidden  hidden  hidden  hidden  hidden
  thanks.send                  released     out   out   out   hidden  hidden  may     hidden  hidden  hidden  hidden  hidden
  report.noteReading           released     out   out   out   hidden  hidden  may     hidden  hidden  hidden  hidden  hidden
  report.marks                 released     out   out   out   hidden  hidden  may     hidden  may     hidden  hidden  hidden
  report.mark                  released     out   out   out   hidden  hidden  may     hidden  may     hidden  hidden  hidden
  goal.list                    released     out   out   out   hidden  hidden  may     hidden  may     hidden  hidden  hidden
  goal.save                    released     out   out   out   hidden  hidden  may     hidden  hidden  hidden  hidden  hidden
  goal.remove                  released     out   out   out   hidden  hidden  may     hidden  hidden  hidden  hidden  hidden
  goal.share                   released     out   out   out   hidden  hidden  may     hidden  hidden  hidden  hidden  hidden
  report.released              released     out   out   out   hidden  hidden  may     hidden  may     hidden  hidden  hidden
  paper.get                    released     out   out   out   hidden  hidden  may     hidden  may     hidden  hidden  hidden
  paper.request                released     out   out   out   hidden  hidden  may     hidden  may     hidden  hidden  hidden
  paper.getPrep                released     out   out   out   hidden  hidden  hidden  hidden  may     hidden  hidden  hidden
  paper.requestPrep            released     out   out   out   hidden  hidden  hidden  hidden  may     hidden  hidden  hidden
  paper.requestAll             no-round     out   out   out   hidden  hidden  hidden  hidden  may     may     hidden  may
  paper.progress               no-round     out   out   out   hidden  hidden  hidden  hidden  may     may     hidden  may
`;

export type Row = { procedure: string; scene: Scene; verdicts: ReadonlyMap<ActorName, Verdict> };

export const table: readonly Row[] = rows
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [procedure = "", scene = "", ...verdicts] = line.trim().split(/\s+/);
    if (verdicts.length !== actors.length) throw new Error(`A verdict is missing: ${line}`);
    return {
      procedure,
      scene: scene as Scene,
      verdicts: new Map(actors.map((actor, at) => [actor, verdicts[at] as Verdict])),
    };
  });
