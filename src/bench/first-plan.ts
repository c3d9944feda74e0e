import { Client } from "pg";

import type { ConnectionParts } from "../db/connection.ts";
import type { PlanContent, PlanRow } from "../domain/plan/content.ts";
import { newId } from "../domain/ids.ts";
import type { Cast } from "./cast.ts";

/** Rows that fill a paper of three pages. */
const rowCount = 10;

/**
 * Gives the person of the cast a first plan that is still being written, so that all three years stand beside its
 * goals as evidence, every programme under one of them. Done anew it makes the same again; returns the plan's id.
 */
export async function writeFirstPlan(owner: ConnectionParts, { person }: Cast): Promise<string> {
  const client = new Client(owner);
  await client.connect();
  const whose = [person.operatorId, person.officeId, person.personId];
  try {
    const { rows: bodies } = await client.query<{ body: string }>(newestVersion, whose);
    const { rows: goals } = await client.query<Goal>(goalsOf, whose);
    const known = bodies[0] === undefined ? null : contentIn(bodies[0].body);
    const kept = known ?? (await draftOf(client, whose));
    const content = spread(kept, goals);
    const planId = newId();
    await client.query("begin");
    // The owner alone can, and only without the checks that keep facts from being taken away.
    await client.query("set local session_replication_role = replica");
    for (const table of planTables) {
      await client.query(
        `delete from ${table} where operator_id = $1 and office_id = $2 and participant_id = $3`,
        whose,
      );
    }
    await client.query(linkEveryProgramme, [...whose, goals.map(({ goal_id }) => goal_id)]);
    await client.query(insertPlan, [...whose, planId]);
    await client.query(insertDraft, [...whose, planId, JSON.stringify(content)]);
    await client.query("commit");
    return planId;
  } finally {
    await client.end();
  }
}

type Goal = {
  goal_id: string;
  term: "longTerm" | "shortTerm";
  own_words: string;
  wording: string;
};

// The body is the canonical text of a PlanContent, held to its hash by the table.
const contentIn = (body: string) => (JSON.parse(body) as { content: PlanContent }).content;

async function draftOf(client: Client, whose: readonly string[]): Promise<PlanContent> {
  const { rows } = await client.query<{ content: PlanContent }>(openDraft, [...whose]);
  if (rows[0] === undefined) throw new Error("The measured person has no plan");
  return rows[0].content;
}

function spread(known: PlanContent, goals: readonly Goal[]): PlanContent {
  const period = known.header.period;
  const hopeIds = known.wishes.person.slice(0, 1).map(({ hopeId }) => hopeId);
  const short = goals.filter(({ term }) => term === "shortTerm");
  const [model] = known.rows;
  if (model === undefined || short.length === 0) throw new Error("The plan has no rows");
  const rows = Array.from({ length: rowCount }, (_, at): PlanRow => {
    const goalId = short[at % short.length]?.goal_id ?? model.goalId;
    return { ...model, rowId: newId(), goalId, priority: at + 1 };
  });
  return {
    ...known,
    header: { ...known.header, number: 1 },
    goals: goals.map((goal) => ({
      goalId: goal.goal_id,
      term: goal.term,
      wording: goal.wording,
      ownWords: goal.own_words,
      hopeIds,
      period,
    })),
    rows,
  };
}

const planTables = [
  "paper",
  "plan_goal_result",
  "plan_monitoring",
  "plan_monitoring_draft",
  "plan_answer",
  "plan_question",
  "plan_event_evidence",
  "plan_event",
  "plan_version",
  "plan_draft",
  "support_plan",
  "goal_closure",
  "goal_programme",
] as const;

const newestVersion = `select body from plan_version
  where operator_id = $1 and office_id = $2 and participant_id = $3
  order by recorded_at desc limit 1`;

const openDraft = `select content from plan_draft
  where operator_id = $1 and office_id = $2 and participant_id = $3`;

const goalsOf = `select goal_id, term, own_words, wording from goal
  where operator_id = $1 and office_id = $2 and participant_id = $3
  order by term, recorded_at, goal_id limit 5`;

const linkEveryProgramme = `insert into goal_programme
    (operator_id, office_id, goal_id, programme_id, participant_id, recorded_by, recorded_at)
  select $1, $2, ($4::uuid[])[1 + (row_number() over (order by p.programme_id))::int % cardinality($4::uuid[])],
    p.programme_id, $3, (select staff_id from staff_post where operator_id = $1 and office_id = $2 limit 1), now()
  from (select distinct programme_id from session_result
    where operator_id = $1 and office_id = $2 and participant_id = $3) p`;

const insertPlan = `insert into support_plan
    (operator_id, office_id, participant_id, plan_id, service_type, number, recorded_by)
  select $1, $2, $3, $4, 'typeB', 1, staff_id
  from staff_post where operator_id = $1 and office_id = $2 limit 1`;

const insertDraft = `insert into plan_draft
    (operator_id, office_id, participant_id, plan_id, content, changed_by)
  select $1, $2, $3, $4, $5::jsonb, staff_id
  from staff_post where operator_id = $1 and office_id = $2 limit 1`;
