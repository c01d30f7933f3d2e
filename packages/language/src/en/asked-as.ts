/** In what part somebody is asked: to be read after "you are asked". `group` is the rater group. */
export const askedAs = {
  by: "group",
  self: "as the person whom this is about",
  boss: "as {subject}’s boss",
  peer: "as one of {subject}’s peers",
  "direct-report": "as one of {subject}’s direct reports",
  other: "as somebody who sees {subject} at work",
} as const;
