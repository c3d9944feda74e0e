import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { refreshSessionResult } from "../experiences/derived.ts";
import { refreshAwaitingReply } from "../reflect/derived.ts";

/** What a person can take back right after they did it, by the name its address bears. */
export const takeable = [
  "mark",
  "choice",
  "told",
  "reaction",
  "success",
  "call",
  "rating",
  "question",
  "note",
] as const;

export type Takeable = (typeof takeable)[number];

const aDay = 86_400_000;

/**
 * Takes one own entry back: it stays stored, and nobody reads it any more. Refuses with
 * `request.notFound` (not theirs, or not of such a kind) or `takingBack.tooLate` (a day has passed,
 * or somebody has already answered it). Twice is once.
 */
export async function takeBack(
  tx: Tx,
  participantId: string,
  kind: Takeable,
  recordId: string,
  now: Date,
): Promise<Result<null>> {
  const key = [tx.scope.operatorId, tx.scope.officeId, participantId, recordId];
  const [entry] = await tx.rows(found[kind], key);
  const [earlier] = await tx.rows(already, key);
  if (earlier !== undefined) return ok(null);
  if (entry === undefined) return refuse({ code: "request.notFound" });
  const isOld = entry.recorded_at.getTime() < now.getTime() - aDay;
  if (isOld || entry.answered) return refuse({ code: "takingBack.tooLate" });
  await tx.rows(hide, [...key.slice(0, 3), entry.ids, kind]);
  if (kind === "mark" && entry.follows !== null) await refreshSessionResult(tx, entry.follows);
  if (kind === "told") await refreshAwaitingReply(tx, recordId);
  return ok(null);
}

type Entry = {
  /** All that was done with the same press. */
  readonly ids: readonly string[];
  readonly recorded_at: Date;
  readonly answered: boolean;
  /** The experience whose counts follow from the entry. */
  readonly follows: string | null;
};

type Source = {
  readonly from: string;
  readonly id: string;
  readonly answered?: string;
  readonly follows?: string;
};

const whose = "x.operator_id = $1 and x.office_id = $2 and x.participant_id = $3";

const query = (kind: Takeable, { from, id, answered, follows }: Source) =>
  statement<Entry>(
    `taking-back-${kind}`,
    `select array[x.${id}] as ids, x.recorded_at, ${answered ?? "false"} as answered,
       ${follows ?? "null::uuid"} as follows
     from ${from} x where ${whose} and x.${id} = $4`,
  );

const answeredIn = (table: string, key: string) =>
  `exists (select from ${table} a where a.operator_id = $1 and a.office_id = $2 and a.${key} = x.${key})`;

const found = {
  mark: query("mark", {
    // A supporter's mark on the same step is theirs.
    from: "(select * from step_mark where observer = 'self')",
    id: "mark_id",
    follows: "x.experience_id",
  }),
  choice: query("choice", { from: "experience_choice", id: "choice_id" }),
  told: query("told", {
    from: "reflection_told",
    id: "reflection_id",
    answered: answeredIn("feedback", "reflection_id"),
  }),
  // Face, words, card and files of one reply are rows of their own, written at one moment.
  reaction: statement<Entry>(
    "taking-back-reaction",
    `select array_agg(y.reaction_id) as ids, x.recorded_at, false as answered, null::uuid as follows
     from feedback_reaction x
     join feedback_reaction y on y.operator_id = $1 and y.office_id = $2
       and y.feedback_id = x.feedback_id and y.recorded_at = x.recorded_at
     where ${whose} and x.reaction_id = $4
     group by x.recorded_at`,
  ),
  success: query("success", {
    from: "(select * from success where kept_by = 'self')",
    id: "success_id",
  }),
  call: query("call", {
    from: "help_call",
    id: "call_id",
    answered: answeredIn("help_call_answer", "call_id"),
  }),
  rating: query("rating", {
    from: "(select * from gas_rating where rater = 'self')",
    id: "rating_id",
    // The supporter rates after the person: what their rating stood on stays.
    answered: `exists (select from gas_rating a where a.operator_id = $1 and a.office_id = $2
      and a.goal_id = x.goal_id and a.rater = 'staff' and a.recorded_at > x.recorded_at)`,
  }),
  question: query("question", {
    from: "plan_question",
    id: "question_id",
    answered: answeredIn("plan_answer", "question_id"),
  }),
  note: query("note", { from: "own_note", id: "note_id" }),
} satisfies Record<Takeable, unknown>;

const already = statement<unknown>(
  "taking-back-already",
  `select from taken_back where operator_id = $1 and office_id = $2 and participant_id = $3
     and record_id = $4`,
);

const hide = statement<unknown>(
  "taking-back-hide",
  `insert into taken_back (operator_id, office_id, participant_id, record_id, kind)
   select $1, $2, $3, id, $5 from unnest($4::uuid[]) as id
   on conflict do nothing`,
);
