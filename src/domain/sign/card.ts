import type { PlainDay } from "../ids.ts";
import type { Provenance } from "../provenance/how-given.ts";
import { ok, refuse, type Problem, type Result } from "../result.ts";
import { saysNothing, type Said } from "../saying/said.ts";

/** いいサイン・注意サイン・つらいサイン; today's colour is one of the same three. */
export const signKinds = ["good", "care", "hard"] as const;
export type SignKind = (typeof signKinds)[number];

/** What a card says, in the order it is asked: the sign, what I do, what I want others to do, and not to do. */
export const cardParts = ["sign", "coping", "fromOthers", "notThis"] as const;
export type CardPart = (typeof cardParts)[number];

export type SignCardId = string;

/** One part of a card as it was given, one thing a line. Never altered: saying it anew adds another. */
export type SaidPart = Said & {
  readonly versionId: string;
  readonly cardId: SignCardId;
  readonly part: CardPart;
  readonly provenance: Provenance;
  readonly givenOn: PlainDay;
  readonly recordedAt: Date;
};

/** The person puts a card away or takes it out again; what it says stays. */
export type CardRest = {
  readonly cardId: SignCardId;
  readonly kind: "laidAside" | "takenUp";
  readonly recordedAt: Date;
};

export type CardProblem = Problem<"sign.nothingSaid"> | Problem<"sign.notAsked">;

/** What a card of this kind asks: only a hard day needs words about what makes it worse. */
export const partsOf = (kind: SignKind): readonly CardPart[] =>
  kind === "hard" ? cardParts : cardParts.filter((part) => part !== "notThis");

export const partAfter = (kind: SignKind, part: CardPart): CardPart | null => {
  const parts = partsOf(kind);
  return parts[parts.indexOf(part) + 1] ?? null;
};

/** A part is given by words, pictures, a photo or a voice; any of them is enough, nothing is not. */
export function sayPart(kind: SignKind, said: SaidPart): Result<SaidPart, CardProblem> {
  if (!partsOf(kind).includes(said.part)) return refuse({ code: "sign.notAsked" });
  return saysNothing(said) ? refuse({ code: "sign.nothingSaid" }) : ok(said);
}

/** What holds now of one card: the newest of each part. Of two of the same moment, the later in the list. */
export function partsNow<P extends SaidPart>(said: readonly P[]): ReadonlyMap<CardPart, P> {
  return new Map(said.toSorted(byRecorded).map((one) => [one.part, one]));
}

export const isResting = (cardId: SignCardId, rests: readonly CardRest[]): boolean =>
  rests
    .filter((rest) => rest.cardId === cardId)
    .toSorted(byRecorded)
    .at(-1)?.kind === "laidAside";

/** The things a part lists, one a line, as they were written. */
export const linesOf = (words: string): string[] =>
  words.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");

const byRecorded = (a: { readonly recordedAt: Date }, b: { readonly recordedAt: Date }): number =>
  a.recordedAt.getTime() - b.recordedAt.getTime();
