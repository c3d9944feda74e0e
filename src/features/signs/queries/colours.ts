import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import type { DayColour } from "../../../domain/sign/colour.ts";
import type { SignKind } from "../../../domain/sign/card.ts";
import type { PlainDay } from "../../../domain/ids.ts";

/** The colour the person said last on `day`; null when they said none. */
export async function colourOn(
  tx: Tx,
  participantId: string,
  day: PlainDay,
): Promise<DayColour | null> {
  const { operatorId, officeId } = tx.scope;
  const [row] = await tx.rows(newestOn, [operatorId, officeId, participantId, day]);
  return row ?? null;
}

/** The newest of this kind that the person said on `day`, whatever they said after it. */
export async function colourOfKind(
  tx: Tx,
  participantId: string,
  day: PlainDay,
  kind: SignKind,
): Promise<DayColour | null> {
  const { operatorId, officeId } = tx.scope;
  const [row] = await tx.rows(newestOfKind, [operatorId, officeId, participantId, day, kind]);
  return row ?? null;
}

export type ShownColour = DayColour & { readonly recordedAt: Date };

/** The person's newest colours, as far as they are shown to the actor: at most 60. */
export const coloursOf = (tx: Tx, participantId: string): Promise<ShownColour[]> =>
  tx.rows(newest, [tx.scope.operatorId, tx.scope.officeId, participantId]);

const columns = `colour_id as "colourId", colour, occurred_on as "givenOn"`;

const newestOn = statement<DayColour>(
  "day-colour-on",
  `select ${columns} from day_colour
   where operator_id = $1 and office_id = $2 and participant_id = $3 and occurred_on = $4
   order by coalesce(given_at, recorded_at) desc, colour_id desc limit 1`,
);

const newestOfKind = statement<DayColour>(
  "day-colour-of-kind",
  `select ${columns} from day_colour
   where operator_id = $1 and office_id = $2 and participant_id = $3 and occurred_on = $4
     and colour = $5
   order by coalesce(given_at, recorded_at) desc, colour_id desc limit 1`,
);

const newest = statement<ShownColour>(
  "day-colours",
  `select ${columns}, coalesce(given_at, recorded_at) as "recordedAt" from day_colour
   where operator_id = $1 and office_id = $2 and participant_id = $3
   order by occurred_on desc, coalesce(given_at, recorded_at) desc, colour_id desc limit 60`,
);

export type Told = {
  readonly tellingId: string;
  readonly colourId: string;
  readonly staffId: string;
  readonly staffName: string;
  readonly colour: SignKind;
  readonly withCards: boolean;
};

/** Whom the person told on `day` and did not take it back from, as it went. */
export const toldOn = (tx: Tx, participantId: string, day: PlainDay): Promise<Told[]> =>
  tx.rows(told, [tx.scope.operatorId, tx.scope.officeId, participantId, day]);

const told = statement<Told>(
  "colour-told",
  `select t.telling_id as "tellingId", t.colour_id as "colourId", t.staff_id as "staffId", s.name as "staffName", t.colour,
     t.with_cards as "withCards"
   from colour_telling t
   join staff_member s on s.operator_id = $1 and s.staff_id = t.staff_id
   where t.operator_id = $1 and t.office_id = $2 and t.participant_id = $3 and t.occurred_on = $4
     and not exists (select from colour_telling_end e
       where e.operator_id = $1 and e.office_id = $2 and e.telling_id = t.telling_id)
   order by t.recorded_at, t.telling_id`,
);
