import type { SignKind } from "../../domain/sign/card.ts";
import type { DayColour } from "../../domain/sign/colour.ts";
import { notFound, page, problem, saved, type Reply } from "../../http/reply.ts";
import { participantRoute, type Ctx, type Route } from "../../http/route.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { staffOn } from "../help/queries.ts";
import { rateAdjustment } from "./commands/adjust.ts";
import { sayColour, takeBack, tell } from "./commands/tell.ts";
import { colourForm, helpedForm, kindIn, tellingForm } from "./form.ts";
import { givenNow } from "../saying/given.ts";
import { HelpedPage } from "./pages/helped.tsx";
import { MyColourPage } from "./pages/my-colour.tsx";
import { adjustmentsOf } from "./queries/adjustments.ts";
import { cardsOf } from "./queries/cards.ts";
import { colourOfKind, colourOn, toldOn } from "./queries/colours.ts";
import { grantedBy } from "./queries/granted.ts";

const own = { can: "sign.viewMine", audit: { nothing: "own page" } } as const;
// The log is read by the manager: that a card or a colour exists is the person's to tell.
const keptForOneself = { nothing: "not even that it was said shows before it is shown" } as const;

const mine = participantRoute({
  method: "GET",
  path: "/signs/today",
  ...own,
  handle: async (ctx) => {
    const newest = await colourOn(ctx.tx, ctx.actor.participantId, ctx.today);
    return show(ctx, newest?.colour ?? null, newest);
  },
});

/** The same for one colour, said or not: the page that a device stores for the moment it is said without a network. */
const mineOfKind = participantRoute({
  method: "GET",
  path: "/signs/today/:kind",
  ...own,
  handle: async (ctx) => {
    const kind = kindIn(ctx.params["kind"]);
    if (kind === null) return notFound();
    const newest = await colourOn(ctx.tx, ctx.actor.participantId, ctx.today);
    return show(ctx, kind, newest);
  },
});

/** きいろ opens my own card and asks whom to tell; あか opens the card for hard days. */
const sayMine = participantRoute({
  method: "POST",
  path: "/signs/today",
  can: "sign.sayMine",
  audit: keptForOneself,
  form: colourForm,
  handle: async (ctx) => {
    await sayColour(ctx, ctx.form.colour);
    return saved(ctx.form.colour === "hard" ? "/signs/crisis" : "/signs/today");
  },
});

const tellOne = participantRoute({
  method: "POST",
  path: "/signs/today/:kind/tellings",
  can: "sign.sayMine",
  audit: { action: "colour.told", about: "participant" },
  form: tellingForm,
  handle: async (ctx) => {
    const kind = kindIn(ctx.params["kind"]);
    if (kind === null) return notFound();
    const told = await tell(ctx, kind, ctx.form);
    return told.ok ? saved("/signs/today?kept=told") : problem(told.problem);
  },
});

const takeOneBack = participantRoute({
  method: "POST",
  path: "/signs/tellings/:tellingId/withdrawal",
  can: "sign.sayMine",
  audit: { action: "colour.takenBack", about: "participant" },
  handle: async (ctx) => {
    const { tx, actor, params } = ctx;
    const { tellings } = await grantedBy(tx, actor.participantId);
    const one = tellings.find(({ tellingId }) => tellingId === params["tellingId"]);
    if (one === undefined) return notFound();
    await takeBack(ctx, one.tellingId);
    return saved("/signs/today?kept=takenBack");
  },
});

const helped = participantRoute({
  method: "GET",
  path: "/signs/helped",
  ...own,
  handle: async ({ tx, actor, once, query }) => {
    const adjustments = await adjustmentsOf(tx, actor.participantId);
    return page(<HelpedPage {...{ actor, adjustments, once }} isKept={query.has("kept")} />);
  },
});

const sayHelped = participantRoute({
  method: "POST",
  path: "/signs/adjustments/:adjustmentId/helped",
  can: "sign.sayMine",
  audit: { action: "adjustment.ratedMine", about: "participant" },
  form: helpedForm,
  handle: async (ctx) => {
    const { tx, actor, params, form } = ctx;
    const adjustments = await adjustmentsOf(tx, actor.participantId);
    const one = adjustments.find(({ adjustmentId }) => adjustmentId === params["adjustmentId"]);
    if (one === undefined) return notFound();
    const given = await givenNow(tx, actor);
    await rateAdjustment(ctx, actor.participantId, one.adjustmentId, form.helped, given);
    return saved("/signs/helped?kept=1");
  },
});

type My = Pick<Ctx<ParticipantActor, unknown>, "tx" | "actor" | "today" | "once" | "query">;

async function show(ctx: My, kind: SignKind | null, newest: DayColour | null): Promise<Reply> {
  const { tx, actor, today, once, query } = ctx;
  const { participantId } = actor;
  const [said, cards, told, staff] = await Promise.all([
    kind === null ? null : colourOfKind(tx, participantId, today, kind),
    cardsOf(tx, participantId),
    toldOn(tx, participantId, today),
    staffOn(tx, today),
  ]);
  const kept = query.get("kept");
  const notice = kept === "told" || kept === "takenBack" ? kept : null;
  return page(
    <MyColourPage
      {...{ actor, today, kind, said, newest, cards, told, staff, once }}
      notice={notice}
    />,
  );
}

export const colourRoutes: Route[] = [
  mine,
  mineOfKind,
  sayMine,
  tellOne,
  takeOneBack,
  helped,
  sayHelped,
];
