import { content as example } from "../../src/domain/plan/content.examples.ts";
import type { PlanContent } from "../../src/domain/plan/content.ts";
import { planVersion } from "../../src/domain/plan/version.ts";
import { newId } from "../../src/domain/ids.ts";
import { cast, officeOf, type ParticipantKey } from "../world/cast.ts";
import type { World } from "../world/world.ts";

export type StoredPlan = {
  readonly planId: string;
  readonly hash: string;
  readonly content: PlanContent;
  readonly meetingId: string;
};

type Step = {
  readonly kind: string;
  readonly on: string;
  readonly details?: object;
  readonly hash?: string;
};

/** 青木's plan as it would stand after every step of making it: in force from 2026-10-01. */
export async function storePlanInForce(
  w: World,
  person: ParticipantKey = "aoki",
  change: (content: PlanContent) => PlanContent = (content) => content,
): Promise<StoredPlan> {
  const { operatorId, officeId } = officeOf("hidamari");
  const participantId = w.id[person];
  const content = change(contentFor(person));
  const { text, hash } = planVersion(content);
  const planId = newId();
  const scope = [operatorId, officeId];
  await w.sql(
    `insert into support_plan (operator_id, office_id, plan_id, participant_id, service_type, number, recorded_by)
     values ($1, $2, $3, $4, 'typeB', 1, $5)`,
    [...scope, planId, participantId, w.id.ishii],
  );
  const { from, until } = content.header.period;
  await w.sql(
    `insert into plan_version (operator_id, office_id, plan_id, number, participant_id, sha256, body, starts_on,
       ends_on, recorded_by) values ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9)`,
    [...scope, planId, participantId, hash, text, from, until, w.id.ishii],
  );
  const ids = new Map<string, string>();
  for (const step of stepsOf(hash)) {
    ids.set(step.kind, await storeStep(w, participantId, planId, step));
  }
  return { planId, hash, content, meetingId: ids.get("meeting") ?? "" };
}

export async function storeStep(
  w: World,
  participantId: string,
  planId: string | null,
  { kind, on, details = {}, hash }: Step,
): Promise<string> {
  const { operatorId, officeId } = officeOf("hidamari");
  const eventId = newId();
  await w.sql(
    `insert into plan_event (operator_id, office_id, event_id, participant_id, plan_id, kind, occurred_on, done_by,
       place, details, version_hash, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7::date, $8, 'ひだまり作業所 相談室', $9, $10, $8, ($7::text || 'T12:00:00+09:00')::timestamptz)`,
    [
      operatorId,
      officeId,
      eventId,
      participantId,
      kind === "contract" ? null : planId,
      kind,
      on,
      w.id.ishii,
      JSON.stringify(details),
      hash ?? null,
    ],
  );
  return eventId;
}

const stepsOf = (hash: string): Step[] => [
  { kind: "contract", on: "2026-09-01" },
  {
    kind: "assessmentInterview",
    on: "2026-09-05",
    details: { purposeExplained: true, understanding: "understood", decisionSupport: null },
  },
  { kind: "draft", on: "2026-09-10", hash },
  {
    kind: "meeting",
    on: "2026-09-15",
    details: {
      person: { present: true, by: "inPerson" },
      attendees: ["本人", "石井けん", "大野みほ"],
      personsWords: "くるみの箱を、もっと折りたい",
      minutes: "接客は週2回から始める。\n実習先は次の会議で決める。",
    },
  },
  {
    kind: "consent",
    on: "2026-09-18",
    hash,
    details: {
      method: "paper",
      explainedOn: "2026-09-18",
      consentedBy: { who: "self" },
      witness: null,
    },
  },
  { kind: "deliveryToPerson", on: "2026-09-18", details: { means: "paper" } },
  {
    kind: "deliveryToConsultation",
    on: "2026-09-20",
    details: { means: "paper", addressee: "相談室みちしるべ" },
  },
  { kind: "inForce", on: "2026-10-01" },
];

function contentFor(person: ParticipantKey): PlanContent {
  const period = { from: "2026-10-01", until: "2027-03-31" };
  const { name: participantName, kana: participantKana } = cast.participants[person];
  const [short] = example.goals.slice(1);
  const [row] = example.rows;
  if (short === undefined || row === undefined) throw new Error("the example lost its goal");
  return {
    ...example,
    header: { ...example.header, participantName, participantKana, madeOn: "2026-09-10", period },
    goals: [...example.goals.slice(0, 1), { ...short, period }],
    rows: [{ ...row, period }],
  };
}
