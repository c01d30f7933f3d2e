/** The statistics of methods.md 25.6 under one path: `@parallax/domain/statistics`. The only file that re-exports. */
export { need } from "./statistics/need.ts";
export { plan } from "./statistics/plan.ts";
