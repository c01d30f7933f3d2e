import type { OrientationAxis } from "@parallax/domain/questionnaire/questionnaire";

/** Nine lines between leading and managing; neither end is the better one. */
export const orientationAxes: readonly OrientationAxis[] = [
  {
    id: "influence-organization",
    title: { en: "Moving people or arranging work" },
    leaderPole: { en: "Moving people to act" },
    managerPole: { en: "Arranging people, goals and processes" },
  },
  {
    id: "vision-execution",
    title: { en: "Vision or execution" },
    leaderPole: { en: "Forming a vision and winning people for it" },
    managerPole: { en: "Working out the steps that make a vision real" },
  },
  {
    id: "why-how",
    title: { en: "Why or how" },
    leaderPole: { en: "Asking why it is worth doing" },
    managerPole: { en: "Asking how, and with what means, it can be done" },
  },
  {
    id: "direction-planning",
    title: { en: "The course or the journey" },
    leaderPole: { en: "Setting the course" },
    managerPole: { en: "Planning the journey: goals, tasks, resources" },
  },
  {
    id: "transformation-transaction",
    title: { en: "Change or exchange" },
    leaderPole: { en: "Driving change, sharing knowledge, growing" },
    managerPole: { en: "Giving recognition for work done, using time well" },
  },
  {
    id: "culture-systems",
    title: { en: "Culture or systems" },
    leaderPole: { en: "Shaping values and style by example" },
    managerPole: { en: "Building the systems that carry them day to day" },
  },
  {
    id: "people-skills",
    title: { en: "Tomorrow’s people or today’s skills" },
    leaderPole: { en: "Developing people for what comes later" },
    managerPole: { en: "Making the most of the strengths there are now" },
  },
  {
    id: "flexibility-stability",
    title: { en: "Flexibility or stability" },
    leaderPole: { en: "Dropping what does not work, leaving room to try" },
    managerPole: { en: "Keeping to structures that make work predictable" },
  },
  {
    id: "future-now",
    title: { en: "The years ahead or the goals at hand" },
    leaderPole: { en: "Looking to the next years of the field" },
    managerPole: { en: "Looking to this season’s goals and problems" },
  },
];
