import { capital, counted } from "./counting.ts";

/** What stands on the pages of a report besides its findings: headings, how to read, labels of drawings and tables. */
export const reportFaceWords = {
  title: (told: { subject: string }) => `${told.subject}’s report`,
  contents: "Contents",
  month: (told: { questionnaire: string; month: string }) =>
    told.month === "" ? told.questionnaire : `${told.questionnaire} · ${told.month}`,
  sampleTitle: "A sample",
  sample:
    "Nobody in this report exists. The answers were generated to show what a report looks like; everything after that is the product’s own work.",
  draftTitle: "Not released",
  draft: (told: { subject: string }) =>
    `This is what ${told.subject} will read, and in these words. Only you can see it. The order of the comments is drawn again at the release.`,
  introductionBy: (told: { coach: string }) => `From ${told.coach}, your coach`,
  introductionByNobody: "To begin with",

  coverAnswered: "Who answered",
  coverSelf: "You yourself",
  coverSelfMissing: "You did not send your own form",
  coverCount: (told: { answered: number; invited: number }) => `${told.answered} of ${told.invited}`,
  coverNobody:
    "Too few people answered for any of it to be shown without showing who said it, so what follows is your own view. That says nothing about you or your work.",
  coverSeen: "Who may see this",
  coverSeenBy: (told: { coach: string | null }) =>
    told.coach === null
      ? "You, and nobody else. What you pass on is yours to choose."
      : `You, and ${told.coach} as your coach. Nobody else, your boss and the administrators included. What you pass on is yours to choose.`,
  coverRead: "How to read it",
  coverReadLines: (told: { level: string }) => [
    "Start with page one; who stops there has the truth in short. Then go where you are curious.",
    `Few people answered, so no figure is sharp. The soft bars say where the view of such people in general is likely to lie, ${told.level} of the time.`,
    "That you see yourself differently from others is the normal case. It is where the conversation starts, not a verdict.",
  ],

  onePage: "On one page",
  strengths: "What others value",
  areas: "Where to look",
  difference: "Where the views part",
  question: "A question to begin with",

  leading: "Leading and managing",
  leadingLead:
    "Two jobs that one person does at once. Leading moves people towards a direction that matters; managing makes the direction come true. Neither counts for more.",
  mapTitle: "The map",
  mapRead:
    "Further right: seen to manage more. Further up: seen to lead more. On the dotted line the two are in balance. The soft shape is where the view of such people in general is likely to lie.",
  mapAcross: "Managing",
  mapUp: "Leading",
  mapDiagonal: "in balance",
  mapUpper: "leads more than manages",
  mapLower: "manages more than leads",
  mapYou: "You",
  mapOthers: "All others",
  mapSelfMissing: "You are not on the map: too few of your own answers.",
  mapScale: (told: { low: string; high: string }) => `Both ways it runs from ${told.low} to ${told.high}.`,
  mapOthersMissing: (told: { reason: string }) => `All others are not on the map. ${told.reason}.`,
  mapNothing: "There is nothing to draw yet: neither your own answers nor others’ reach the map.",
  asTable: "The same as a table",
  mapHeads: ["Who", "Leading", "Managing", "Leading less managing", "likely between"],
  clusterTitle: { leadership: "Leading", management: "Managing", common: "The ground under both" },
  clustersTitle: "The two clusters",
  clustersRead:
    "The diamond is your own rating, the circle what others see on average. The bar around the circle says how far such averages may move with other people; an open circle means that the answers do not settle a difference.",
  axesTitle: (told: { lines: number }) =>
    `${capital(counted(told.lines, { one: "line", other: "lines" }))} between the two`,
  axesRead:
    "Neither end is better. Diamond, circle and bar mean what they meant above; a flag marks where the role needs you to be, in your own view and in your boss’s.",
  axesTableTitle: "The lines in figures",
  axesHeads: ["Line", "You", "All others", "likely between", "Role needs, you say", "Role needs, your boss says"],
  axisEnds: (told: { leader: string; manager: string; min: number; max: number }) =>
    `${told.min} is “${told.leader}”, ${told.max} is “${told.manager}”.`,
  roleSelf: "role, you",
  roleBoss: "role, boss",
  reflectionsTitle: "Your own path",
  reflectionsRead: "Your answers to what only you were asked. For you and your coach.",
  reflectionPlace: (told: { low: string; high: string }) => `on the line from “${told.low}” to “${told.high}”`,

  views: "Your view and theirs",
  viewsLead: "What you say of yourself beside what others see, sorted by what the answers settle.",
  viewsNoSelf: "Only the others’ view can be shown: your own form is missing.",
  viewsTitleOf: (told: { competencies: number }) =>
    `${capital(counted(told.competencies, { one: "competency", other: "competencies" }))}, two views`,
  bandAbove: "Others see you higher",
  bandSame: "About the same",
  bandUnsettled: "Not settled",
  bandBelow: "You see yourself higher",
  bandOne: "One view only",
  byGroup: "Show groups",

  thing: "Competency",
  habit: "Habit",
  drawing: "Drawing",
  you: "You",
  others: "Others",
  differenceHead: "Difference",
  likely: (told: { lower: string; upper: string }) => `${told.lower}\u00a0to\u00a0${told.upper}`,
  endOfScale: (told: { point: number; label: string }) => `${told.point} ${told.label}`,
  peopleHead: "People",
  people: (told: { people: number }) => `${told.people} ${told.people === 1 ? "person" : "people"}`,
  fewPeople: (told: { people: number }) => `only ${told.people} ${told.people === 1 ? "person" : "people"}`,
  onePerson: "one person’s view",
  agreeing: {
    agree: "largely agree",
    differ: "see it differently",
  },
  verdict: {
    self_higher: "clear",
    self_lower: "clear",
    similar: "about the same",
    unclear: "not settled",
  },
  none: "–",
  withheld: {
    "too-few-people": "Not shown: too few answers to keep people anonymous",
    "too-few-items": "Too few questions were answered",
    "no-answers": "No answers",
  },

  watchOuts: "Habits to watch",
  watchOutsLead:
    "Everyone has some. They are kept apart and count towards nothing else; the line says how often a habit is seen.",
  watchOutsTitleOf: (told: { habits: number }) =>
    `${capital(counted(told.habits, { one: "habit", other: "habits" }))}, how often seen`,

  words: "In their words",
  wordsYours: "You wrote",
  remarkMark: "“",
  wordsNone: "Nothing that can be shown.",
  wordsShortened: "Shortened by the coach.",
  wordsHeld: (told: { remarks: number }) =>
    `${capital(counted(told.remarks, { one: "comment", other: "comments" }))} here ${told.remarks === 1 ? "was" : "were"} held back by the coach.`,
  wordsLead: "Read for what repeats, not for who wrote it. Looking for the author costs you the comment.",

  made: "How this was made",
  version: (told: { questionnaire: string; number: number }) => `${told.questionnaire}, version ${told.number}`,
  release: (told: { number: number; on: string }) => `Release ${told.number}, ${told.on}`,
  fingerprint: (told: { hash: string }) => `Fingerprint ${told.hash}`,
};
export type ReportFaceWords = typeof reportFaceWords;
