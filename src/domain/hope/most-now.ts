import type { PlainDay } from "../ids.ts";
import type { Provenance } from "../provenance/how-given.ts";
import { ok, refuse, type Result } from "../result.ts";
import type { HopeId, HopeProblem, HopeVersion } from "./hope.ts";

/** 「いま いちばん」: marked by the person on a day; a null hope takes the mark away without another. */
export type MostNow = {
  readonly hopeId: HopeId | null;
  readonly markedOn: PlainDay;
  readonly recordedAt: Date;
  readonly provenance: Provenance;
};

/** Someone may hold the tablet, but nobody may guess which wish comes first. */
export function markMostNow(
  hopes: readonly HopeVersion[],
  mark: MostNow,
): Result<MostNow, HopeProblem> {
  if (mark.provenance.how === "interpreted") return refuse({ code: "hope.notByPerson" });
  const isKnown = mark.hopeId === null || hopes.some(({ hopeId }) => hopeId === mark.hopeId);
  return isKnown ? ok(mark) : refuse({ code: "hope.unknown" });
}

/** The wish marked last that is still among `hopes`; null where none is. */
export function mostNow(
  hopes: readonly HopeVersion[],
  marks: readonly MostNow[],
): HopeVersion | null {
  const last = marks.toSorted((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime()).at(-1);
  return hopes.find(({ hopeId }) => hopeId === last?.hopeId) ?? null;
}
