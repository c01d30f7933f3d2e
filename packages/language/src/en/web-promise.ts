/** The privacy promise, in the words that raters, works councils and auditors read. */
export const webPromiseWords = {
  title: "The promise to people who give feedback",
  lead: "Somebody asked you how they lead and manage. You can only say the truth if it cannot be turned against you. This is what Parallax promises, how it keeps it, and where it ends.",
  sections: [
    {
      title: "What is shown",
      body: [
        "No figure or comment is shown unless it combines at least three people’s answers, always the same three or more together. An organisation may ask for more than three, never for fewer, and never fewer once a round has been launched.",
        "Groups that are too small are joined with another group and named so, for example “Peers and others, combined to protect anonymity”. Where that is not possible, their answers are destroyed unread.",
        "From five answers on the report may also show how far the answers spread, without names.",
        "Nobody in the organisation sees who answered what: not the person you write about, not their boss, not the coach, not the administrator.",
      ],
    },
    {
      title: "Who is recognisable, and told so",
      body: [
        "The person’s own answers are shown as theirs, and a boss’s answers are shown as “one person’s view”. If you are asked as the boss, your form says so before you begin.",
      ],
    },
    {
      title: "How it is kept",
      body: [
        "Your answers are locked in your browser before they are sent. They can be opened only together with everybody else’s, after the round has closed. Then the names are thrown away and the key is destroyed, so that nobody can open them again, or sooner, or one at a time.",
        "When they are opened, each ballot is taken apart into pieces that carry no name, no time and no mark that says which pieces belong together. Comments are shown in an order drawn anew for each report.",
        "We can see that you answered, because reminders have to stop. We cannot see what. While a round runs, nobody is shown who has answered. The person who asked, the coach and the administrator see how many of all have answered, and not even that as long as too few have answered for their answers to be shown.",
        "A round is opened once. There is no second count after a late answer, because the difference between the two would show that one answer.",
        "What you type stays on your own device, locked, until you send it. The page you answer on sets no cookie and loads nothing from anybody else.",
      ],
    },
    {
      title: "What it cannot promise",
      body: [
        "Your way of writing may be known to the reader, and so may a story that only you could tell. Write what you would stand by.",
        "When everybody in a group says the same, the average tells what each of them said.",
        "People in a group who tell each other their answers can work out more than the report shows.",
        "Whoever runs the server and is ready to break its rules could change the page you answer on, or keep the key. The code is open and the page is small, so that others can check it.",
        "It cannot protect a device that somebody else controls, or a screen that somebody else sees.",
      ],
    },
    {
      title: "What you may do",
      body: [
        "You may decline, without saying why. You may leave any question out; “can’t say” is not a score. Until the round closes you may change your answers or withdraw them from the same link.",
      ],
    },
  ],
};
export type WebPromiseWords = typeof webPromiseWords;
