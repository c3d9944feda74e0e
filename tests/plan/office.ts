import type { World } from "../world/world.ts";
import { problemsOn, scan, walk, type PlanWalk } from "./walk.ts";

export { now, problemsOn, scan, walk, type PlanWalk } from "./walk.ts";

/** What the person wants, as わたしの ねがい holds it, and the number on their certificate. */
export async function ready(w: World, participantId: string, words: string): Promise<string> {
  await w.sql("update participant set recipient_number = '1234567890' where participant_id = $1", [
    participantId,
  ]);
  const hopeId = crypto.randomUUID();
  const scope = [w.id.hidamarikai, w.id.hidamari, hopeId, participantId];
  await w.sql(
    "insert into hope (operator_id, office_id, hope_id, participant_id, area) values ($1, $2, $3, $4, 'work')",
    scope,
  );
  await w.sql(
    `insert into hope_version (operator_id, office_id, version_id, hope_id, participant_id, words, given_how, occurred_on)
     values ($1, $2, gen_random_uuid(), $3, $4, $5, 'alone', '2026-04-01')`,
    [...scope, words],
  );
  return hopeId;
}

/** Fills a draft that lacks nothing: one long and one short goal, one row. */
export async function write(plan: PlanWalk, hopeId: string, programmeId: string): Promise<void> {
  await plan.act("addGoal", {
    "wish-shown": "1",
    wish: hopeId,
    newTerm: "longTerm",
    newOwn: "カフェの ひとに なる",
    newWording: "喫茶の仕事を週3日続ける",
    newHopes: hopeId,
  });
  await plan.act("addGoal", {
    newTerm: "shortTerm",
    newOwn: "「いらっしゃいませ」から はじめる",
    newWording: "接客の最初の3手順をひとりで行う",
    newHopes: hopeId,
    newProgrammes: programmeId,
  });
}

export async function fillRows(w: World, plan: PlanWalk): Promise<void> {
  const goals = await goalsOf(w, plan);
  await plan.act(`addRow:${goals.at(-1) ?? ""}`, { policy: "得意な手順から広げる" });
  const [row] = await w.sql<{ id: string }>(
    "select content->'rows'->0->>'rowId' as id from plan_draft where plan_id = $1",
    [plan.planId()],
  );
  const id = row?.id ?? "";
  await plan.act("save", {
    [`need-${id}`]: "人の多い所で緊張する",
    [`target-${id}`]: "午前の1時間、入口で迎える",
    [`part-${id}`]: "つかれたら黄色のカードを出す",
    [`method-${id}`]: "見本を見せ、声かけを減らす",
    [`frequency-${id}`]: "週2回",
    [`who-${id}`]: "職業指導員",
    [`care-${id}`]: "音が大きい日は席を替える",
  });
}

export async function goalsOf(w: World, plan: PlanWalk): Promise<string[]> {
  const rows = await w.sql<{ id: string }>(
    `select g->>'goalId' as id from plan_draft d, jsonb_array_elements(d.content->'goals') g
     where d.plan_id = $1`,
    [plan.planId()],
  );
  return rows.map(({ id }) => id);
}

export const met = {
  presence: "inPerson",
  attendees: "本人、石井、大野",
  personsWords: "箱を もっと おりたい",
} as const;

export const interviewed = { purposeExplained: "yes", understanding: "understood" } as const;

/** Puts the plan, its goals and its rows into one period. */
export async function evenRows(
  w: World,
  plan: PlanWalk,
  from: string,
  until: string,
): Promise<void> {
  const rows = await w.sql<{ id: string }>(
    `select r->>'rowId' as id from plan_draft d, jsonb_array_elements(d.content->'rows') r
     where d.plan_id = $1`,
    [plan.planId()],
  );
  const all = ["plan", ...(await goalsOf(w, plan)), ...rows.map(({ id }) => id)];
  await plan.act(
    "save",
    Object.fromEntries(
      all.flatMap((id) => [
        [`from-${id}`, from],
        [`until-${id}`, until],
      ]),
    ),
  );
}

/** One more person of ひだまり作業所, here since 2026-04-01, with a wish and a certificate. */
export async function newPerson(w: World): Promise<{ id: string; hope: string }> {
  const id = crypto.randomUUID();
  const scope = [w.id.hidamarikai, w.id.hidamari, id];
  await w.sql(
    `insert into participant (operator_id, office_id, participant_id, name, kana)
     values ($1, $2, $3, '山本かい', 'やまもとかい')`,
    scope,
  );
  await w.sql(
    `insert into participant_standing (operator_id, office_id, participant_id, enrolled_on)
     values ($1, $2, $3, '2026-04-01')`,
    scope,
  );
  return { id, hope: await ready(w, id, "カフェで はたらきたい") };
}

/** A plan whose draft is finished on `madeOn`, after contract and interview on `from`. */
export async function drafted(
  w: World,
  person: { id: string; hope: string },
  days: { contract: string; draft: string; from: string; until: string },
): Promise<PlanWalk> {
  const plan = walk(w, person.id);
  plan.on(days.contract);
  await plan.step("contract");
  await plan.start();
  await plan.step("assessmentInterview", interviewed);
  plan.on(days.draft);
  await write(plan, person.hope, w.id.boxes);
  await fillRows(w, plan);
  await evenRows(w, plan, days.from, days.until);
  const { status, text } = await plan.finish();
  if (status !== 303) throw new Error(text.match(/<ul>.*?<\/ul>/s)?.[0] ?? text);
  return plan;
}

export const spring = {
  contract: "2026-04-01",
  draft: "2026-04-10",
  from: "2026-04-20",
  until: "2026-10-19",
} as const;

/** On paper, with the person at the meeting, handed to both, in force on `from`. */
export async function followed(w: World, plan: PlanWalk, from: string): Promise<void> {
  const answers = [
    await plan.step("meeting", met),
    await plan.step("consent", {
      ...onPaper,
      versionHash: await plan.hash(),
      explainedOn: await today(w),
      paper: scan(plan.planId()),
    }),
    await plan.step("deliveryToPerson", { means: "paper" }),
    await plan.step("deliveryToConsultation", { means: "paper", addressee: "相談室みちしるべ" }),
  ];
  plan.on(from);
  answers.push(await plan.step("inForce"));
  const refused = answers.find(({ status }) => status !== 303);
  if (refused) throw new Error(problemsOn(refused.text).join());
}

export const onPaper = { method: "paper", who: "self" } as const;

const today = (w: World): Promise<string> =>
  Promise.resolve(w.services.now().toISOString().slice(0, 10));
