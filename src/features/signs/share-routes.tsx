import type { Problem } from "../../domain/result.ts";
import { holds } from "../../domain/sign/sharing.ts";
import { firstOf } from "../../http/body.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { participantRoute, type Ctx, type Route } from "../../http/route.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { staffOn } from "../help/queries.ts";
import { endShare, share } from "./commands/share.ts";
import { shareForm } from "./form.ts";
import { SharingPage } from "./pages/sharing.tsx";
import { problemsSaid } from "./problems-said.ts";
import { cardsOf } from "./queries/cards.ts";
import { grantedBy } from "./queries/granted.ts";

const sharing = participantRoute({
  method: "GET",
  path: "/signs/sharing",
  can: "sign.viewMine",
  audit: { nothing: "own page" },
  handle: (ctx) => show(ctx, []),
});

const shareOne = participantRoute({
  method: "POST",
  path: "/signs/shares",
  can: "sign.sayMine",
  audit: { action: "sign.shared", about: "participant" },
  form: shareForm,
  again: (ctx, problems) => show(ctx, problems),
  handle: async (ctx) => {
    const shared = await share(ctx, ctx.form);
    return shared.ok ? saved("/signs/sharing?kept=shared") : show(ctx, [shared.problem]);
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

type Showing = Pick<
  Ctx<ParticipantActor, unknown>,
  "tx" | "actor" | "today" | "once" | "raw" | "query"
>;

async function show(ctx: Showing, problems: readonly Problem[]): Promise<Reply> {
  const { tx, actor, today, once, raw, query } = ctx;
  const [cards, granted, staff] = await Promise.all([
    cardsOf(tx, actor.participantId),
    grantedBy(tx, actor.participantId),
    staffOn(tx, today),
  ]);
  const about = query.get("card") ?? firstOf(raw, "what");
  const kept = query.get("kept");
  return page(
    <SharingPage
      {...{ actor, cards, staff, once, raw }}
      shares={granted.shares.filter((one) => holds(one, today))}
      card={cards.find(({ cardId }) => cardId === about) ?? null}
      problems={problemsSaid(problems, actor.settings)}
      notice={kept === "shared" || kept === "ended" ? kept : null}
    />,
    problems.length === 0 ? 200 : 422,
  );
}

export const shareRoutes: Route[] = [sharing, shareOne, endOne];
