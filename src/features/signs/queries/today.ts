import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import type { SignKind } from "../../../domain/sign/card.ts";
import type { PlainDay } from "../../../domain/ids.ts";

/** What きょう says of the person's signs. */
export type ColourNews = {
  /** Said last today; null when nothing was said. */
  readonly colour: SignKind | null;
  /** Somebody changed something for the person, who has not said yet whether it helped. */
  readonly isChanged: boolean;
};

export async function colourNews(
  tx: Tx,
  participantId: string,
  day: PlainDay,
): Promise<ColourNews> {
  const { operatorId, officeId } = tx.scope;
  const [row] = await tx.rows(news, [operatorId, officeId, participantId, day]);
  return row ?? { colour: null, isChanged: false };
}

const news = statement<ColourNews>(
  "colour-news",
  `select (select colour from day_colour
      where operator_id = $1 and office_id = $2 and participant_id = $3 and occurred_on = $4
      order by coalesce(given_at, recorded_at) desc, colour_id desc limit 1) as colour,
     exists (select from day_adjustment a
      where a.operator_id = $1 and a.office_id = $2 and a.participant_id = $3
        and a.occurred_on > $4::date - 14
        and not exists (select from adjustment_rating r
          where r.operator_id = $1 and r.office_id = $2 and r.participant_id = $3
            and r.adjustment_id = a.adjustment_id and r.rater = 'self')) as "isChanged"`,
);
