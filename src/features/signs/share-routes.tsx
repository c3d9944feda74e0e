import type { Problem } from "../../domain/result.ts";
import { holds } from "../../domain/sign/sharing.ts";
import { firstOf } from "../../http/body.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { participantRoute, type Ctx, type Route } from "../../http/route.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { say } from "../../words/pair.ts";
import { shareWords } from "../../words/signs.ts";
import { staffOn } from "../help/queries.ts";
import { cardName } from "./card-name.ts";
import { endShare, share } from "./commands/share.ts";
import { shareForm, supporters } from "./form.ts";
import { NewSharePage } from "./pages/new-share.tsx";
import { SharingPage } from "./pages/sharing.tsx";
import { problemsSaid } from "./problems-said.ts";
import { cardsOf } from "./queries/cards.ts";
import { grantedBy } from "./queries/granted.ts";

const own = { can: "sign.viewMine", audit: { nothing: "own page" } } as const;

const notices = ["shared", "changed", "ended"] as const;

const sharing = participantRoute({
  method: "GET",
  path: "/signs/sharing",
  ...own,
  handle: async ({ tx, actor, today, once, query }) => {
    const cards = await cardsOf(tx, actor.participantId);
    const granted = await grantedBy(tx, actor.participantId);
    const shares = granted.shares.filter((one) => holds(one, today));
    const kept = query.get("kept");
    const notice = notices.find((one) => one === kept) ?? null;
    return page(<SharingPage {...{ actor, cards, shares, today, once, notice }} />);
  },
});

const ask = participantRoute({
  method: "GET",
  path: "/signs/sharing/new",
  ...own,
  can: "sign.sayMine",
  handle: (ctx) => {
    const chosen = ctx.query.getAll("with");
    const isMissing = chosen.length === 0 && ctx.query.has("asked");
    const problems = isMissing ? [{ code: "sign.shareWithWhom", field: "with" }] : [];
    return show(ctx, { what: ctx.query.get("what") ?? "", chosen }, problems);
  },
});

const shareOne = participantRoute({
  method: "POST",
  path: "/signs/shares",
  can: "sign.sayMine",
  audit: { action: "sign.shared", about: "participant" },
  form: shareForm,
  again: (ctx, problems) => show(ctx, sent(ctx), problems),
  handle: async (ctx) => {
    const shared = await share(ctx, ctx.form);
    if (shared.ok) return saved("/signs/sharing?kept=shared");
    return show(ctx, sent(ctx), [shared.problem]);
  },
});

const endOne = participantRoute({
  method: "POST",
  path: "/signs/shares/:shareId/end",
  can: "sign.sayMine",
  audit: { action: "sign.shareEnded", about: "participant" },
  handle: async (ctx) => {
    const { tx, actor, params } = ctx;
    const { shares } = await grantedBy(tx, actor.participantId);
    const one = shares.find(({ shareId }) => shareId === params["shareId"]);
    if (one === undefined) return notFound();
    await endShare(ctx, one.shareId);
    return saved("/signs/sharing?kept=ended");
  },
});

type Asking = Pick<Ctx<ParticipantActor, unknown>, "tx" | "actor" | "today" | "once" | "raw">;
type Sent = { readonly what: string; readonly chosen: readonly string[] };

const sent = ({ raw }: Pick<Asking, "raw">): Sent => ({
  what: firstOf(raw, "what"),
  chosen: raw["with"] ?? [],
});

/** だれに, or いつまで once somebody of today's staff is chosen; anybody else is asked for anew. */
async function show(ctx: Asking, said: Sent, problems: readonly Problem[]): Promise<Reply> {
  const { tx, actor, today, once } = ctx;
  const { settings } = actor;
  const cards = await cardsOf(tx, actor.participantId);
  const card = cards.find(({ cardId }) => cardId === said.what);
  const what = card?.cardId ?? (said.what === "colours" ? "colours" : "cards");
  const staff = await staffOn(tx, today);
  const known = new Set([supporters, ...staff.map(({ staff_id }) => staff_id)]);
  const all = what === "colours" ? shareWords.colours : shareWords.cards;
  return page(
    <NewSharePage
      {...{ actor, what, staff, once }}
      name={card === undefined ? say(all, settings) : cardName(card, settings)}
      back={card === undefined ? "/signs/sharing" : `/signs/cards/${card.cardId}`}
      chosen={said.chosen.every((one) => known.has(one)) ? said.chosen : []}
      problems={problemsSaid(problems, settings)}
    />,
    problems.length === 0 ? 200 : 422,
  );
}

export const shareRoutes: Route[] = [sharing, ask, shareOne, endOne];
