import type { Problem } from "../../domain/result.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { participantRoute, type Ctx, type Route } from "../../http/route.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { shareUntil } from "./commands/prolong.ts";
import { untilForm } from "./form.ts";
import { namesOf } from "./pages/share-shown.tsx";
import { ShareUntilPage } from "./pages/share-until.tsx";
import { problemsSaid } from "./problems-said.ts";
import { cardsOf } from "./queries/cards.ts";
import { grantedBy, type Share } from "./queries/granted.ts";

const ask = participantRoute({
  method: "GET",
  path: "/signs/shares/:shareId/until",
  can: "sign.sayMine",
  audit: { nothing: "own page" },
  handle: (ctx) => show(ctx, []),
});

const change = participantRoute({
  method: "POST",
  path: "/signs/shares/:shareId/until",
  can: "sign.sayMine",
  audit: { action: "sign.shareChanged", about: "participant" },
  form: untilForm,
  again: (ctx, problems) => show(ctx, problems),
  handle: async (ctx) => {
    const share = await myShare(ctx);
    if (share === undefined) return notFound();
    const changed = await shareUntil(ctx, share, ctx.form.until);
    return changed.ok ? saved("/signs/sharing?kept=changed") : show(ctx, [changed.problem]);
  },
});

type My = Pick<Ctx<ParticipantActor, unknown>, "tx" | "actor" | "params" | "once">;

/** Also one that ran out while the page stood open; what the person ended stays ended. */
async function myShare({ tx, actor, params }: My): Promise<Share | undefined> {
  const { shares } = await grantedBy(tx, actor.participantId);
  return shares.find(({ shareId, isEnded }) => shareId === params["shareId"] && !isEnded);
}

async function show(ctx: My, problems: readonly Problem[]): Promise<Reply> {
  const { tx, actor, once } = ctx;
  const share = await myShare(ctx);
  if (share === undefined) return notFound();
  const cards = await cardsOf(tx, actor.participantId);
  return page(
    <ShareUntilPage
      {...{ actor, share, once }}
      {...namesOf(share, cards, actor.settings)}
      problems={problemsSaid(problems, actor.settings)}
    />,
    problems.length === 0 ? 200 : 422,
  );
}

export const untilRoutes: Route[] = [ask, change];
