/** What raters are promised, on one screen: the page at `/r/promise`, the page at `/promise`, and the sheet in the docs. */
export const promisePage = {
  title: "What we promise you",
  lead: "Somebody asked you how they lead. You can only say it straight if it cannot be turned against you. So this is how it works, in plain words, and where it ends.",
  parts: [
    {
      title: "Nobody sees what you said on your own",
      body: [
        "Your answers are locked in your browser before they are sent. The server keeps something it cannot read.",
        "When the round closes, all answers are opened together. The names are thrown away, and the key is destroyed. After that nobody can tell which answers were yours: not the person you wrote about, not the boss, not the administrator, not we.",
        "A number or a comment is shown only when at least three people’s answers are together in it. Your organisation may ask for more than three, never for fewer. If too few of your group answer, they are joined with another group, or thrown away unread.",
      ],
    },
    {
      title: "What others can see",
      body: [
        "That you answered, not what: the reminders have to stop. The person who asked, the coach and the administrator see how many have answered, not who. Somebody who runs the server can look up who has.",
        "Your comments, word for word, without your name, in an order drawn by chance.",
        "If you are the boss, or the person the round is about, your answers are shown as yours. Your form says so before you begin.",
      ],
    },
    {
      title: "What is yours to decide",
      body: [
        "You may decline without a reason. You may leave any question out. Until the round closes you can change your answers or withdraw them with the same link.",
        "After you have sent them you get a receipt. When the round has closed, you can look into the box and see that your answers were in it.",
      ],
    },
    {
      title: "What we cannot promise",
      body: [
        "Your way of writing may be known, and so may a story that only you could tell. Write what you would stand by.",
        "If everybody in a group says the same, the average tells what each of them said. And if all others of a group put their answers together, they can work out yours.",
        "Whoever runs the server and is ready to cheat could change this page before you answer, or open answers early and in secret while the round is running. The page is small and open, so that others can check it. Ask your works council who has.",
        "Whoever gets hold of your letter can answer in your place, but cannot read what you sent. You would notice: the form would say that answers have arrived.",
        "We cannot protect a phone or a computer that somebody else controls, or a screen that somebody else sees.",
      ],
    },
  ],
  more: "For your works council there is a longer sheet, with everything that is stored and how to check it. It comes with the program: tooling/docs/for-your-works-council.md.",
} as const;
export type PromisePageWords = typeof promisePage;
