import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { Place } from "../../domain/reflection/progress.ts";
import type { Occasion } from "./commands.ts";

/** Remembers the card a person is at; nothing while no reflection was begun. */
export async function standAt(tx: Tx, { experience_id }: Occasion, place: Place): Promise<void> {
  const { operatorId, officeId } = tx.scope;
  await tx.rows(stand, [operatorId, officeId, experience_id, place.card, place.working]);
}

/** Past the last card: coming back asks what is still open, else shows the end. */
export async function standNowhere(tx: Tx, { experience_id }: Occasion): Promise<void> {
  await tx.rows(leave, [tx.scope.operatorId, tx.scope.officeId, experience_id]);
}

const stand = statement<unknown>(
  "reflection-stand",
  `insert into reflection_place (operator_id, office_id, reflection_id, participant_id, card, working)
   select operator_id, office_id, reflection_id, participant_id, $4, $5 from reflection
   where operator_id = $1 and office_id = $2 and experience_id = $3
   on conflict (operator_id, office_id, reflection_id)
   do update set card = excluded.card, working = excluded.working
   where (reflection_place.card, reflection_place.working) is distinct from (excluded.card, excluded.working)`,
);

const leave = statement<unknown>(
  "reflection-leave",
  `delete from reflection_place l using reflection r
   where r.operator_id = $1 and r.office_id = $2 and r.experience_id = $3
     and l.operator_id = r.operator_id and l.office_id = r.office_id
     and l.reflection_id = r.reflection_id`,
);
