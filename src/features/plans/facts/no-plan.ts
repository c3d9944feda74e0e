import type { PlanFacts, PlanHere } from "./facts.ts";

/** Stands where the person has no plan yet, so that the path can show what comes first. */
export const noPlanYet = (facts: PlanFacts): PlanHere => ({
  planId: "none",
  serviceType: facts.services.at(-1)?.serviceType ?? facts.office.serviceType,
  number: 1,
  period: { from: "9999-01-01", until: "9999-12-31" },
  versionHash: null,
  draft: null,
  finished: null,
  editedSince: false,
});
