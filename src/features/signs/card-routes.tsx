import type { Problem } from "../../domain/result.ts";
import { partAfter, partsOf, type CardPart, type SignKind } from "../../domain/sign/card.ts";
import { endsSoon, holds } from "../../domain/sign/sharing.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { participantRoute, type Ctx, type Route } from "../../http/route.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { besideNow } from "../help/queries.ts";
import { keepPart, restCard } from "./commands/keep-part.ts";
import { kindIn, partForm, partIn, restForm } from "./form.ts";
import { CardPage } from "./pages/card.tsx";
import { SayPartPage } from "./pages/say-part.tsx";
import { SignsPage } from "./pages/signs.tsx";
import { cardsOf, type SignCard } from "./queries/cards.ts";
import { colourOn } from "./queries/colours.ts";
import { grantedBy } from "./queries/granted.ts";
import { problemsSaid } from "../saying/problems-said.ts";

const own = { can: "sign.viewMine", audit: { nothing: "own page" } } as const;
// The log is read by the manager: that a card or a colour exists is the person's to tell.
const keptForOneself = { nothing: "not even that it was said shows before it is shown" } as const;
const says = {
  can: "sign.sayMine",
  audit: keptForOneself,
  form: partForm,
  uploads: { photo: "photo", voice: "voice" },
} as const;

const all = participantRoute({
  method: "GET",
  path: "/signs",
  ...own,
  handle: async ({ tx, actor, today, once, query }) => {
    const cards = await cardsOf(tx, actor.participantId);
    const colour = (await colourOn(tx, actor.participantId, today))?.colour ?? null;
    const { shares } = await grantedBy(tx, actor.participantId);
    const someEnd = shares.some((one) => holds(one, today) && endsSoon(one, today));
    return page(
      <SignsPage {...{ actor, cards, colour, someEnd, once }} isKept={query.has("kept")} />,
    );
  },
});

const ask = participantRoute({
  method: "GET",
  path: "/signs/kinds/:kind/new",
  ...own,
  can: "sign.sayMine",
  handle: (ctx) => showNew(ctx, []),
});

const make = participantRoute({
  method: "POST",
  path: "/signs/kinds/:kind",
  readings: /^words$/,
  ...says,
  again: (ctx, problems) => showNew(ctx, problems),
  handle: async (ctx) => {
    const kind = kindIn(ctx.params["kind"]);
    if (kind === null) return notFound();
    if (ctx.form.skip !== undefined) return saved("/signs");
    const kept = await keepPart(ctx, { card: null, kind, part: "sign" });
    return kept.ok ? saved(placeAfter(kept.value, kind, "sign")) : showNew(ctx, [kept.problem]);
  },
});

const one = participantRoute({
  method: "GET",
  path: "/signs/cards/:cardId",
  ...own,
  handle: async (ctx) => {
    const card = await myCard(ctx);
    if (card === undefined) return notFound();
    const { actor, once, query } = ctx;
    const kept = query.get("kept");
    const notice = kept === "voice" ? "staffVoiceEnded" : kept === null ? null : "saved";
    return page(<CardPage {...{ actor, card, once, notice }} />);
  },
});

const askPart = participantRoute({
  method: "GET",
  path: "/signs/cards/:cardId/parts/:part",
  ...own,
  can: "sign.sayMine",
  handle: (ctx) => showPart(ctx, []),
});

const sayPart = participantRoute({
  method: "POST",
  path: "/signs/cards/:cardId/parts/:part",
  readings: /^words$/,
  ...says,
  again: (ctx, problems) => showPart(ctx, problems),
  handle: async (ctx) => {
    const card = await myCard(ctx);
    const part = partIn(ctx.params["part"]);
    if (card === undefined || part === null || !partsOf(card.kind).includes(part)) {
      return notFound();
    }
    const { cardId, kind } = card;
    if (ctx.form.skip === undefined) {
      const kept = await keepPart(ctx, { card, kind, part });
      if (!kept.ok) return showPart(ctx, [kept.problem]);
    }
    return saved(
      card.now.has(part) ? `/signs/cards/${cardId}?kept=1` : placeAfter(cardId, kind, part),
    );
  },
});

const rest = participantRoute({
  method: "POST",
  path: "/signs/cards/:cardId/rest",
  can: "sign.sayMine",
  audit: keptForOneself,
  form: restForm,
  handle: async (ctx) => {
    const card = await myCard(ctx);
    if (card === undefined) return notFound();
    await restCard(ctx, card.cardId, ctx.form.kind);
    return saved("/signs");
  },
});

type My = Pick<Ctx<ParticipantActor, unknown>, "tx" | "actor" | "params" | "once" | "raw">;

async function myCard({ tx, actor, params }: My): Promise<SignCard | undefined> {
  const cards = await cardsOf(tx, actor.participantId);
  return cards.find(({ cardId }) => cardId === params["cardId"]);
}

/** The next question of the card; after the last, the card. */
function placeAfter(cardId: string, kind: SignKind, part: CardPart): string {
  const next = partAfter(kind, part);
  const card = `/signs/cards/${cardId}`;
  return next === null ? `${card}?kept=1` : `${card}/parts/${next}`;
}

function showNew(ctx: My, problems: readonly Problem[]): Promise<Reply> {
  const kind = kindIn(ctx.params["kind"]);
  return kind === null
    ? Promise.resolve(notFound())
    : show(ctx, { cardId: null, kind, part: "sign", before: undefined }, problems);
}

async function showPart(ctx: My, problems: readonly Problem[]): Promise<Reply> {
  const card = await myCard(ctx);
  const part = partIn(ctx.params["part"]);
  if (card === undefined || part === null || !partsOf(card.kind).includes(part)) return notFound();
  const { cardId, kind } = card;
  return show(ctx, { cardId, kind, part, before: card.now.get(part) }, problems);
}

type Question = Pick<Parameters<typeof SayPartPage>[0], "cardId" | "kind" | "part" | "before">;

async function show(ctx: My, asked: Question, problems: readonly Problem[]): Promise<Reply> {
  const { tx, actor, once, raw } = ctx;
  const beside = await besideNow(tx, actor);
  const said = problemsSaid(problems, actor.settings);
  return page(
    <SayPartPage {...asked} {...{ actor, beside, once, raw }} problems={said} />,
    problems.length === 0 ? 200 : 422,
  );
}

export const cardRoutes: Route[] = [all, ask, make, one, askPart, sayPart, rest];
