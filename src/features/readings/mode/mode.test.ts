import { afterAll, describe, expect, test, vi } from "vitest";

import { officeOf } from "../../../../tests/world/cast.ts";
import { world } from "../../../../tests/world/world.ts";
import { openAnalyser } from "../../../readings/analyser.ts";
import { good } from "../../feedback/feedback.fixtures.ts";
import { readingId } from "../shelf.ts";

const analyser = openAnalyser();
afterAll(() => analyser.stop());
await analyser.read(["温める"], []);
const w = await world({ analyser });

const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 100 });
const idOf = (text: string) => readingId(officeOf("hidamari"), text);
const over = (base: string, reading: string) =>
  `<ruby>${base}<rp>（</rp><rt aria-hidden="true">${reading}</rt>`;
const mode = async (path: string, who: "ohno" | "ishii" | "morita" = "ohno") =>
  (await w.as(who).get(`${path}${path.includes("?") ? "&" : "?"}furigana`)).html;
/** The link beside a text, as it stands in the page. */
const wayTo = (html: string, text: string) =>
  new RegExp(`href="(/readings/${idOf(text)}[^"]*)"`).exec(html)?.[1]?.replaceAll("&amp;", "&");

const timeline = `/people/${w.id.aoki}`;

/** Feedback to 青木; leads to its place under the pages of the staff and of the person. */
async function said(seen: string): Promise<string> {
  const sent = await w.as("ohno").post(`${timeline}/feedback`, { ...good, seen });
  expect(sent.status).toBe(303);
  await soon(async () =>
    expect(await w.sql("select from reading where text = $1", [seen])).toHaveLength(1),
  );
  const [row] = await w.sql<{ feedback_id: string }>(
    "select feedback_id from feedback where seen = $1",
    [seen],
  );
  return `/feedback/${row?.feedback_id}`;
}

/** The form behind a link as it stands, with another reading over one word. */
async function corrected(path: string, base: string, reading: string, how = "once") {
  const { html, status } = await w.as("ohno").get(path);
  expect(status).toBe(200);
  const fields = Object.fromEntries(
    [...html.matchAll(/name="((?:base|reading)\.\d+|_version|seal|back)" value="([^"]*)"/g)].map(
      ([, name = "", value = ""]) => [name, value.replaceAll("&amp;", "&")],
    ),
  );
  const at = Object.entries(fields)
    .find(([, value]) => value === base)?.[0]
    .slice(5);
  fields[`reading.${at}`] = reading;
  return w.as("ohno").post(path.replace(/\?.*$/, ""), { ...fields, do: how });
}

describe("職員のページで、ふりがなを見て直す", () => {
  const text = "市場へ納める箱を、角をそろえて折りました。";

  test("どの職員のページにも道があり、ほかの条件はそのまま残る", async () => {
    const path = await said(text);
    expect((await w.as("ohno").get(timeline)).html).toContain(
      `<a href="${timeline}?furigana">ふりがなを見る・なおす</a>`,
    );
    expect((await w.as("ohno").get("/programmes?show=closed&kept")).html).toContain(
      'href="/programmes?show=closed&amp;furigana"',
    );
    for (const page of ["/board", "/people", `${timeline}${path}`]) {
      expect((await w.as("ohno").get(page)).html).toContain("ふりがなを見る・なおす");
    }
  });

  test("本人のページに出る文に、読みと直すところがつく。ふだんのページにはつかない", async () => {
    const path = `${timeline}${await said(`${text}次も。`)}`;
    expect((await w.as("ohno").get(path)).html).not.toContain("<ruby>");
    const html = await mode(path);
    expect(html).toContain(over("市場", "しじょう"));
    expect(html).toContain(`aria-label="なおす：${text}次も。"`);
    expect(html).toContain(`<a href="${path}">ふつうの表示にもどす</a>`);
  });

  test("画面の言葉と、職員だけのメモには、つかない", async () => {
    await w.as("ohno").post(`${timeline}/notes`, { words: "保護者から電話があった" });
    const html = await mode(timeline);
    expect(html).toContain("保護者から電話があった");
    expect(html).not.toContain(idOf("保護者から電話があった"));
    const main = html.slice(html.indexOf("<main"), html.indexOf("</h1>"));
    expect(main).not.toContain("<ruby>");
    expect(html.slice(0, html.indexOf("<main"))).not.toContain("<ruby>");
  });

  test("直すと元のページのその場所へもどり、本人のページに出る", async () => {
    const person = await said(`${text}三回目。`);
    const path = `${timeline}${person}`;
    const way = wayTo(await mode(path), `${text}三回目。`) ?? "";
    expect((await w.as("ohno").get(way)).html).toContain(`<a href="${path}?furigana">もとのページ`);
    const answer = await corrected(way, "市場", "うおいちば");
    expect(answer.location).toBe(`${path}?furigana#furigana-${idOf(`${text}三回目。`)}`);
    expect(await mode(path)).toContain(over("市場", "うおいちば"));
    expect((await w.as("aoki").get(person)).html).toContain(over("市場", "うおいちば"));
  });

  test("「これからも」の道も、元のページへもどれる", async () => {
    const path = `${timeline}${await said("額を壁に掛けました。")}`;
    const way = wayTo(await mode(path), "額を壁に掛けました。") ?? "";
    const answer = await corrected(way, "額を", "がくぶちを", "always");
    const words = await w.as("ohno").get(answer.location ?? "");
    expect(words.html).toContain(`<a href="${path}?furigana">もとのページ`);
    const added = await w.as("ohno").post(`/readings/${idOf("額を壁に掛けました。")}/words`, {
      "take.0": "yes",
      "base.0": "額",
      "reading.0": "がくぶち",
      back: `${path}?furigana`,
    });
    expect(added.location).toBe(`/readings/again?back=${encodeURIComponent(`${path}?furigana`)}`);
  });

  test("よそのページへは、もどらない", async () => {
    await said("底を閉じました。");
    const { html } = await w
      .as("ohno")
      .get(`/readings/${idOf("底を閉じました。")}?back=${encodeURIComponent("//evil.example")}`);
    expect(html).not.toContain("evil.example");
  });
});

