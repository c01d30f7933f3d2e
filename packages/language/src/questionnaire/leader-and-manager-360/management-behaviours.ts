import type { WrittenCompetency } from "./behaviours.ts";

/** The five competencies of managing: coordinating people and means so that the direction becomes results. */
export const managementBehaviours: readonly WrittenCompetency[] = [
  {
    id: "organization",
    title: { en: "Organises" },
    description: {
      en: "Brings people, time and means together, and lets everyone see how the work stands.",
    },
    behaviours: [
      {
        self: { en: "I plan the work so that it fits the time there is." },
        others: { en: "{name} plans the work so that it fits the time there is." },
      },
      {
        self: { en: "I give each task to somebody who can do it well." },
        others: { en: "{name} gives each task to somebody who can do it well." },
      },
      {
        self: { en: "I keep the state of the work visible to everyone, for example on a board." },
        others: {
          en: "{name} keeps the state of the work visible to everyone, for example on a board.",
        },
      },
      {
        self: { en: "I can say at any time where the day-to-day work stands." },
        others: { en: "{name} can say at any time where the day-to-day work stands." },
      },
    ],
  },
  {
    id: "anticipation",
    title: { en: "Anticipates" },
    description: {
      en: "Looks ahead while others are deep in the task, and is ready for what may come.",
    },
    behaviours: [
      {
        self: { en: "I look ahead when others are deep in today’s work." },
        others: { en: "{name} looks ahead when others are deep in today’s work." },
      },
      {
        self: { en: "I have a second plan ready in case the first one fails." },
        others: { en: "{name} has a second plan ready in case the first one fails." },
      },
      {
        self: { en: "I raise likely problems before they arrive." },
        others: { en: "{name} raises likely problems before they arrive." },
      },
      {
        self: { en: "I say early that something around the team is about to change." },
        others: { en: "{name} says early that something around the team is about to change." },
      },
    ],
  },
  {
    id: "execution",
    title: { en: "Executes the vision" },
    description: {
      en: "Connects each piece of work with the whole, so that the direction becomes results.",
    },
    behaviours: [
      {
        self: { en: "I show how each project serves the larger goal." },
        others: { en: "{name} shows how each project serves the larger goal." },
      },
      {
        self: { en: "I explain why an unloved task matters to the whole." },
        others: { en: "{name} explains why an unloved task matters to the whole." },
      },
      {
        self: { en: "I point out what a change in one place will do elsewhere." },
        others: { en: "{name} points out what a change in one place will do elsewhere." },
      },
      {
        self: { en: "I turn the larger goal into concrete next steps." },
        others: { en: "{name} turns the larger goal into concrete next steps." },
      },
    ],
  },
  {
    id: "empathy",
    title: { en: "Balances empathy and direction" },
    description: {
      en: "Listens as well as tells, knows the daily work, and still keeps direction.",
    },
    behaviours: [
      {
        self: { en: "I hear people out before I say what should be done." },
        others: { en: "{name} hears people out before saying what should be done." },
      },
      {
        self: { en: "I show that I understand what makes the team’s daily work hard." },
        others: { en: "{name} shows an understanding of what makes the team’s daily work hard." },
      },
      {
        self: { en: "Before I decide, I ask the people who will have to live with the decision." },
        others: {
          en: "Before deciding, {name} asks the people who will have to live with the decision.",
        },
      },
      {
        self: { en: "Even when I show understanding, I stay clear about what has to be done." },
        others: {
          en: "Even when showing understanding, {name} stays clear about what has to be done.",
        },
      },
    ],
  },
  {
    id: "risk",
    title: { en: "Takes healthy risks" },
    description: {
      en: "Takes small, calculated risks instead of endangering the work or avoiding every risk.",
    },
    behaviours: [
      {
        self: { en: "I try new ways on a small scale first." },
        others: { en: "{name} tries new ways on a small scale first." },
      },
      {
        self: { en: "I weigh what could go wrong before I take a risk." },
        others: { en: "{name} weighs what could go wrong before taking a risk." },
      },
      {
        self: { en: "I take a risk when the likely gain is worth it." },
        others: { en: "{name} takes a risk when the likely gain is worth it." },
      },
      {
        self: { en: "I stop an experiment before it does harm." },
        others: { en: "{name} stops an experiment before it does harm." },
      },
    ],
  },
];
