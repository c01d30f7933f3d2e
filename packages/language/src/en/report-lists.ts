import type { JohariLabel } from "@parallax/domain/statistics/round-analysis";

/** The four lists of what two views come to, and what people see differently. */
export const reportListWords = {
  title: "Keep, grow, talk about",
  lead: "The two views put together. An entry stands in a list only where the answers settle it.",
  list: {
    agreed_strength: {
      title: "Shared strengths",
      read: "You and others see it. Keep it, and use it for something hard.",
    },
    hidden_strength: { title: "Hidden strengths", read: "Others see more of it than you do. Ask what they see." },
    agreed_need: { title: "Shared room to grow", read: "Nobody has to be convinced. Choose one, not all." },
    blind_spot: { title: "Blind spots", read: "You see more of it than others do. Ask before you change anything." },
    not_clear: { title: "Not settled", read: "With these answers nobody can say." },
  } satisfies Record<JohariLabel, { title: string; read: string }>,
  empty: "Nothing here.",
  behaviour: (told: { behaviour: string }) => `“${told.behaviour}”`,
  most: (told: { behaviours: string }) => `Most seen: ${told.behaviours}`,
  least: (told: { behaviours: string }) => `Least seen: ${told.behaviours}`,
  level: "All of its behaviours are seen alike.",
  differTitle: "What people see differently",
  differRead: "Ask when it works and when it does not; both may be true.",
};
export type ReportListWords = typeof reportListWords;
