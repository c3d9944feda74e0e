import { setTimeout as sleep } from "node:timers/promises";

import type { Bed } from "./bed.ts";
import { load } from "./load.ts";
import { familyOf, memoryOf } from "./processes.ts";

/** How fast papers are drawn by the running application, asked for over HTTP as everything else. */
export type Papers = {
  readonly pages: number;
  readonly p50: number;
  readonly p95: number;
  /** Different people's plans in a batch. */
  readonly plans: number;
  /** Seconds from the request to the archive; the first starts the drawing process. */
  readonly batches: readonly number[];
  /** Megabytes of the application and its drawing process after each batch. */
  readonly memory: readonly number[];
};

const batchCount = 6;

/** Before anything was drawn: a cold batch and warm ones, then single papers. */
export async function measurePapers({ child, plan }: Bed, seconds: number): Promise<Papers> {
  const batches: number[] = [];
  const memory: number[] = [];
  let plans = 0;
  while (batches.length < batchCount) {
    const begun = performance.now();
    plans = await drawBatch(child.origin, plan.cookie);
    batches.push((performance.now() - begun) / 1000);
    memory.push(memoryOf(familyOf(child.pid)));
  }
  const paper = {
    path: `/plans/${plan.planId}/papers/supportPlan/pdf`,
    headers: { cookie: plan.cookie },
  };
  const bytes = await (await fetch(child.origin + paper.path, { headers: paper.headers })).bytes();
  await load(child.origin, () => paper, 200, 1, seconds / 4);
  const { p50, p95, errors } = await load(child.origin, () => paper, 200, 1, seconds);
  if (errors > 0) throw new Error("A paper was not drawn");
  return { pages: pagesIn(bytes), p50, p95, plans, batches, memory };
}

/** Asks for everybody's plan and waits until the archive lies there; returns how many plans are in it. */
async function drawBatch(origin: string, cookie: string): Promise<number> {
  const asked = await fetch(`${origin}/paper-batches`, {
    method: "POST",
    redirect: "manual",
    headers: {
      cookie,
      "content-type": "application/x-www-form-urlencoded",
      "sec-fetch-site": "same-origin",
    },
    body: `_once=${crypto.randomUUID()}`,
  });
  const place = asked.headers.get("location");
  if (asked.status !== 303 || place === null)
    throw new Error(`A batch was answered ${asked.status}`);
  for (let tries = 0; tries < 1200; tries += 1) {
    const archive = await fetch(`${origin}${place}/file`, { headers: { cookie } });
    const bytes = Buffer.from(await archive.arrayBuffer());
    // The end record of a ZIP archive says how many files it holds.
    if (archive.ok) return bytes.readUInt16LE(bytes.length - 12);
    await sleep(50);
  }
  throw new Error("The batch did not come to its end");
}

const pagesIn = (pdf: Uint8Array): number =>
  Math.max(
    ...[
      ...Buffer.from(pdf)
        .toString("latin1")
        .matchAll(/\/Count (\d+)/g),
    ].map(([, n]) => Number(n)),
  );
