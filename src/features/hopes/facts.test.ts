import { expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";

const w = await world();

/** From a wish to a goal, everything is an entry that is only added. */
const facts = [
  "assessment_answer",
  "assessment_handed_in",
  "assessment_interview",
  "assessment_round",
  "assessment_talk",
  "assessment_waiver",
  "experience_goal",
  "gas_rating",
  "gas_scale",
  "gas_waiver",
  "goal",
  "goal_closure",
  "goal_hope",
  "goal_programme",
  "goal_programme_turn",
  "hope",
  "hope_most",
  "hope_rest",
  "hope_version",
];

test.each(facts)("%s は、足すことしかできない", async (table) => {
  const [row] = await w.sql(
    `select has_table_privilege('ippo_app', $1, 'insert') as adds,
       has_table_privilege('ippo_app', $1, 'update') or has_table_privilege('ippo_app', $1, 'delete')
         or has_table_privilege('ippo_app', $1, 'truncate') as changes`,
    [table],
  );
  expect(row).toEqual({ adds: true, changes: false });
});
