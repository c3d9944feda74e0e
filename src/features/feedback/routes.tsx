import { z } from "zod";

import type { Problem } from "../../domain/result.ts";
import { firstOf } from "../../http/body.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { participantRoute, type Ctx, type Route } from "../../http/route.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { replyCards } from "../../words/feedback.ts";
import { say } from "../../words/pair.ts";
import { wordsOfProblem } from "../../words/problems.ts";
import { besideNow } from "../help/queries.ts";
import { takeBackOffer, withTakeBack } from "../taking-back/offer.ts";
import { openFeedback, reactTo } from "./commands.ts";
import { reactionForm } from "./form.ts";
import { FeedbackListPage } from "./pages/list.tsx";
import { ReceivedPage } from "./pages/received.tsx";
import { feedbackById, feedbackTo, pageLength, reactionsTo } from "./queries.ts";
import { feedbackStaffRoutes } from "./staff-routes.tsx";
import { keptAttachments } from "./uploads.ts";

const list = participantRoute({
  method: "GET",
  path: "/feedback",
  can: "feedback.viewMine",
  audit: { nothing: "own page" },
  handle: async ({ actor, tx, query }) => {
    const before = z.uuid().safeParse(query.get("before"));
    const rows = await feedbackTo(tx, actor.participantId, before.success ? before.data : null);
    const shown = rows.slice(0, pageLength);
    const last = rows.length > pageLength ? shown.at(-1) : undefined;
    return page(
      <FeedbackListPage actor={actor} rows={shown} olderThan={last?.feedback_id ?? null} />,
    );
  },
});

const received = participantRoute({
  method: "GET",
  path: "/feedback/:feedbackId",
  can: "feedback.viewMine",
  audit: { nothing: "own page; opening it is a record of its own" },
  handle: (ctx) => show(ctx),
});

const react = participantRoute({
  method: "POST",
  path: "/feedback/:feedbackId/reaction",
  readings: /^words$/,
  can: "feedback.react",
  audit: { action: "feedback.answered", about: "participant" },
  form: reactionForm,
  uploads: { photo: "photo", voice: "voice" },
  again: (ctx, [first]) => show(ctx, first),
  handle: async (ctx) => {
    const { tx, actor, form } = ctx;
    const feedback = await mine(ctx);
    if (feedback === undefined) return notFound();
    const attachments = await keptAttachments(ctx, actor.participantId);
    if (!attachments.ok) return show(ctx, attachments.problem);
    const reacted = await reactTo(tx, actor, feedback.feedback_id, {
      reaction: form.reaction ?? null,
      words: form.words,
      card: form.card === undefined ? "" : say(replyCards[form.card], actor.settings),
      attachments: attachments.value,
    });
    if (!reacted.ok) return show(ctx, reacted.problem);
    const there = `/feedback/${feedback.feedback_id}?thanks=1`;
    return saved(withTakeBack(there, "reaction", reacted.value));
  },
});

type My = Pick<
  Ctx<ParticipantActor, unknown>,
  "actor" | "tx" | "params" | "raw" | "once" | "query" | "request"
>;

/** Only the person it was written to; row-level security stands behind it. */
async function mine({ tx, actor, params }: My) {
  const feedback = await feedbackById(tx, params["feedbackId"] ?? "");
  return feedback?.participant_id === actor.participantId ? feedback : undefined;
}

async function show(ctx: My, refused?: Problem): Promise<Reply> {
  const feedback = await mine(ctx);
  if (feedback === undefined) return notFound();
  const { tx, actor, raw } = ctx;
  if (refused === undefined) await openFeedback(tx, feedback.feedback_id);
  const shown = {
    actor,
    feedback,
    reactions: await reactionsTo(tx, feedback.feedback_id),
    beside: await besideNow(tx, actor),
    once: ctx.once,
    thanks: ctx.query.get("thanks") !== null,
    takeBack: takeBackOffer(ctx),
  };
  if (refused === undefined) return page(<ReceivedPage {...shown} />);
  const again = {
    problem: say(wordsOfProblem(refused), actor.settings),
    reaction: firstOf(raw, "reaction"),
    card: firstOf(raw, "card"),
    words: firstOf(raw, "words"),
  };
  return page(<ReceivedPage {...shown} refused={again} />, 422);
}

export const feedbackRoutes: Route[] = [list, received, react, ...feedbackStaffRoutes];
