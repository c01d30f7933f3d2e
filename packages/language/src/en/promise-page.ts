/** What raters are promised, on one screen: the page at `/r/promise`, the page at `/promise`, and the sheet in the docs. */
export const promisePage = {
  title: "What we promise you",
  lead: "You can only say it straight if it cannot be turned against you.",
  parts: [
    {
      title: "Nobody sees what you said on your own",
      body: [
        "Your answers are locked in your browser. The server keeps something it cannot read.",
        "After closing, all answers are opened together. Names are thrown away, and the key is destroyed: then nobody can tell which answers were yours.",
        "A number is shown only when it is made of at least three people’s answers, and comments only from such groups: in your words, unless a coach shortens one or leaves it out, without your name, each paragraph apart, in an order drawn by chance.",
        "People see how many have answered, not who. Only somebody who runs the server can look up who has, not what.",
        "If you are the boss, or the person it is about, your answers are shown as yours. Your form says so first.",
        "You may decline, leave out any question, and change or withdraw your answers until the round closes. Afterwards you can check that they were there.",
      ],
    },
    {
      title: "What we cannot promise",
      body: [
        "Your way of writing may be known, and so may a story that only you could tell. You may turn out to be the only one who writes. Write what you would stand by.",
        "The coach whom your form names reads the comments first. Should that person no longer coach, another coach of the same organisation does: never anybody who was asked to answer.",
        "Your organisation may ask for more than three people, never for fewer. If too few of your group answer, they are joined with another group, or thrown away and read by nobody. But if everybody in a group says the same, the average tells what each of them said; and if all others of a group put their answers together, they can work out yours.",
        "Whoever runs the server and is ready to cheat could change this page before you answer, or open answers early and in secret while the round is running. The page is small and open, so that others can check it. Ask your works council who has.",
        "Whoever gets hold of your letter can answer in your place, but cannot read what you sent. You would notice: the form would say that answers have arrived.",
        "We cannot protect a phone or a computer that somebody else controls, or a screen that somebody else sees.",
      ],
    },
  ],
  more: "For your works council there is a longer sheet, with everything that is stored and how to check it. It comes with the program: tooling/docs/for-your-works-council.md.",
} as const;
/** Two parts: what holds, then where it ends. Every language says as many sentences in each. */
export type PromisePageWords = {
  readonly [Name in keyof typeof promisePage]: Name extends "parts" ? readonly [PromisePart, PromisePart] : string;
};
type PromisePart = { readonly title: string; readonly body: readonly string[] };
