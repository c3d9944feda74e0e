import type { VNode } from "preact";
import { z } from "zod";

import type { Tx } from "../../db/actor-transaction.ts";
import { feedbackAdvice } from "../../domain/feedback/advice.ts";
import { feedbackProblems, writeFeedback } from "../../domain/feedback/write-feedback.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { saidIn } from "../reflect/answers.ts";
import { answersIn, reflectionById } from "../reflect/queries.ts";
import { occasionOf } from "../reflect/staff-queries.ts";
import { sendFeedback, type About } from "./commands.ts";
import { draftIn, writeForm, type WriteForm } from "./form.ts";
import {
  AlreadyAnswered,
  EarlierFeedback,
  SessionMarks,
  WholeReflection,
} from "./pages/beside-writing.tsx";
import { SentPage } from "./pages/sent.tsx";
import { WritePage, type WriteProps } from "./pages/write.tsx";
import { feedbackById, feedbackOnReflection, feedbackTo, reactionsTo } from "./queries.ts";
import { longestWaiting, markedSteps, recentWork, recipientById } from "./staff-queries.ts";

const can = "feedback.write";
const viewed = { action: "feedback.writingOpened", about: "participant" } as const;
const written = { action: "feedback.written", about: "participant" } as const;

const answerPage = staffRoute({
  method: "GET",
  path: "/reflections/:reflectionId/feedback",
  can,
  audit: viewed,
  handle: (ctx) => onReflection(ctx),
});

const answer = staffRoute({
  method: "POST",
  path: "/reflections/:reflectionId/feedback",
  readings: /^(seen|whyGood|nextHint|strengthWord)$/,
  can,
  audit: written,
  form: writeForm,
  handle: (ctx) => onReflection(ctx, ctx.form),
});

const writePage = staffRoute({
  method: "GET",
  path: "/people/:participantId/feedback",
  can,
  audit: viewed,
  handle: (ctx) => toPerson(ctx),
});

const write = staffRoute({
  method: "POST",
  path: "/people/:participantId/feedback",
  readings: /^(seen|whyGood|nextHint|strengthWord)$/,
  can,
  audit: written,
  form: writeForm,
  handle: (ctx) => toPerson(ctx, ctx.form),
});

const sent = staffRoute({
  method: "GET",
  path: "/people/:participantId/feedback/:feedbackId",
  can,
  audit: { action: "feedback.viewed", about: "participant" },
  handle: async (ctx) => {
    const { tx, actor, params, query } = ctx;
    const feedback = await feedbackById(tx, params["feedbackId"] ?? "");
    if (feedback === undefined || feedback.participant_id !== params["participantId"]) {
      return notFound();
    }
    ctx.about(feedback.participant_id);
    const beside =
      feedback.reflection_id === null ? [] : await feedbackOnReflection(tx, feedback.reflection_id);
    return page(
      <SentPage
        actor={actor}
        feedback={feedback}
        reactions={await reactionsTo(tx, feedback.feedback_id)}
        others={beside.filter((one) => one.feedback_id !== feedback.feedback_id)}
        waiting={await longestWaiting(tx)}
        justSent={query.get("sent") !== null}
      />,
    );
  },
});

type Writing = Pick<
  Ctx<StaffActor, unknown>,
  "tx" | "actor" | "params" | "query" | "raw" | "once" | "today" | "about"
>;

async function onReflection(ctx: Writing, form?: WriteForm): Promise<Reply> {
  const { tx } = ctx;
  const reflection = await reflectionById(tx, ctx.params["reflectionId"] ?? "");
  if (reflection === undefined) return notFound();
  const { participant_id, participant_name, experience_id, reflection_id } = reflection;
  ctx.about(participant_id);
  const about = {
    participantId: participant_id,
    experienceId: experience_id,
    reflectionId: reflection_id,
  };
  return sendOrShow(ctx, about, form, async () => {
    const steps = await markedSteps(tx, experience_id);
    return {
      to: { participant_id, name: participant_name },
      action: `/reflections/${reflection_id}/feedback`,
      children: [
        <AlreadyAnswered rows={await feedbackOnReflection(tx, reflection_id)} />,
        <WholeReflection said={saidIn(await answersIn(tx, reflection_id))} steps={steps} />,
        <SessionMarks steps={steps} />,
        <EarlierFeedback rows={(await feedbackTo(tx, participant_id, null)).slice(0, 3)} />,
      ],
    };
  });
}

async function toPerson(ctx: Writing, form?: WriteForm): Promise<Reply> {
  const { tx } = ctx;
  const person = await recipientById(tx, ctx.params["participantId"] ?? "");
  if (person === undefined) return notFound();
  ctx.about(person.participant_id);
  const recent = await recentWork(tx, person.participant_id, ctx.today);
  const chosen = form?.experience ?? ctx.query.get("experience") ?? "";
  const known = recent.find((one) => one.experience_id === chosen) ?? (await earlier(tx, chosen));
  const isTheirs = known === undefined || known.participant_id === person.participant_id;
  if (!isTheirs || (chosen !== "" && known === undefined)) return notFound();
  const work = known === undefined || recent.includes(known) ? recent : [known, ...recent];
  const about = {
    participantId: person.participant_id,
    experienceId: known?.experience_id ?? null,
    reflectionId: null,
  };
  return sendOrShow(ctx, about, form, async () => ({
    to: person,
    action: `/people/${person.participant_id}/feedback`,
    work: { options: work, chosen: known?.experience_id ?? "" },
    children: [
      ...(known === undefined
        ? []
        : [<SessionMarks steps={await markedSteps(tx, known.experience_id)} />]),
      <EarlierFeedback rows={(await feedbackTo(tx, person.participant_id, null)).slice(0, 3)} />,
    ],
  }));
}

/** An experience further back than the list goes. */
const earlier = (tx: Tx, id: string) =>
  z.uuid().safeParse(id).success ? occasionOf(tx, id) : Promise.resolve(undefined);

type Shown = Pick<WriteProps, "to" | "action" | "work"> & { readonly children: VNode[] };

/** Refused, pointed out once, or sent; whatever was typed stands in the page that comes back. */
async function sendOrShow(
  ctx: Writing,
  about: About,
  form: WriteForm | undefined,
  shown: () => Promise<Shown>,
): Promise<Reply> {
  const draft = form ?? draftIn(ctx.raw);
  const problems = form === undefined ? [] : feedbackProblems(form);
  const advice = form === undefined || problems.length > 0 ? null : feedbackAdvice(form);
  const asks = advice !== null && advice.length > 0 && form?.sure !== "yes";
  if (form !== undefined && !asks) {
    const words = writeFeedback(form);
    if (words.ok) {
      const id = await sendFeedback(ctx.tx, ctx.actor.staffId, about, words.value, ctx.today);
      return saved(`/people/${about.participantId}/feedback/${id}?sent=1`);
    }
  }
  return page(
    <WritePage
      actor={ctx.actor}
      once={ctx.once}
      draft={draft}
      problems={problems}
      advice={advice}
      {...await shown()}
    />,
    form === undefined ? 200 : 422,
  );
}

export const feedbackStaffRoutes: Route[] = [answerPage, answer, writePage, write, sent];
