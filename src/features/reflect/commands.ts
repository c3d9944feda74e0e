import type { Tx } from "../../db/actor-transaction.ts";
import { before, statement } from "../../db/statement.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import type { HowGiven } from "../../domain/provenance/how-given.ts";
import { giveAnswer, type Answer, type Question } from "../../domain/reflection/entry.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { refreshAwaitingReply } from "./derived.ts";

/** The experience that is looked back on, and whose it is. */
export type Occasion = {
  readonly participant_id: string;
  readonly experience_id: string;
  readonly day: PlainDay;
};

export type Given = {
  readonly given_how: HowGiven;
  readonly helped_by: string | null;
  /** Seconds it lay on a device without a network. */
  readonly waited?: number | null;
};

/** Adds answers beside all earlier ones; refuses with the domain's problem and then adds none. */
export async function answerQuestion(
  tx: Tx,
  occasion: Occasion,
  question: Question,
  answers: readonly Answer[],
  by: Given,
): Promise<Result<null>> {
  const given = answers.map((answer) => giveAnswer(answer, by.given_how, by.helped_by));
  for (const one of given) if (!one.ok) return one;
  if (given.length === 0) return ok(null);
  const reflectionId = await beginReflection(tx, occasion);
  await Promise.all(
    answers.map((answer) =>
      tx.rows(insertAnswer, [
        tx.scope.operatorId,
        tx.scope.officeId,
        newId(),
        reflectionId,
        occasion.participant_id,
        question,
        ...columnsOf(answer),
        by.given_how,
        by.helped_by,
        by.waited ?? null,
      ]),
    ),
  );
  return ok(null);
}

/**
 * Hands the reflection to the staff and gives its id; telling twice is telling once, telling again
 * ends having taken it back. Refuses with `reflection.nothingYet`.
 */
export async function tellReflection(
  tx: Tx,
  occasion: Occasion,
  now: Date,
): Promise<Result<string>> {
  const { operatorId, officeId } = tx.scope;
  const [begun] = await tx.rows(idOnExperience, [operatorId, officeId, occasion.experience_id]);
  if (begun === undefined) return refuse({ code: "reflection.nothingYet" });
  const id = begun.reflection_id;
  await tx.rows(insertTold, [operatorId, officeId, id, occasion.participant_id, now]);
  await tx.rows(noLongerTakenBack, [operatorId, officeId, id]);
  await refreshAwaitingReply(tx, id);
  return ok(id);
}

async function beginReflection(tx: Tx, occasion: Occasion): Promise<string> {
  const { operatorId, officeId } = tx.scope;
  const { participant_id, experience_id, day } = occasion;
  const row = [operatorId, officeId, newId(), participant_id, experience_id, day];
  // Sent together. Two first answers at once: one of the two inserts, both find it.
  const [, [begun]] = await Promise.all([
    tx.rows(insertReflection, row),
    tx.rows(idOnExperience, [operatorId, officeId, experience_id]),
  ]);
  if (begun === undefined) throw new Error("A reflection just begun is not there");
  return begun.reflection_id;
}

type Columns = [mode: string, choice: string, words: string, attachmentId: string | null];

function columnsOf(answer: Answer): Columns {
  if (answer.mode === "words") return [answer.mode, "", answer.words, null];
  if ("attachmentId" in answer) return [answer.mode, "", "", answer.attachmentId];
  return [answer.mode, answer.choice, "", null];
}

const idOnExperience = statement<{ reflection_id: string }>(
  "reflection-id-on-experience",
  `select reflection_id from reflection
   where operator_id = $1 and office_id = $2 and experience_id = $3`,
);

const insertReflection = statement<unknown>(
  "reflection-insert",
  `insert into reflection (operator_id, office_id, reflection_id, participant_id, experience_id, day)
   values ($1, $2, $3, $4, $5, $6)
   on conflict (operator_id, office_id, experience_id) do nothing`,
);

const insertAnswer = statement<unknown>(
  "reflection-insert-answer",
  `insert into reflection_answer (operator_id, office_id, answer_id, reflection_id, participant_id,
     question, mode, choice, words, attachment_id, given_how, helped_by, given_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, ${before("$13")})`,
);

const noLongerTakenBack = statement<unknown>(
  "reflection-told-again",
  "delete from taken_back where operator_id = $1 and office_id = $2 and record_id = $3",
);

const insertTold = statement<unknown>(
  "reflection-insert-told",
  `insert into reflection_told (operator_id, office_id, reflection_id, participant_id, recorded_at)
   values ($1, $2, $3, $4, $5)
   on conflict do nothing`,
);
