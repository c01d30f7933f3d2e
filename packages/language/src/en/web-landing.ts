/** The first page that somebody without an account sees. */
export const webLandingWords = {
  title: "How you lead, seen from more than one place",
  lead: "Parallax is the apparent shift of one thing seen from two places. Here the thing is how you lead and manage. The places are where you stand, and where the people you work with stand.",
  sample: "Read a sample report",
  signIn: "Sign in",
  figure: {
    title: "Three differences, as the report shows them",
    caption:
      "From the sample report. The diamond is the person’s own rating, the circle is the average of the people asked, and the soft bar is how far that average could move by chance. Filled means clear, open means not settled.",
  },
  why: {
    title: "What the shift is worth",
    body: [
      "Most of us judge our own leading and managing poorly, and not always kindly. Some of what we do well we do not see, because it costs us nothing. Some of what we mean well lands differently where others stand.",
      "A round of feedback sets your view beside theirs, behaviour by behaviour. Where the two differ clearly, the report says so. Where the answers do not settle it, the report says that, too, instead of making a story out of half a point.",
    ],
  },
  round: {
    title: "A round, from the request to the talk",
    steps: [
      {
        title: "You ask",
        body: "You choose whom to ask: the person you report to, people beside you, people who report to you, others who know your work. You choose a coach and a closing date, and say in your own words why you ask.",
      },
      {
        title: "They answer",
        body: "Each gets a link by mail. No account, about ten minutes, on a phone if they like. Their answers are locked in their own browser before they are sent.",
      },
      {
        title: "The round closes",
        body: "All answers are opened together, once. Names are thrown away, and the key is destroyed.",
      },
      {
        title: "A coach reads first",
        body: "The comments before the numbers, so that words are heard as words. The coach writes an introduction and decides with you when to open the report.",
      },
      {
        title: "You read, and you talk",
        body: "A few pages that lead with sentences, each proved by the drawing below it. With your coach you choose what to work on.",
      },
    ],
  },
  not: {
    title: "What you will not find in it",
    body: "No overall score, no grade, no traffic light, no ranking between people, no type that you are. Leading and managing are two jobs that one person usually does at once; neither outranks the other, and a report that adds them into one number helps nobody act.",
  },
  raters: {
    title: "What the people you ask are promised",
    body: "No figure is shown unless it combines the answers of at least three people, always the same three or more together, and no comment that does not come from such a group. Nobody in the organisation sees who answered what.",
    more: "Read the whole promise, and what it cannot promise",
  },
  host: {
    title: "It runs where your people’s answers may stay",
    body: "A company or a coaching firm runs Parallax itself, on its own machines, with one command. The code is open, so that a works council or an auditor can read what it does instead of believing what it says.",
  },
};
export type WebLandingWords = typeof webLandingWords;
