import type { PlainDay } from "../ids.ts";
import type { Provenance } from "../provenance/how-given.ts";
import { ok, refuse, type Problem, type Result } from "../result.ts";
import { saysNothing, type Said } from "../saying/said.ts";

/** Where in life a wish lies. */
export const hopeAreas = ["living", "work", "joy", "friends", "body", "learning"] as const;
export type HopeArea = (typeof hopeAreas)[number];

export const hopeAreaWords: Record<HopeArea, { readonly std: string; readonly easy: string }> = {
  living: { std: "くらし", easy: "くらし" },
  work: { std: "しごと", easy: "しごと" },
  joy: { std: "たのしみ", easy: "たのしみ" },
  friends: { std: "なかま", easy: "なかま" },
  body: { std: "からだ", easy: "からだ" },
  learning: { std: "まなび", easy: "まなび" },
};

export type HopeId = string;
export type HopeVersionId = string;

/** A wish as it was given: a picture card, a photo, a voice and words may all be there. Never altered. */
export type HopeVersion = Said & {
  readonly versionId: HopeVersionId;
  readonly hopeId: HopeId;
  readonly area: HopeArea;
  readonly provenance: Provenance;
  readonly givenOn: PlainDay;
  readonly recordedAt: Date;
};

/** The person lays a wish aside or takes it up again; its versions stay. */
export type HopeRest = {
  readonly hopeId: HopeId;
  readonly kind: "laidAside" | "takenUp";
  readonly recordedAt: Date;
};

export type HopeProblem =
  | Problem<"hope.nothingSaid">
  | Problem<"hope.unknown">
  | Problem<"hope.areaChanged">
  | Problem<"hope.notByPerson">;

/** A new wish, or a new version of one of `versions`; the older ones are all kept. */
export function sayHope(
  versions: readonly HopeVersion[],
  said: HopeVersion,
  restates: HopeId | null,
): Result<HopeVersion, HopeProblem> {
  if (saysNothing(said)) return refuse({ code: "hope.nothingSaid" });
  if (restates === null) return ok(said);
  const earlier = versions.find(({ hopeId }) => hopeId === restates);
  if (earlier === undefined) return refuse({ code: "hope.unknown" });
  if (earlier.area !== said.area) return refuse({ code: "hope.areaChanged" });
  return ok({ ...said, hopeId: restates });
}

/** The newest version of every wish that is not laid aside, newest first. */
export function hopesNow(
  versions: readonly HopeVersion[],
  rests: readonly HopeRest[] = [],
): HopeVersion[] {
  const newest = new Map(versions.toSorted(byRecorded).map((version) => [version.hopeId, version]));
  const resting = new Map(rests.toSorted(byRecorded).map(({ hopeId, kind }) => [hopeId, kind]));
  return [...newest.values()]
    .filter(({ hopeId }) => resting.get(hopeId) !== "laidAside")
    .sort(byRecorded)
    .reverse();
}

/** Every version of one wish, oldest first. */
export const hopeHistory = (versions: readonly HopeVersion[], hopeId: HopeId): HopeVersion[] =>
  versions.filter((version) => version.hopeId === hopeId).sort(byRecorded);

/** Stable for entries of the same moment: the later in the list is the later. */
const byRecorded = (a: { readonly recordedAt: Date }, b: { readonly recordedAt: Date }): number =>
  a.recordedAt.getTime() - b.recordedAt.getTime();
