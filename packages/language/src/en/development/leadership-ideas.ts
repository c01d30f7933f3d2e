import type { DevelopmentIdea } from "./development-idea.ts";

/** For the five competencies of leading. */
export const leadershipIdeas = {
  "strategic-questions": {
    there:
      "Before a team starts to solve, somebody has asked whether this is the problem. People leave a talk with you thinking further than when they came, and nobody feels examined.",
    practices: [
      {
        title: "One question before every answer",
        steps:
          "For two weeks, when somebody brings you a problem, ask one thing before you say what you think: “What would have to be true for this not to matter?” Write down what you would have missed.",
      },
      {
        title: "Open the meeting with the why",
        steps:
          "Take the next standing meeting. Begin with five minutes on one question: why are we still doing this, and what would we do if we began today? Let the most junior person answer first.",
      },
    ],
    overdone:
      "Decisions are questioned that everybody thought were made, and people stop bringing you half-finished work because every talk turns into an inquiry.",
  },
  clarity: {
    there:
      "Asked on the way out, three people name the same decision and the same next step. When something changes they hear it from you, with what stays as it is, before they hear it in the corridor.",
    practices: [
      {
        title: "The last two minutes",
        steps:
          "End each meeting you lead with what was decided, who does what, and what is still open. Say it, then send it in three lines the same day. After two weeks ask two people what they would have understood without it.",
      },
      {
        title: "Say what you do not know",
        steps:
          "Pick the change that people are guessing about. Tell them what is settled, what is not, and on which day you will speak about it again. Keep that day even when there is nothing new.",
      },
    ],
    overdone:
      "Things are declared clear that are not, repetition becomes lecture, and a question sounds like disloyalty.",
  },
  focus: {
    there:
      "Your people can name the one thing that matters this month and at least one thing that may wait. They do not have to defend the time they need for it.",
    practices: [
      {
        title: "Take something away",
        steps:
          "Ask each of your people which of their tasks nobody would miss for a month. Choose one each, drop or postpone it in public, and answer for it upwards yourself.",
      },
      {
        title: "One line at the top of the week",
        steps:
          "On two Mondays write the team one line: this is what the week is for. On Friday look at your own calendar and count the hours that served it.",
      },
    ],
    overdone:
      "Whatever is not the one thing goes unseen, early signs among it, and people feel that their work counts only while it is on the list.",
  },
  humility: {
    there:
      "You say “I got this wrong” in ordinary words and in time for it to be useful. Bad news reaches you early, because the first person who brought it was thanked.",
    practices: [
      {
        title: "Tell one mistake with its lesson",
        steps:
          "In the next two weeks tell your team about one decision of yours that you would make differently now: what you saw, what you overlooked, what you do since. No moral for others at the end.",
      },
      {
        title: "Ask for one thing",
        steps:
          "Ask two people who see you at work: “What is one thing I could do differently in our next meeting?” Write it down, say thank you, do it once, and tell them what you noticed.",
      },
    ],
    overdone:
      "People come to look after you, or begin to wonder whether anybody is steering. Doubts about a decision belong before it, not in the middle of carrying it out.",
  },
  communication: {
    there:
      "You speak differently to the board and to the night shift, and mean the same. Afterwards people do something, or see something, that they did not before.",
    practices: [
      {
        title: "Begin with them",
        steps:
          "Before your next two talks write one sentence: after this, they will think or do … Begin with what the listeners already worry about, and cut whatever does not lead to that sentence.",
      },
      {
        title: "Trade the slides for a story",
        steps:
          "Once within two weeks explain a plan without slides: one person, one day, what will be different for them. Ask a listener you trust what stayed with them the day after.",
      },
    ],
    overdone:
      "The talk is remembered and the content is not, the room waits for your performance, and quieter people stop speaking.",
  },
} as const satisfies Readonly<Record<string, DevelopmentIdea>>;
