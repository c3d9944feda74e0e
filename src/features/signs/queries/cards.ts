import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import {
  isResting,
  partsNow,
  type CardPart,
  type CardRest,
  type SaidPart,
  type SignKind,
} from "../../../domain/sign/card.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { HowGiven } from "../../../domain/provenance/how-given.ts";
import { givenAs } from "../../saying/given.ts";
import { saidIn, type Columns } from "../../saying/keep.ts";
import { voicesOf, type CardVoice } from "./card-voices.ts";

/** A part as it is shown: the domain's, with the name of whoever helped and who reads it aloud. */
export type ShownPart = SaidPart & {
  readonly helperName: string | null;
  /** The same, read aloud by staff for a device without a voice. */
  readonly readBy: CardVoice | null;
};

export type SignCard = {
  readonly cardId: string;
  readonly kind: SignKind;
  /** Every version of every part, oldest first. */
  readonly said: readonly ShownPart[];
  readonly now: ReadonlyMap<CardPart, ShownPart>;
  readonly isResting: boolean;
};

/** The person's cards in the order in which they were made; of another's, only what is shown to the actor. */
export async function cardsOf(tx: Tx, participantId: string): Promise<SignCard[]> {
  const whose = [tx.scope.operatorId, tx.scope.officeId, participantId];
  const [cards, parts, rested, voices] = await Promise.all([
    tx.rows(ofPerson, whose),
    tx.rows(saidOf, whose),
    tx.rows(rests, whose),
    voicesOf(tx, participantId),
  ]);
  const saidBy = Map.groupBy(
    parts.map((row) => shownPart(row, voices)),
    ({ cardId }) => cardId,
  );
  return cards.map(({ card_id: cardId, kind }) => {
    const said = saidBy.get(cardId) ?? [];
    return { cardId, kind, said, now: partsNow(said), isResting: isResting(cardId, rested) };
  });
}

export const activeCards = (cards: readonly SignCard[], kind: SignKind): SignCard[] =>
  cards.filter((card) => card.kind === kind && !card.isResting);

type Row = Columns & {
  version_id: string;
  card_id: string;
  part: CardPart;
  given_how: HowGiven;
  helped_by: string | null;
  helper_name: string | null;
  occurred_on: PlainDay;
  recorded_at: Date;
};

const shownPart = (row: Row, voices: ReadonlyMap<string, CardVoice>): ShownPart => ({
  versionId: row.version_id,
  cardId: row.card_id,
  part: row.part,
  ...saidIn(row),
  provenance: givenAs(row.given_how, row.helped_by),
  givenOn: row.occurred_on,
  recordedAt: row.recorded_at,
  helperName: row.helper_name,
  readBy: voices.get(row.version_id) ?? null,
});

const ofPerson = statement<{ card_id: string; kind: SignKind }>(
  "sign-cards",
  `select card_id, kind from sign_card
   where operator_id = $1 and office_id = $2 and participant_id = $3
   order by recorded_at, card_id`,
);

const saidOf = statement<Row>(
  "sign-card-parts",
  `select p.version_id, p.card_id, p.part, p.words, p.card, p.photo_id, p.voice_id, p.given_how,
     p.helped_by, s.name as helper_name, p.occurred_on, p.recorded_at
   from sign_card_part p
   left join staff_member s on s.operator_id = $1 and s.staff_id = p.helped_by
   where p.operator_id = $1 and p.office_id = $2 and p.participant_id = $3
   order by p.recorded_at, p.version_id`,
);

const rests = statement<CardRest>(
  "sign-card-rests",
  `select card_id as "cardId", kind, recorded_at as "recordedAt" from sign_card_rest
   where operator_id = $1 and office_id = $2 and participant_id = $3
   order by recorded_at, rest_id`,
);
