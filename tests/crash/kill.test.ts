import { setTimeout as sleep } from "node:timers/promises";

import { afterAll, describe, expect, test, vi } from "vitest";

import { withOwner } from "../../src/db/server/ask.ts";
import { discardDataFolder } from "../../src/db/server/open.ts";
import { install } from "./installation.ts";
import { end, killDatabase, start, untilServing } from "./program.ts";
import { brokenChains, factsIn, savedByLog, wrongDerivedRows } from "./recount.ts";
import { send, writeUntil, type Write } from "./writers.ts";

const rounds = Number(process.env["IPPO_CRASH_ROUNDS"] ?? 6);
const kinds = ["Ippo", "PostgreSQL", "両方"] as const;

const place = await install(rounds);
let program = start(place);
await untilServing(program, place);

const all: Write[] = [];
const unanswered: number[] = [];
const comebacks: number[] = [];

afterAll(async () => {
  await end(program, "SIGTERM");
  expect(await discardDataFolder(place.dataDir)).toEqual({ ok: true, value: undefined });
  const kept = all.length - unanswered.reduce((sum, one) => sum + one, 0);
  const slowest = Math.max(...comebacks);
  const middle = comebacks.toSorted((a, b) => a - b)[Math.floor(comebacks.length / 2)];
  console.log(
    `${rounds} kills: ${kept} acknowledged writes, ${all.length - kept} cut off and sent again; ` +
      `back after ${middle} ms (median), ${slowest} ms (slowest)`,
  );
});

describe("保存しているさなかに kill -9", () => {
  for (let round = 0; round < rounds; round += 1) {
    const kind = kinds[round % kinds.length] ?? "両方";
    test(`${round + 1}回目：${kind}が落ちても、答えた保存はちょうど一つずつある`, async () => {
      const written = await writeAndKill(round, kind);
      all.push(...written);
      if (kind !== "PostgreSQL") program = start(place);
      comebacks.push(await untilServing(program, place));
      await nothingAcknowledgedIsLost();
      await sendAgain(written);
      await everythingIsThereOnce();
    });
  }
});

async function writeAndKill(round: number, kind: (typeof kinds)[number]): Promise<Write[]> {
  const stop = new AbortController();
  const written: Write[] = [];
  const writing = writeUntil(stop.signal, place, round, written);
  await vi.waitUntil(() => written.some((write) => write.acknowledged), { timeout: 15_000 });
  await sleep(Math.random() * 500);
  const app = kind === "PostgreSQL" ? undefined : end(program, "SIGKILL");
  if (kind !== "Ippo") killDatabase(place);
  await app;
  stop.abort();
  await writing;
  return written;
}

async function nothingAcknowledgedIsLost(): Promise<void> {
  const facts = await withOwner(place.owner, factsIn);
  const acknowledged = all.filter((write) => write.acknowledged).map((write) => write.fact);
  const known = new Set(facts);
  expect(acknowledged.filter((fact) => !known.has(fact))).toEqual([]);
  const tried = new Set(all.map((write) => write.fact));
  expect(facts.filter((fact) => !tried.has(fact))).toEqual([]);
  expect(known.size).toBe(facts.length);
}

async function sendAgain(written: readonly Write[]): Promise<void> {
  const cut = written.filter((write) => !write.acknowledged);
  unanswered.push(cut.length);
  for (const write of cut) expect(await send(place, write), write.fact).toBe(303);
}

async function everythingIsThereOnce(): Promise<void> {
  await withOwner(place.owner, async (client) => {
    expect(await factsIn(client)).toEqual(all.map((write) => write.fact).sort());
    expect(await savedByLog(client)).toEqual({ logged: all.length, keys: all.length });
    expect(await brokenChains(client)).toEqual([]);
    expect(await wrongDerivedRows(client)).toEqual([]);
  });
}
