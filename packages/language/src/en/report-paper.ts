/** What a report says only on paper, where nothing can be opened, and in files made from it. */
export const reportPaperWords = {
  fileTitle: (told: { subject: string; month: string }) =>
    `${told.subject}’s report${told.month === "" ? "" : `, ${told.month}`}`,
  fileName: (told: { month: string }) => `report-${told.month}.pdf`,
  pageOf: (told: { page: string; pages: string }) => `${told.page} of ${told.pages}`,
  begin:
    "Start with “On one page”; who stops there has the truth in short. Then go where you are curious. The margin is for your notes.",
  choicesLead:
    "One thing done differently changes more than a report does. Choose one, two or three, here by hand or on the web; what you write there stays there.",
  mapAlt: (told: { title: string; points: string }) => `${told.title}. ${told.points}`,
  pointAlt: (told: { who: string; leading: string; managing: string }) =>
    `${told.who}: leading ${told.leading}, managing ${told.managing}.`,
  lineAlt: {
    both: (told: { self: string; others: string }) => `You ${told.self}, others ${told.others}`,
    self: (told: { self: string }) => `You ${told.self}`,
    others: (told: { others: string }) => `Others ${told.others}`,
    likely: (told: { reading: string; likely: string }) => `${told.reading}, likely ${told.likely}`,
  },
  reflectionAlt: (told: { answer: number; min: number; max: number; low: string; high: string }) =>
    `${told.answer} on a line from ${told.min}, “${told.low}”, to ${told.max}, “${told.high}”`,
  unprintable: "A box □ stands for a sign that cannot be printed; the web page shows it.",
};
export type ReportPaperWords = typeof reportPaperWords;
