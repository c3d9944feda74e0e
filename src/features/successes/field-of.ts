import type { Problem } from "../../domain/result.ts";

/** The field a refusal is about: photos and voices name themselves by their code. */
export function fieldOf(problem: Problem): string {
  if (problem.code === "photo.unreadable") return "photo";
  if (problem.code === "voice.unreadable") return "voice";
  return typeof problem["field"] === "string" ? problem["field"] : "words";
}
