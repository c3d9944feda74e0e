/** What other features ask of readings. */
export { offerCorrection } from "./make.ts";
export { readingsFor } from "./readings-for.ts";
export { readingEpoch } from "./stored.ts";
