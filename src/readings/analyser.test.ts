import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { writeNotation } from "../domain/reading/notation.ts";
import { openAnalyser, type Analyser, type AnalyserLimits } from "./analyser.ts";

const limits: AnalyserLimits = { mostWaiting: 20, timeoutMs: 50_000, idleMs: 60_000 };
const opened: Analyser[] = [];
const open = (...given: Parameters<typeof openAnalyser>): Analyser => {
  const analyser = openAnalyser(...given);
  opened.push(analyser);
  return analyser;
};
afterEach(async () => {
  for (const one of opened.splice(0)) if (one !== real) await one.stop();
});

const real = openAnalyser(limits);
afterAll(() => real.stop());

// The dictionary takes a third of a second to load, and many where others keep the machine busy.
describe("読みの糸", { timeout: 100_000 }, () => {
  test("はじめての文で始まり、順に答える", async () => {
    expect(real.isWarm()).toBe(false);
    const [first, second] = await Promise.all([
      real.read(["支援員と話した", "かな"], []),
      real.read(["小鳥遊さん"], [{ base: "小鳥遊", reading: "たかなし" }]),
    ]);
    expect(real.isWarm()).toBe(true);
    expect(first.map(writeNotation)).toEqual(["{支援|しえん}{員|いん}と{話|はな}した", "かな"]);
    expect(second.map(writeNotation)).toEqual(["{小鳥遊|たかなし}さん"]);
  });

  test("止めても、次の文でまた始まる", async () => {
    await real.stop();
    expect(real.isWarm()).toBe(false);
    expect((await real.read(["予定"], [])).map(writeNotation)).toEqual(["{予定|よてい}"]);
  });

  test("しばらく文が来なければ、記憶を返す", async () => {
    const analyser = open({ ...limits, idleMs: 50 }, dying(false));
    await analyser.read(["予定"], []);
    await expect.poll(() => analyser.isWarm(), { timeout: 5000 }).toBe(false);
    expect((await analyser.read(["次"], [])).flat().map(({ base }) => base)).toEqual(["次"]);
  });
});

/** A thread in the real one's place that dies on 「落」; it lives again only if `again` says so. */
function dying(again: boolean): string {
  const place = join(mkdtempSync(join(tmpdir(), "reading-thread-")), "thread.mjs");
  const mark = `${place}.died`;
  writeFileSync(
    place,
    `import { existsSync, writeFileSync } from "node:fs";
     import { parentPort } from "node:worker_threads";
     parentPort.on("message", ({ job, texts }) => {
       if (texts.includes("落") && !(${again} && existsSync(${JSON.stringify(mark)}))) {
         writeFileSync(${JSON.stringify(mark)}, "");
         process.exit(3);
       }
       if (texts.includes("待")) return;
       if (texts.includes("誤")) { parentPort.postMessage({ job, wrong: "rule" }); return; }
       parentPort.postMessage({ job, read: texts.map((base) => [{ base, reading: null }]) });
     });
     parentPort.postMessage({ ready: true });`,
  );
  return place;
}

describe("糸が切れたとき", () => {
  test("もう一度だけ読み、待っている文にも答える", async () => {
    const analyser = open(limits, dying(true));
    const answers = await Promise.all([analyser.read(["落"], []), analyser.read(["次"], [])]);
    expect(answers.flat(2).map(({ base }) => base)).toEqual(["落", "次"]);
  });

  test("二度切れたら断り、次の文には答える", async () => {
    const analyser = open(limits, dying(false));
    const lost = analyser.read(["落"], []);
    const next = analyser.read(["次"], []);
    await expect(lost).rejects.toThrow("ended");
    expect((await next).flat().map(({ base }) => base)).toEqual(["次"]);
  });

  test("返事のない文は時間で断る", async () => {
    const analyser = open({ ...limits, timeoutMs: 4000 }, dying(false));
    await expect(analyser.read(["待"], [])).rejects.toThrow("too long");
    await analyser.read(["次"], []);
  });

  test("規則の誤りは、糸を切らずに断る", async () => {
    const analyser = open(limits, dying(false));
    await expect(analyser.read(["誤"], [])).rejects.toThrow("rule");
    expect(analyser.isWarm()).toBe(true);
  });

  test("待つ文が多すぎれば断り、止めると待つ文も断る", async () => {
    const analyser = open({ ...limits, mostWaiting: 2 }, dying(false));
    const held = ["待", "次", "次"].map((text) => analyser.read([text], []));
    const refused = Promise.allSettled(held);
    await expect(analyser.read(["次"], [])).rejects.toThrow("too many");
    await analyser.stop();
    expect((await refused).map(({ status }) => status)).toEqual(Array(3).fill("rejected"));
  });
});
