/** What other features ask of readings. */
export { readingsFor } from "./readings-for.ts";
export { readingEpoch } from "./stored.ts";
