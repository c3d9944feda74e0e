import type { Tx } from "../../db/actor-transaction.ts";
import type { PlainDay } from "../../domain/ids.ts";
import { maySee, type SignReader } from "../../domain/sign/sharing.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { adjustmentsOf, type Adjustment } from "./queries/adjustments.ts";
import { cardsOf, type SignCard } from "./queries/cards.ts";
import { coloursOf, type ShownColour } from "./queries/colours.ts";
import { contactsOf, type Contact } from "./queries/contacts.ts";
import { grantedBy, sayToday, type Telling } from "./queries/granted.ts";

export type Shown = {
  readonly today: PlainDay;
  readonly cards: readonly SignCard[];
  /** Of every day, where they are shared; what was only told stands in `told`. */
  readonly colours: readonly ShownColour[];
  /** What the person told this member of staff and did not take back, newest first. */
  readonly told: readonly Telling[];
  readonly adjustments: readonly Adjustment[];
  readonly contacts: readonly Contact[];
};

/** Everything of the person's signs that this member of staff may see today, and nothing else. */
export async function shownTo(
  tx: Tx,
  actor: StaffActor,
  participantId: string,
  today: PlainDay,
): Promise<Shown> {
  await sayToday(tx, today);
  const [granted, cards, colours, adjustments, contacts] = await Promise.all([
    grantedBy(tx, participantId),
    cardsOf(tx, participantId),
    coloursOf(tx, participantId),
    adjustmentsOf(tx, participantId),
    contactsOf(tx, participantId),
  ]);
  const reader: SignReader = { kind: "staff", staffId: actor.staffId, role: actor.role };
  const told = granted.tellings.filter(
    ({ staffId, isWithdrawn }) => staffId === actor.staffId && !isWithdrawn,
  );
  const toldColours = new Set(told.map(({ colourId }) => colourId));
  const sees = (thing: Parameters<typeof maySee>[1]) => maySee(reader, thing, granted, today);
  const seen = colours.filter(({ colourId }) => sees({ what: "colour", colourId }));
  return {
    today,
    cards: cards.filter(
      ({ cardId, kind, isResting }) => !isResting && sees({ what: "card", cardId, kind }),
    ),
    colours: seen.every(({ colourId }) => toldColours.has(colourId)) ? [] : seen,
    told,
    adjustments,
    // What staff entered themselves is theirs to read; the rest belongs to the card for hard days.
    contacts: sees({ what: "contacts" })
      ? contacts
      : contacts.filter(({ enteredBy }) => enteredBy === "staff"),
  };
}
