import { file, notFound, page, saved } from "../../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../../http/route.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { wordsOfProblem } from "../../../words/problems.ts";
import { askForBatch, cancelBatch } from "./commands.ts";
import { BatchesPage, BatchPage } from "./page.tsx";
import { batchById, recentBatches } from "./queries.ts";

const can = "paper.keep";

const list = staffRoute({
  method: "GET",
  path: "/paper-batches",
  can,
  audit: { nothing: "times and numbers only" },
  handle: (ctx) => listed(ctx, null),
});

const ask = staffRoute({
  method: "POST",
  path: "/paper-batches",
  can,
  audit: { action: "paper.batchAsked" },
  handle: async (ctx) => {
    const { actor, services, tx, now, today } = ctx;
    const { jobs } = services;
    if (jobs === undefined) return listed(ctx, { code: "paper.noJobs" });
    const asked = await askForBatch({ tx, now, today, by: actor.staffId });
    if (!asked.ok) return listed(ctx, asked.problem);
    const { operatorId, officeId, staffId } = actor;
    await jobs.drawBatch({ operatorId, officeId, staffId, batchId: asked.value });
    return saved(`/paper-batches/${asked.value}`);
  },
});

const one = staffRoute({
  method: "GET",
  path: "/paper-batches/:batchId",
  can,
  audit: { nothing: "times and numbers only" },
  handle: async ({ tx, actor, params, now, once }) => {
    const batch = await batchById(tx, params["batchId"] ?? "");
    return batch === null ? notFound() : page(<BatchPage {...{ actor, once, batch, now }} />);
  },
});

const cancel = staffRoute({
  method: "POST",
  path: "/paper-batches/:batchId/cancellation",
  can,
  audit: { action: "paper.batchCancelled" },
  handle: async ({ tx, params }) => {
    const batch = await batchById(tx, params["batchId"] ?? "");
    if (batch === null) return notFound();
    await cancelBatch(tx, batch.batch_id);
    return saved(`/paper-batches/${batch.batch_id}`);
  },
});

const download = staffRoute({
  method: "GET",
  path: "/paper-batches/:batchId/file",
  can,
  audit: { action: "paper.batchPrinted" },
  handle: async ({ tx, params, services, now }) => {
    const batch = await batchById(tx, params["batchId"] ?? "");
    const sha256 = batch?.result_sha256 ?? null;
    if (!batch?.kept_until || batch.kept_until <= now || sha256 === null) return notFound();
    const bytes = await services.attachments.get(tx.scope.operatorId, sha256);
    return bytes === null ? notFound() : file(bytes, "application/zip", "plans.zip");
  },
});

async function listed(
  { tx, actor, once }: Ctx<StaffActor, undefined>,
  problem: { readonly code: string } | null,
) {
  const refusal = problem === null ? null : wordsOfProblem(problem).std;
  const batches = await recentBatches(tx);
  const status = problem === null ? 200 : 422;
  return page(<BatchesPage {...{ actor, once, batches, refusal }} />, status);
}

export const batchRoutes: Route[] = [list, ask, one, cancel, download];
