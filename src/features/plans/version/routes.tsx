import { viewCycle } from "../../../domain/plan/view.ts";
import { footerOf } from "../../../domain/plan/footer.ts";
import { notFound, page } from "../../../http/reply.ts";
import { staffRoute, type Route } from "../../../http/route.ts";
import { contextOf } from "../facts/context.ts";
import { planOf } from "../facts/plan-of.ts";
import { monitoringsOf } from "../monitoring/queries.ts";
import { planContent } from "../queries.ts";
import { VersionPage } from "./page.tsx";

const read = staffRoute({
  method: "GET",
  path: "/plans/:planId",
  can: "plan.view",
  audit: { action: "plan.versionViewed", about: "participant" },
  handle: async (ctx) => {
    const { tx, actor, params, query, today } = ctx;
    const found = await planOf(tx, params["planId"] ?? "");
    const number = Number(query.get("version") ?? "");
    const wanted = Number.isInteger(number) && number > 0 && number < 10_000 ? number : null;
    const version = found && (await planContent(tx, found.plan.planId, wanted));
    if (found === null || version === null) return notFound();
    const { facts, plan } = found;
    ctx.about(facts.participantId);
    const footer = footerOf(viewCycle(facts.events, plan, contextOf(facts, plan, today)));
    const monitorings = await monitoringsOf(tx, plan.planId);
    return page(<VersionPage {...{ actor, facts, plan, version, footer, monitorings }} />);
  },
});

export const versionRoutes: Route[] = [read];
