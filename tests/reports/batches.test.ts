import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drawBatch } from "../../src/features/papers/batch/draw-batch.ts";
import { zip } from "../../src/features/papers/batch/zip.ts";
import { createApp } from "../../src/http/app.ts";
import { clearArchives } from "../../src/jobs/clear-archives.ts";
import { openJobs, type Jobs } from "../../src/jobs/jobs.ts";
import { officeOf } from "../world/cast.ts";
import { now } from "../plan/walk.ts";
import { world } from "../world/world.ts";
import { storePlanInForce } from "./stored-plan.ts";

const w = await world();
await storePlanInForce(w, "aoki");
await storePlanInForce(w, "ito");
const { operatorId, officeId } = officeOf("hidamari");

let jobs: Jobs;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  jobs = await openJobs(w.owner, w.services, 0.5);
  app = createApp({ ...w.services, jobs });
});
afterAll(() => jobs.close());

async function call(path: string, method: "GET" | "POST" = "GET"): Promise<Response> {
  const cookie = await now(w, "ishii").cookie();
  const headers = { cookie, host: "localhost", "sec-fetch-site": "same-origin" };
  return app.request(`http://localhost${path}`, { method, headers });
}

const stateOf = async (id: string): Promise<{ state: string; done: number } | undefined> =>
  (
    await w.sql<{ state: string; done: number }>(
      "select state, done from paper_batch where batch_id = $1",
      [id],
    )
  )[0];

const idOf = (location: string | null): string => location?.split("/").at(-1) ?? "";

/** Names in the archive's own listing, with the first bytes of each file. */
function listed(archive: Buffer): { name: string; starts: string }[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: archive.readUInt16LE(end + 8) }, () => {
    const length = archive.readUInt16LE(at + 28);
    const offset = archive.readUInt32LE(at + 42);
    const name = archive.subarray(at + 46, at + 46 + length).toString("utf8");
    at += 46 + length;
    const from = offset + 30 + length;
    return { name, starts: archive.subarray(from, from + 5).toString("latin1") };
  });
}

describe("計画書のまとめ印刷", () => {
  test("頼むとすぐ戻り、あとで一つの ZIP になり、一日で無くなる", async () => {
    const asked = await call("/paper-batches", "POST");
    expect(asked.status).toBe(303);
    const id = idOf(asked.headers.get("location"));
    await expect
      .poll(() => stateOf(id), { timeout: 15_000, interval: 200 })
      .toMatchObject({
        state: "done",
        done: 2,
      });
    const file = await call(`/paper-batches/${id}/file`);
    expect(listed(Buffer.from(await file.arrayBuffer()))).toEqual([
      { name: "001-青木はると-個別支援計画書.pdf", starts: "%PDF-" },
      { name: "002-伊藤みお-個別支援計画書.pdf", starts: "%PDF-" },
    ]);
    expect(await (await call(`/paper-batches/${id}`)).text()).toContain("2 / 2");
    const kept = () => w.services.attachments.get(operatorId, sha);
    const [row] = await w.sql<{ result_sha256: string }>(
      "select result_sha256 from paper_batch where batch_id = $1",
      [id],
    );
    const sha = row?.result_sha256 ?? "";
    await clearArchives(w.owner, w.services);
    expect(await kept(), "一日のあいだは置いてある").not.toBeNull();
    w.setNow("2026-11-21T09:00:01+09:00");
    expect((await call(`/paper-batches/${id}/file`)).status).toBe(404);
    await clearArchives(w.owner, w.services);
    expect(await kept(), "一日を過ぎると、書庫からも無くなる").toBeNull();
    await clearArchives(w.owner, w.services);
    expect(await (await call(`/paper-batches/${id}`)).text()).toContain("もう一度まとめて作る");
    w.setNow("2026-11-20T09:00:00+09:00");
  });

  test("同じ計画から頼み直した分が残っていれば、古いほうの期限では消さない", async () => {
    const batch = async () => idOf((await call("/paper-batches", "POST")).headers.get("location"));
    const drawn = async (batchId: string) =>
      drawBatch(w.services, { operatorId, officeId, staffId: w.id.ishii, batchId });
    const first = await batch();
    await drawn(first);
    w.setNow("2026-11-20T20:00:00+09:00");
    const second = await batch();
    await drawn(second);
    w.setNow("2026-11-21T10:00:00+09:00");
    await clearArchives(w.owner, w.services);
    expect((await call(`/paper-batches/${first}/file`)).status).toBe(404);
    expect((await call(`/paper-batches/${second}/file`)).status).toBe(200);
    w.setNow("2026-11-20T09:00:00+09:00");
  });

  test("何度試しても作れないと、そう言って終わり、もう一度頼める", async () => {
    const put = () => Promise.reject(new Error("no room"));
    const attachments = { ...w.services.attachments, put };
    await jobs.close();
    jobs = await openJobs(w.owner, { ...w.services, attachments }, 0.5);
    app = createApp({ ...w.services, jobs });
    const id = idOf((await call("/paper-batches", "POST")).headers.get("location"));
    await expect
      .poll(() => stateOf(id), { timeout: 25_000, interval: 300 })
      .toMatchObject({ state: "failed" });
    const shown = await (await call(`/paper-batches/${id}`)).text();
    expect(shown).toContain("最後まで作れませんでした");
    expect(shown).toContain("もう一度まとめて作る");
    await jobs.close();
    jobs = await openJobs(w.owner, w.services, 0.5);
    app = createApp({ ...w.services, jobs });
  }, 40_000);

  test("中止すると、途中までのものは残らない", async () => {
    const asked = await call("/paper-batches", "POST");
    const id = idOf(asked.headers.get("location"));
    expect((await call(`/paper-batches/${id}/cancellation`, "POST")).status).toBe(303);
    await drawBatch(w.services, { operatorId, officeId, staffId: w.id.ishii, batchId: id });
    expect(await stateOf(id)).toMatchObject({ state: "cancelled" });
    expect((await call(`/paper-batches/${id}/file`)).status).toBe(404);
    expect(await (await call(`/paper-batches/${id}`)).text()).toContain("中止しました");
  });

  test("支援員は頼めず、ほかの事業所には無い。仕事の列がないときは断る", async () => {
    const id = idOf((await call("/paper-batches", "POST")).headers.get("location"));
    expect((await w.as("ohno").get("/paper-batches")).status).toBe(403);
    expect((await w.as("nakamura").get(`/paper-batches/${id}`)).status).toBe(404);
    expect((await w.as("nakamura").post(`/paper-batches/${id}/cancellation`)).status).toBe(404);
    const refused = await now(w, "ishii").post("/paper-batches");
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("一人ずつ出してください");
  });
});

test("ZIP は空でも開け、入れたとおりに出てくる", () => {
  expect(listed(Buffer.from(zip([])))).toEqual([]);
  const bytes = new TextEncoder().encode("そのまま");
  const archive = Buffer.from(zip([{ name: "あ.txt", bytes }]));
  expect(archive.includes(Buffer.from(bytes))).toBe(true);
});
