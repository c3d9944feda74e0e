import { newId } from "../../../domain/ids.ts";
import { firstOf } from "../../../http/body.ts";
import { notFound, saved } from "../../../http/reply.ts";
import { staffRoute, type Route } from "../../../http/route.ts";
import { line } from "../../../http/fields.ts";
import { showPath } from "../path/show.tsx";
import { inOffice } from "../store-event.ts";
import { answerField, answerMax } from "./answer-field.ts";
import { questionsOf } from "./queries.ts";

const answer = staffRoute({
  method: "POST",
  path: "/people/:participantId/plan/questions/:questionId/answers",
  readings: /^answer-/,
  can: "plan.answerQuestion",
  audit: { action: "plan.questionAnswered", about: "participant" },
  handle: async (ctx) => {
    const { tx, actor, params, raw, today, now } = ctx;
    const { participantId = "", questionId = "" } = params;
    const questions = await questionsOf(tx, participantId);
    const question = questions.find((row) => row.question_id === questionId);
    if (question === undefined) return notFound();
    ctx.about(participantId);
    const field = answerField(questionId);
    const words = line(answerMax).safeParse(firstOf(raw, field));
    if (!words.success) {
      const found = words.error.issues.map(({ message }) => ({ code: message, field }));
      return showPath(ctx, found, `answer ${questionId}`);
    }
    const { operatorId, officeId } = inOffice(tx);
    await tx.q
      .insertInto("plan_answer")
      .values({
        operator_id: operatorId,
        office_id: officeId,
        answer_id: newId(),
        question_id: questionId,
        participant_id: participantId,
        staff_id: actor.staffId,
        words: words.data,
        occurred_on: today,
        recorded_at: now.toISOString(),
      })
      .execute();
    return saved(`/people/${participantId}/plan?plan=${question.plan_id}`);
  },
});

export const questionRoutes: Route[] = [answer];
