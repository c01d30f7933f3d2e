import type { WrittenCompetency } from "./behaviours.ts";

/** What leading and managing both rest on. */
export const commonGroundBehaviours: readonly WrittenCompetency[] = [
  {
    id: "listening",
    title: { en: "Listens" },
    description: {
      en: "Takes in what others say, criticism included, and lets it change something.",
    },
    behaviours: [
      {
        self: { en: "I let people finish what they are saying." },
        others: { en: "{name} lets people finish what they are saying." },
      },
      {
        self: { en: "I ask back to be sure of what somebody means." },
        others: { en: "{name} asks back to be sure of what somebody means." },
      },
      {
        self: { en: "I take criticism calmly." },
        others: { en: "{name} takes criticism calmly." },
      },
      {
        self: { en: "When I am given feedback, I change something." },
        others: { en: "When given feedback, {name} changes something." },
      },
    ],
  },
  {
    id: "inclusion",
    title: { en: "Includes everyone" },
    description: { en: "Sees to it that everyone belongs and has a part." },
    behaviours: [
      {
        self: { en: "I bring quiet people into the conversation." },
        others: { en: "{name} brings quiet people into the conversation." },
      },
      {
        self: { en: "I make newcomers feel that they belong." },
        others: { en: "{name} makes newcomers feel that they belong." },
      },
      {
        self: { en: "I speak up when somebody is treated as an outsider." },
        others: { en: "{name} speaks up when somebody is treated as an outsider." },
      },
      {
        self: { en: "I take up good ideas whoever they come from." },
        others: { en: "{name} takes up good ideas whoever they come from." },
      },
    ],
  },
];