describe("ページに出ていない人には、開かない", () => {
  const own = "妹の結婚式に出たい";

  /** A wish of 青木's that no form of the staff knows; 大野 sees it on a page. */
  async function shown(): Promise<string> {
    await w.as("aoki").post("/hopes/areas/joy", { words: own });
    let way: string | undefined;
    await soon(async () => {
      way = wayTo(await mode(`${timeline}/hopes`), own);
      expect(way).toBeDefined();
    });
    return way ?? "";
  }

  test("つけた印は、そのページを見た職員だけのもの", async () => {
    const way = await shown();
    expect((await w.as("ohno").get(way)).status).toBe(200);
    expect((await w.as("ohno").get(`/readings/${idOf(own)}`)).status).toBe(404);
    expect((await w.as("hayashi").get(way)).status).toBe(404);
    expect((await w.as("kato").get(way)).status).toBe(404);
  });

  test("一覧には出ないまま、直せる", async () => {
    await w.as("ohno").post("/readings/words", { base: "結婚式", reading: "ごけっこん" });
    expect((await w.as("ohno").get("/readings/again")).text).not.toContain("妹");
    const answer = await corrected(await shown(), "妹", "いもと");
    expect(answer.status).toBe(303);
    expect((await w.as("ohno").get("/readings/again")).text).not.toContain("妹");
    expect((await w.as("aoki").get("/hopes/areas/joy")).html).toContain(over("妹", "いもと"));
  });

  test("ほかの事業所の文は、ないのと同じ", async () => {
    const html = await mode(`${timeline}/hopes`);
    const way = wayTo(html, own) ?? "";
    const form = { "base.0": own, "reading.0": "", do: "once", _version: "1" };
    for (const person of ["kato", "miura"] as const) {
      expect((await w.as(person).get(way)).status).toBe(404);
      expect((await w.as(person).post(`/readings/${idOf(own)}`, form)).status).toBe(404);
    }
  });

  test("利用者のページには、この道がない", async () => {
    const { html } = await w.as("aoki").get("/today?furigana");
    expect(html).not.toContain("ふりがなを見る");
    expect(html).not.toContain("correct-reading");
  });
});

describe("本人に出る文のないページ", () => {
  test("ないと、そのまま言う", async () => {
    expect(await mode("/account")).toContain("本人のページに出る文がありません");
  });

  test("読みの仕組みが動かなければ、もう一度開くよう言う", async () => {
    await w.sql("update feedback set seen = '倉庫を見学した'");
    const broken = vi.spyOn(analyser, "read").mockRejectedValue(new Error("the thread ended"));
    const html = await mode(timeline);
    broken.mockRestore();
    expect(html).toContain("もう一度開くと出ます");
  });
});
