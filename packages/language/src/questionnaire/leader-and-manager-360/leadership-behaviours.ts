import type { WrittenCompetency } from "./behaviours.ts";

/** The five competencies of leading: influencing people towards a direction that matters. */
export const leadershipBehaviours: readonly WrittenCompetency[] = [
  {
    id: "strategic-questions",
    title: { en: "Asks strategic questions" },
    description: { en: "Asks the questions that bring the right problem into view." },
    behaviours: [
      {
        self: { en: "Before work starts, I ask whether it solves the right problem." },
        others: { en: "Before work starts, {name} asks whether it solves the right problem." },
      },
      {
        self: { en: "I ask why something is done the way it is." },
        others: { en: "{name} asks why something is done the way it is." },
      },
      {
        self: { en: "I ask “why not?” before an unusual idea is dropped." },
        others: { en: "{name} asks “why not?” before an unusual idea is dropped." },
      },
      {
        self: { en: "My questions set people thinking in new directions." },
        others: { en: "{name}’s questions set people thinking in new directions." },
      },
    ],
  },
  {
    id: "clarity",
    title: { en: "Creates clarity" },
    description: {
      en: "Makes sure that people know what was decided, what it means and what they can count on.",
    },
    behaviours: [
      {
        self: { en: "At the end of a discussion, I say plainly what was decided." },
        others: { en: "At the end of a discussion, {name} says plainly what was decided." },
      },
      {
        self: { en: "I repeat important decisions until everyone concerned knows them." },
        others: { en: "{name} repeats important decisions until everyone concerned knows them." },
      },
      {
        self: { en: "When plans change, I explain what that means for each person’s work." },
        others: {
          en: "When plans change, {name} explains what that means for each person’s work.",
        },
      },
      {
        self: { en: "I act in line with the values that the organisation stands for." },
        others: { en: "{name} acts in line with the values that the organisation stands for." },
      },
    ],
  },
  {
    id: "focus",
    title: { en: "Focuses and prioritises" },
    description: { en: "Shows what matters most and keeps the team’s attention on it." },
    behaviours: [
      {
        self: { en: "I say which piece of work matters most right now." },
        others: { en: "{name} says which piece of work matters most right now." },
      },
      {
        self: { en: "I name the work that can wait." },
        others: { en: "{name} names the work that can wait." },
      },
      {
        self: { en: "I end work that is no longer worth doing." },
        others: { en: "{name} ends work that is no longer worth doing." },
      },
      {
        self: { en: "I shield the team from requests that would pull it off course." },
        others: { en: "{name} shields the team from requests that would pull it off course." },
      },
    ],
  },
  {
    id: "humility",
    title: { en: "Shows vulnerability and humility" },
    description: { en: "Is open about mistakes, limits and feelings, and earns trust that way." },
    behaviours: [
      {
        self: { en: "I admit my mistakes without being asked." },
        others: { en: "{name} admits mistakes without being asked." },
      },
      {
        self: { en: "I say “I don’t know” when that is the case." },
        others: { en: "{name} says “I don’t know” when that is the case." },
      },
      {
        self: { en: "I speak honestly about how a difficult situation feels." },
        others: { en: "{name} speaks honestly about how a difficult situation feels." },
      },
      {
        self: { en: "I name a weakness of mine before others point it out." },
        others: { en: "{name} names a personal weakness before others point it out." },
      },
    ],
  },
  {
    id: "communication",
    title: { en: "Communicates compellingly" },
    description: { en: "Finds the words and the tone that move people to act or to think again." },
    behaviours: [
      {
        self: { en: "I suit my tone to the moment." },
        others: { en: "{name} suits the tone to the moment." },
      },
      {
        self: { en: "I explain difficult matters in words that everyone understands." },
        others: { en: "{name} explains difficult matters in words that everyone understands." },
      },
      {
        self: { en: "After I have spoken, people want to act." },
        others: { en: "After {name} has spoken, people want to act." },
      },
      {
        self: { en: "What I say makes people look at a matter in a new way." },
        others: { en: "What {name} says makes people look at a matter in a new way." },
      },
    ],
  },
];
