import type { Alteration } from "@parallax/support/altered-product";

/**
 * Makes the product's days into seconds, and changes nothing else of it: rounds may close a moment after they are launched, and a sender
 * of letters waits two seconds for a mail server that says nothing instead of 25.
 */
export const impatience: Alteration = {
  name: "days in seconds",
  modules: [
    {
      file: "packages/domain/src/round/closing-date.ts",
      find: "export const leastHoursToAnswer = 24;",
      replace: "export const leastHoursToAnswer = 0;",
    },
    {
      file: "apps/server/src/mail/postman.ts",
      find: "{ connectMs: 10_000, answerMs: 25_000 }",
      replace: "{ connectMs: 2_000, answerMs: 2_000 }",
    },
  ],
};
