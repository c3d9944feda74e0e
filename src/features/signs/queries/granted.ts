import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import type { ColourTelling, SignShare } from "../../../domain/sign/sharing.ts";
import type { PlainDay } from "../../../domain/ids.ts";

export type Share = SignShare & {
  readonly shareId: string;
  readonly staffName: string | null;
  readonly sharedOn: PlainDay;
};

export type Telling = ColourTelling & { readonly tellingId: string; readonly recordedAt: Date };

/** As the domain's `Granted`, with ids and names. */
export type Grants = { readonly shares: readonly Share[]; readonly tellings: readonly Telling[] };

/** What the person lets the actor see; for the person, everything they share, told or took back. */
export async function grantedBy(tx: Tx, participantId: string): Promise<Grants> {
  const whose = [tx.scope.operatorId, tx.scope.officeId, participantId];
  const [given, told] = await Promise.all([tx.rows(shares, whose), tx.rows(tellings, whose)]);
  return { shares: given, tellings: told };
}

/** The database's policies ask for today; they are told the app's. */
export const sayToday = (tx: Tx, today: PlainDay): Promise<unknown> => tx.rows(sayDay, [today]);

const sayDay = statement<unknown>("say-day", "select set_config('ippo.day', $1, true)");

const shares = statement<Share>(
  "sign-shares",
  `select h.share_id as "shareId", h.what, h.card_id as "cardId", h.staff_id as "staffId",
     s.name as "staffName", h.until_on as "untilOn", h.occurred_on as "sharedOn",
     e.share_id is not null as "isEnded"
   from sign_share h
   left join sign_share_end e on e.operator_id = $1 and e.office_id = $2 and e.share_id = h.share_id
   left join staff_member s on s.operator_id = $1 and s.staff_id = h.staff_id
   where h.operator_id = $1 and h.office_id = $2 and h.participant_id = $3
   order by h.recorded_at, h.share_id`,
);

const tellings = statement<Telling>(
  "colour-tellings",
  `select t.telling_id as "tellingId", t.colour_id as "colourId", t.colour,
     t.staff_id as "staffId", t.with_cards as "withCards", t.occurred_on as "toldOn",
     t.recorded_at as "recordedAt", e.telling_id is not null as "isWithdrawn"
   from colour_telling t
   left join colour_telling_end e on e.operator_id = $1 and e.office_id = $2
     and e.telling_id = t.telling_id
   where t.operator_id = $1 and t.office_id = $2 and t.participant_id = $3
   order by t.recorded_at desc, t.telling_id desc limit 200`,
);
