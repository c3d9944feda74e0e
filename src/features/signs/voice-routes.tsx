import type { Problem } from "../../domain/result.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { participantRoute, staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { refusals } from "../../words/refusals.ts";
import { nameOfPerson } from "../growth/queries.ts";
import { endReading, keepReading } from "./commands/read-aloud.ts";
import { ReadAloudPage } from "./pages/read-aloud.tsx";
import { cardsOf, type ShownPart, type SignCard } from "./queries/cards.ts";
import { shownTo } from "./shown.ts";

const ask = staffRoute({
  method: "GET",
  path: "/people/:participantId/signs/parts/:versionId/voice",
  can: "sign.readAloud",
  audit: { action: "signs.viewed", about: "participant" },
  handle: (ctx) => show(ctx, []),
});

const keep = staffRoute({
  method: "POST",
  path: "/people/:participantId/signs/parts/:versionId/voice",
  can: "sign.readAloud",
  audit: { action: "signVoice.kept", about: "participant" },
  uploads: { voice: "voice" },
  again: (ctx, problems) => show(ctx, problems),
  handle: async (ctx) => {
    const { participantId = "", versionId = "" } = ctx.params;
    if ((await partShown(ctx)) === undefined) return notFound();
    ctx.about(participantId);
    const kept = await keepReading(ctx, participantId, versionId);
    return kept.ok ? saved(`/people/${participantId}/signs?kept=1`) : show(ctx, [kept.problem]);
  },
});

const end = participantRoute({
  method: "POST",
  path: "/signs/voices/:readingId/end",
  can: "sign.sayMine",
  audit: { nothing: "not even that it was said shows before it is shown" },
  handle: async (ctx) => {
    const cards = await cardsOf(ctx.tx, ctx.actor.participantId);
    const { readingId = "" } = ctx.params;
    const card = cards.find(({ said }) => said.some((one) => one.readBy?.readingId === readingId));
    if (card === undefined) return notFound();
    await endReading(ctx, readingId);
    return saved(`/signs/cards/${card.cardId}?kept=voice`);
  },
});

type Showing = Pick<
  Ctx<StaffActor, unknown>,
  "tx" | "actor" | "params" | "once" | "today" | "about"
>;

/** What a card that is shown to them says now; what it said before is read by nobody. */
async function partShown({
  tx,
  actor,
  params,
  today,
}: Showing): Promise<{ readonly card: SignCard; readonly said: ShownPart } | undefined> {
  const { cards } = await shownTo(tx, actor, params["participantId"] ?? "", today);
  return cards
    .flatMap((card) => [...card.now.values()].map((said) => ({ card, said })))
    .find(({ said }) => said.versionId === params["versionId"]);
}

async function show(ctx: Showing, problems: readonly Problem[]): Promise<Reply> {
  const { actor, params, once } = ctx;
  const { participantId = "" } = params;
  const name = await nameOfPerson(ctx.tx, participantId);
  const shown = await partShown(ctx);
  if (name === undefined || shown === undefined) return notFound();
  ctx.about(participantId);
  const refused = refusals(problems, { voice: { label: "声" } });
  return page(
    <ReadAloudPage {...{ actor, participantId, name, once, refused }} {...shown} />,
    problems.length === 0 ? 200 : 422,
  );
}

export const voiceRoutes: Route[] = [ask, keep, end];
