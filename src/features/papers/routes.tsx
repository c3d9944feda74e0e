import { file, notFound, page, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import { may } from "../../policies/abilities.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { paperKinds, type PaperKind, type PaperModel } from "../../reports/kit/model.ts";
import { Button } from "../../ui/components/button/button.tsx";
import { Form } from "../../ui/components/form/form.tsx";
import { Notice } from "../../ui/components/notice/notice.tsx";
import { wordsOfProblem } from "../../words/problems.ts";
import { planFacts } from "../plans/queries.ts";
import { batchRoutes } from "./batch/routes.tsx";
import { keepPaperModel } from "./commands.ts";
import { drawing } from "./drawing.ts";
import { makeModel } from "./make-model.ts";
import { NotYetPage } from "./pages/not-yet-page.tsx";
import { PaperPage } from "./pages/paper-page.tsx";
import { PapersPage } from "./pages/papers-page.tsx";
import { planOnPaper } from "./plan-on-paper.ts";
import { keptPaper, papersOf } from "./queries.ts";

type StaffCtx = Ctx<StaffActor, undefined>;

const list = staffRoute({
  method: "GET",
  path: "/people/:participantId/papers",
  can: "paper.view",
  audit: { action: "paper.listed", about: "participant" },
  handle: async (ctx) => {
    const { tx, actor, params } = ctx;
    const facts = await planFacts(tx, params["participantId"] ?? "");
    if (facts === null) return notFound();
    ctx.about(facts.participantId);
    return page(
      <PapersPage {...{ actor, facts }} kept={await papersOf(tx, facts.participantId)} />,
    );
  },
});

const now = staffRoute({
  method: "GET",
  path: "/plans/:planId/papers/:kind",
  can: "paper.view",
  audit: { action: "paper.viewed", about: "participant" },
  handle: (ctx) => showNow(ctx, null),
});

const nowAsPdf = staffRoute({
  method: "GET",
  path: "/plans/:planId/papers/:kind/pdf",
  can: "paper.view",
  audit: { action: "paper.printed", about: "participant" },
  handle: async (ctx) => {
    const found = await madeNow(ctx);
    return found?.made ? pdf(found.made.model) : notFound();
  },
});

const keep = staffRoute({
  method: "POST",
  path: "/plans/:planId/papers/:kind",
  can: "paper.keep",
  audit: { action: "paper.kept", about: "participant" },
  handle: async (ctx) => {
    const found = await madeNow(ctx);
    if (found === null || found.made === null) return notFound();
    const keeping = { tx: ctx.tx, now: ctx.now, by: ctx.actor.staffId };
    const kept = await keepPaperModel(keeping, found.kind, found.on, found.made);
    return kept.ok
      ? saved(`/papers/${kept.value}`)
      : showNow(ctx, wordsOfProblem(kept.problem).std);
  },
});

const one = staffRoute({
  method: "GET",
  path: "/papers/:paperId",
  can: "paper.view",
  audit: { action: "paper.viewed", about: "participant" },
  handle: async (ctx) => {
    const { tx, actor, params } = ctx;
    const kept = await keptPaper(tx, params["paperId"] ?? "");
    const facts = kept && (await planFacts(tx, kept.participantId));
    if (!kept || !facts) return notFound();
    ctx.about(kept.participantId);
    return page(
      <PaperPage
        actor={actor}
        participantId={kept.participantId}
        participantName={facts.name}
        model={kept.model}
        pdf={`/papers/${kept.paperId}/pdf`}
      >
        <p>確定した書類です。いつ印刷しても同じ紙面になります。</p>
      </PaperPage>,
    );
  },
});

const oneAsPdf = staffRoute({
  method: "GET",
  path: "/papers/:paperId/pdf",
  can: "paper.view",
  audit: { action: "paper.printed", about: "participant" },
  handle: async (ctx) => {
    const kept = await keptPaper(ctx.tx, ctx.params["paperId"] ?? "");
    if (kept === null) return notFound();
    ctx.about(kept.participantId);
    return pdf(kept.model);
  },
});

/** Null where there is no such plan or kind; `made` is null where the step was not taken yet. */
async function madeNow(ctx: StaffCtx) {
  const kind = paperKinds.find((known) => known === ctx.params["kind"]);
  const on = kind && (await planOnPaper(ctx.tx, ctx.params["planId"] ?? "", ctx.today));
  if (!kind || !on) return null;
  ctx.about(on.facts.participantId);
  return { kind, on, made: await makeModel(ctx, kind, on) };
}

async function showNow(ctx: StaffCtx, refusal: string | null): Promise<Reply> {
  const found = await madeNow(ctx);
  if (found === null) return notFound();
  const { kind, on, made } = found;
  const { participantId, name: participantName } = on.facts;
  const { actor, once } = ctx;
  if (made === null) {
    return page(<NotYetPage {...{ actor, kind, participantId, participantName }} />);
  }
  const address = `/plans/${on.plan.planId}/papers/${kind}`;
  return page(
    <PaperPage
      {...{ actor, participantId, participantName }}
      model={made.model}
      pdf={`${address}/pdf`}
    >
      {refusal !== null && <Notice tone="care">{refusal}</Notice>}
      {made.confirmedBy === null ? (
        <p>{notConfirmed[kind]}</p>
      ) : (
        may(actor, "paper.keep") && (
          <Form action={address} once={once}>
            <Button kind="secondary">この紙面で確定して残す</Button>
          </Form>
        )
      )}
    </PaperPage>,
    refusal === null ? 200 : 422,
  );
}

const notConfirmed: Record<PaperKind, string> = {
  supportPlan: "まだ確定していません。計画の開始を記録すると、確定して残せます。",
  supportPlanEasy: "まだ確定していません。計画の開始を記録すると、確定して残せます。",
  assessment: "まだ確定していません。面接を記録すると、確定して残せます。",
  meetingMinutes: "まだ確定していません。会議を記録すると、確定して残せます。",
  monitoring: "まだ確定していません。これからどうするかを記録すると、確定して残せます。",
};

/** The name of the file says what it is and of which day, never whose. */
async function pdf(model: PaperModel): Promise<Reply> {
  return file(await drawing.draw(model), "application/pdf", `${model.kind}-${model.madeOn}.pdf`);
}

export const paperRoutes: Route[] = [list, now, nowAsPdf, keep, one, oneAsPdf, ...batchRoutes];
