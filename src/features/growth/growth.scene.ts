import type { World } from "../../../tests/world/world.ts";
import { actorTransaction } from "../../db/actor-transaction.ts";
import { newId } from "../../domain/ids.ts";
import { refreshSessionResult } from "../experiences/derived.ts";

/** Lays out and marks sessions of 箱折り as the pages do, for the tests of growth. */
export function sceneOf(w: World) {
  const boxes = w.id.boxes;
  const office = [w.id.hidamarikai, w.id.hidamari];

  /** One held session of 箱折り: a level for each of the four steps by each observer, or none. */
  async function held(
    person: string,
    day: string,
    marks: { self?: string; staff?: string },
    period = "morning",
  ): Promise<string> {
    const experience = newId();
    await w.sql(
      `insert into experience (operator_id, office_id, experience_id, participant_id, day, period,
         kind, programme_id, programme_version, recorded_by)
       values ($1, $2, $3, $4, $5, $6, 'officeWork', $7, 1, $8)`,
      [...office, experience, person, day, period, boxes, w.id.ohno],
    );
    for (const [observer, levels] of Object.entries(marks)) {
      for (const [index, level] of levels.split(" ").entries()) {
        await w.sql(
          `insert into step_mark (operator_id, office_id, mark_id, experience_id, participant_id,
             step_id, support_level, observer, staff_id, given_how, occurred_on)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'alone', $10)`,
          [
            ...office,
            newId(),
            experience,
            person,
            w.stepId("boxes", index + 1),
            level,
            observer,
            observer === "staff" ? w.id.ohno : null,
            day,
          ],
        );
      }
    }
    const scope = {
      operatorId: w.id.hidamarikai,
      officeId: w.id.hidamari,
      role: "supporter",
      personId: w.id.ohno,
    };
    await actorTransaction(w.services.pools.app, scope, (tx) =>
      refreshSessionResult(tx, experience),
    );
    return experience;
  }

  const of = (person: string) =>
    w.sql<{ observer: string; highest: string; alone_on: string | null }>(
      "select observer, highest, alone_on from growth_standing where participant_id = $1 order by observer",
      [person],
    );

  return { held, of, mine: `/growth/${boxes}`, theirs: `/people/${w.id.aoki}/growth/${boxes}` };
}
