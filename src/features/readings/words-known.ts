import type { Segment } from "../../domain/reading/segments.ts";
export const readingsOfWords: ReadonlyMap<string, readonly Segment[]> = new Map();
