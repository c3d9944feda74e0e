import { givenAs } from "../saying/given.ts";
import type { Problem } from "../../domain/result.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { refusals } from "../../words/refusals.ts";
import { nameOfPerson } from "../growth/queries.ts";
import { keepAdjustment, rateAdjustment } from "./commands/adjust.ts";
import { addContact } from "./commands/contact.ts";
import { adjustmentForm, contactForm, helpedForm } from "./form.ts";
import { PersonSignsPage } from "./pages/person-signs.tsx";
import { adjustmentsOf } from "./queries/adjustments.ts";
import { grantedBy } from "./queries/granted.ts";
import { shownTo } from "./shown.ts";

const signs = staffRoute({
  method: "GET",
  path: "/people/:participantId/signs",
  can: "sign.viewShown",
  audit: { action: "signs.viewed", about: "participant" },
  handle: (ctx) => show(ctx, []),
});

const adjust = staffRoute({
  method: "POST",
  path: "/people/:participantId/tellings/:tellingId/adjustments",
  readings: /^words$/,
  readingsFor: "shownTo",
  can: "sign.answerTold",
  audit: { action: "adjustment.kept", about: "participant" },
  form: adjustmentForm,
  again: (ctx, problems) => show(ctx, problems),
  handle: async (ctx) => {
    const { tx, params, form } = ctx;
    const { participantId = "", tellingId } = params;
    const { tellings } = await grantedBy(tx, participantId);
    const telling = tellings.find((one) => one.tellingId === tellingId);
    if (telling === undefined) return notFound();
    ctx.about(participantId);
    const kept = await keepAdjustment(ctx, participantId, telling, form.words);
    return kept.ok ? saved(`/people/${participantId}/signs?kept=1`) : show(ctx, [kept.problem]);
  },
});

const rate = staffRoute({
  method: "POST",
  path: "/people/:participantId/adjustments/:adjustmentId/helped",
  can: "sign.answerTold",
  audit: { action: "adjustment.rated", about: "participant" },
  form: helpedForm,
  handle: async (ctx) => {
    const { tx, params, form } = ctx;
    const { participantId = "", adjustmentId } = params;
    const one = (await adjustmentsOf(tx, participantId)).find(
      (known) => known.adjustmentId === adjustmentId,
    );
    if (one === undefined) return notFound();
    ctx.about(participantId);
    const given = givenAs("alone", null);
    await rateAdjustment(ctx, participantId, one.adjustmentId, form.helped, given);
    return saved(`/people/${participantId}/signs?kept=1`);
  },
});

const enterContact = staffRoute({
  method: "POST",
  path: "/people/:participantId/crisis-contacts",
  readings: /^name$/,
  readingsFor: "shownTo",
  can: "sign.enterContact",
  audit: { action: "contact.entered", about: "participant" },
  form: contactForm,
  again: (ctx, problems) => show(ctx, problems),
  handle: async (ctx) => {
    const { participantId = "" } = ctx.params;
    if ((await nameOfPerson(ctx.tx, participantId)) === undefined) return notFound();
    ctx.about(participantId);
    await addContact(ctx, participantId, ctx.form);
    return saved(`/people/${participantId}/signs?kept=1`);
  },
});

type Showing = Pick<
  Ctx<StaffActor, unknown>,
  "tx" | "actor" | "params" | "once" | "raw" | "query" | "today" | "about"
>;

async function show(ctx: Showing, problems: readonly Problem[]): Promise<Reply> {
  const { tx, actor, params, once, raw, query, today } = ctx;
  const { participantId = "" } = params;
  const name = await nameOfPerson(tx, participantId);
  if (name === undefined) return notFound();
  ctx.about(participantId);
  const shown = await shownTo(tx, actor, participantId, today);
  return page(
    <PersonSignsPage
      {...{ actor, participantId, name, shown, once, raw }}
      refused={refusals(problems, labels)}
      isKept={query.has("kept")}
    />,
    problems.length === 0 ? 200 : 422,
  );
}

const labels = {
  name: { label: "名前", max: 40 },
  phone: { label: "電話番号" },
} as const;

export const shownRoutes: Route[] = [signs, adjust, rate, enterContact];
