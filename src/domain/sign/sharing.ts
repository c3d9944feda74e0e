import { addDays } from "../calendar/day.ts";
import type { PlainDay } from "../ids.ts";
import { ok, refuse, type Problem, type Result } from "../result.ts";
import type { SignCardId, SignKind } from "./card.ts";

/** One card, every card, or the colour of every day. */
export const shareable = ["card", "cards", "colours"] as const;
export type Shareable = (typeof shareable)[number];

/** The person lets somebody see; on until its last day, or until the person ends it. */
export type SignShare = {
  readonly what: Shareable;
  readonly cardId: SignCardId | null;
  /** Null: every supporter of the office. */
  readonly staffId: string | null;
  readonly untilOn: PlainDay | null;
  readonly isEnded: boolean;
};

/** A colour told to one member of staff; `withCards` shows the cards of that colour on that day, too. */
export type ColourTelling = {
  readonly colourId: string;
  readonly colour: SignKind;
  readonly staffId: string;
  readonly withCards: boolean;
  readonly toldOn: PlainDay;
  readonly isWithdrawn: boolean;
};

export type Granted = {
  readonly shares: readonly SignShare[];
  readonly tellings: readonly ColourTelling[];
};

export type SignReader =
  | { readonly kind: "self" }
  | { readonly kind: "staff"; readonly staffId: string; readonly role: string };

export type SignThing =
  | { readonly what: "card"; readonly cardId: SignCardId; readonly kind: SignKind }
  | { readonly what: "colour"; readonly colourId: string }
  /** Whom to call belongs to the card for hard days. */
  | { readonly what: "contacts" };

/**
 * Whether the reader may see one thing of the person's signs on `today`. Nothing is seen that was
 * not shared or told; the policies of migration 0021 say the same to the database.
 */
export function maySee(
  reader: SignReader,
  thing: SignThing,
  granted: Granted,
  today: PlainDay,
): boolean {
  if (reader.kind === "self") return true;
  return (
    granted.shares.some(
      (share) => isFor(share, reader) && holds(share, today) && covers(share, thing),
    ) ||
    granted.tellings.some(
      (telling) =>
        telling.staffId === reader.staffId && !telling.isWithdrawn && tells(telling, thing, today),
    )
  );
}

export type ShareProblem = Problem<"sign.shareWithWhom">;

/** How long, as the person chooses it. */
export const howLong = ["today", "week", "month", "untilEnded"] as const;
export type HowLong = (typeof howLong)[number];

/** The last day on which it is seen; null until the person ends it. */
export function lastDay(chosen: HowLong, today: PlainDay): PlainDay | null {
  switch (chosen) {
    case "today":
      return today;
    case "week":
      return addDays(today, 6);
    case "month":
      return addDays(today, 29);
    case "untilEnded":
      return null;
  }
}

/** Nobody is let in without being named. */
export const shareWith = <Recipient>(
  recipients: readonly Recipient[],
): Result<readonly Recipient[], ShareProblem> =>
  recipients.length === 0 ? refuse({ code: "sign.shareWithWhom" }) : ok(recipients);

const isFor = (
  share: SignShare,
  reader: { readonly staffId: string; readonly role: string },
): boolean =>
  share.staffId === null ? reader.role === "supporter" : share.staffId === reader.staffId;

export const holds = (share: Pick<SignShare, "untilOn" | "isEnded">, today: PlainDay): boolean =>
  !share.isEnded && (share.untilOn === null || share.untilOn >= today);

/** On its last three days, where it was chosen for longer: early enough to think about it. */
export const endsSoon = (
  { untilOn, sharedOn }: { readonly untilOn: PlainDay | null; readonly sharedOn: PlainDay },
  today: PlainDay,
): boolean => untilOn !== null && untilOn !== sharedOn && untilOn <= addDays(today, 2);

function covers(share: SignShare, thing: SignThing): boolean {
  switch (thing.what) {
    case "card":
      return share.what === "cards" || (share.what === "card" && share.cardId === thing.cardId);
    case "colour":
      return share.what === "colours";
    case "contacts":
      return share.what === "cards";
  }
}

function tells(telling: ColourTelling, thing: SignThing, today: PlainDay): boolean {
  switch (thing.what) {
    case "card":
      return telling.withCards && telling.toldOn === today && telling.colour === thing.kind;
    case "colour":
      return telling.colourId === thing.colourId;
    case "contacts":
      return telling.withCards && telling.toldOn === today && telling.colour === "hard";
  }
}
