import { api } from "../api.ts";

/** The sample is the same for everybody until the product changes. */
export const sampleQuery = api.report.sample.queryOptions(undefined, { staleTime: Infinity });
