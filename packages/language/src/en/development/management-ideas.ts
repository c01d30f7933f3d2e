import type { DevelopmentIdea } from "./development-idea.ts";

/** For the five competencies of managing. */
export const managementIdeas = {
  organization: {
    there:
      "Anybody in the team can see what is under way, who has it and what it waits for, without asking you. The everyday runs when you are away.",
    practices: [
      {
        title: "Make the work visible",
        steps:
          "Put everything the team has in hand on one wall or one page: name, owner, next step, date. Look at it together for ten minutes, twice a week, for two weeks. Then ask what to leave out.",
      },
      {
        title: "Find the thing that always waits",
        steps:
          "Ask three people what they wait for most often. Choose the one that costs the most hours, and change who decides it, or when.",
      },
    ],
    overdone:
      "The board is kept better than the work, every exception needs a form, and people who would have solved something wait for the procedure.",
  },
  anticipation: {
    there:
      "While the specialists are deep in their work, somebody looks at what comes next. When it comes, there is a first idea and a name beside it.",
    practices: [
      {
        title: "An hour for the quarter after next",
        steps:
          "Put one hour into each of the next two weeks for a single question: what could hit us in six months that we would be sorry not to have seen? Bring the two likeliest to the team, each with its first sign.",
      },
      {
        title: "Imagine that it failed",
        steps:
          "Take one project. With the people who carry it, suppose that it has failed by spring, and collect reasons for ten minutes in writing. Choose the two that can be prevented now, and who watches for them.",
      },
    ],
    overdone:
      "People prepare for weather that never comes, worry spreads from you, and what is needed today looks small beside what might be needed next year.",
  },
  execution: {
    there:
      "People with a dull or heavy task can say what it holds up. What was promised is finished, and what was started and is not needed any more is ended.",
    practices: [
      {
        title: "Follow one task to its end",
        steps:
          "Choose the chore that your people like least. Follow it to the person who in the end depends on it, talk to them, and tell the team what you saw in two minutes.",
      },
      {
        title: "From the aim back to Monday",
        steps:
          "Write the year’s aim on top of a page and this week’s tasks at the bottom. Draw the lines between with your team. Whatever has no line: change it, hand it on, or end it.",
      },
    ],
    overdone:
      "Everything must serve the plan, and a good idea that does not fit has no door to come in by. Pushing it through replaces asking whether it still matters.",
  },
  empathy: {
    there:
      "You know what the work is like on a bad day, and people know that you know. They feel heard, and they still know where they are going.",
    practices: [
      {
        title: "Half a day beside them",
        steps:
          "Within two weeks spend half a day where the work is done, with somebody who does it. Ask what makes it hard and what they are proud of. Change one small thing you saw, within the week.",
      },
      {
        title: "Say it back, then say where to",
        steps:
          "In your next three difficult talks, first say in your own words what you have heard, until the other agrees. Only then say what you expect, in one sentence.",
      },
    ],
    overdone:
      "Understanding takes the place of deciding, hard messages come late or wrapped so well that nobody finds them, and the loudest trouble sets the direction.",
  },
  risk: {
    there:
      "Small trials are under way, each with a limit that was said beforehand. When one fails it is talked about, and the next is a little better chosen.",
    practices: [
      {
        title: "One trial with a floor",
        steps:
          "Start one thing that may fail. Before you do, write down how much time and money it may cost, and the sign by which you will stop. Tell the team both, and keep to them.",
      },
      {
        title: "Hand over a decision",
        steps:
          "Give one decision that you usually make to somebody who has not made it before. Agree on what must not happen, and stay out of the rest. Talk about it afterwards, whatever came of it.",
      },
    ],
    overdone:
      "Others pay for your trials, there is never a quiet month, and what worked yesterday is thrown away before it has been understood.",
  },
} as const satisfies Readonly<Record<string, DevelopmentIdea>>;
