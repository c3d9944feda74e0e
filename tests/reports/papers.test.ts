import { describe, expect, test } from "vitest";
import { world } from "../world/world.ts";
import { pdfFacts } from "./pdf.ts";
import { storePlanInForce, storeStep } from "./stored-plan.ts";

const w = await world();
const stored = await storePlanInForce(w);
const base = `/plans/${stored.planId}/papers`;
const pdfAt = async (path: string): Promise<Uint8Array> => {
  const cookie = await w.as("ishii").cookie();
  const headers = { cookie, host: "localhost", "sec-fetch-site": "same-origin" };
  const answer = await w.app.fetch(new Request(`http://localhost${path}`, { headers }));
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  return new Uint8Array(await answer.arrayBuffer());
};

describe("計画書の紙", () => {
  test("計画書のページは、本人の言葉と開始までの記録を載せる", async () => {
    const shown = await w.as("ishii").get(`${base}/supportPlan`);
    expect(shown.status).toBe(200);
    expect(shown.text).toContain("カフェで はたらきたい。ともだちも ほしい");
    expect(shown.text).toContain("令和8年9月18日");
    expect(shown.text).toContain("相談室みちしるべ");
    expect(shown.text).toContain("第1版");
  });

  for (const kind of ["supportPlan", "supportPlanEasy", "assessment", "meetingMinutes"]) {
    test(`${kind} の PDF は、構造と題をもち、決めた書体だけを埋め込む`, async () => {
      const facts = pdfFacts(await pdfAt(`${base}/${kind}/pdf`));
      expect(facts).toMatchObject({ tagged: true, title: true });
      expect(facts.pages).toBeGreaterThan(0);
      expect(facts.fontsEmbedded).toBe(facts.fontsNamed);
      expect(facts.fonts.filter((font) => !/^(BIZUDPGothic|NotoSansJP)/.test(font))).toEqual([]);
    });
  }

  test("会議録は、出席した人と本人の言葉を載せる", async () => {
    const { text } = await w.as("ohno").get(`${base}/meetingMinutes`);
    for (const words of ["本人、石井けん、大野みほ", "くるみの箱を、もっと折りたい", "接客は週2回"])
      expect(text).toContain(words);
  });

  test("モニタリングの前のモニタリング票は、何が先かを言う", async () => {
    const shown = await w.as("ishii").get(`${base}/monitoring`);
    expect(shown.status).toBe(200);
    expect(shown.text).toContain("モニタリングの結果を書くと");
    expect((await w.as("ishii").get(`${base}/monitoring/pdf`)).status).toBe(404);
  });
});

describe("確定した書類", () => {
  test("一度残すと、名前や様式があとで変わっても、一字一句・一バイトまで同じに刷れる", async () => {
    const kept = await w.as("ishii").post(`${base}/supportPlan`);
    expect(kept.status).toBe(303);
    const paper = kept.location ?? "";
    const first = await pdfAt(`${paper}/pdf`);
    await w.sql("update participant set name = '青木 あらた' where participant_id = $1", [
      w.id.aoki,
    ]);
    await storeStep(w, w.id.aoki, stored.planId, {
      kind: "deliveryToPerson",
      on: "2026-11-01",
      details: { means: "paper" },
    });
    const second = await pdfAt(`${paper}/pdf`);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    expect((await w.as("ishii").get(paper)).text).toContain("青木はると");
  });

  test("同じ記録の書類は一つだけ残る", async () => {
    const [first, second] = await Promise.all([
      w.as("ishii").post(`${base}/supportPlan`),
      w.as("morita").post(`${base}/supportPlan`),
    ]);
    expect(first.location).toBe(second.location);
    const rows = await w.sql("select from paper where kind = 'supportPlan'");
    expect(rows).toHaveLength(1);
  });

  test("始まっていない計画は残せず、紙面を見せたまま理由を言う", async () => {
    const draft = await storePlanInForce(w, "ito");
    await w.sql("delete from plan_event where plan_id = $1 and kind = 'inForce'", [draft.planId]);
    const refused = await w.as("ishii").post(`/plans/${draft.planId}/papers/supportPlan`);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("まだ確定していないので残せません");
    expect(refused.text).toContain("伊藤みお");
  });

  test("一覧は残した書類と、いま刷れる書類を並べる", async () => {
    const { text } = await w.as("ohno").get(`/people/${w.id.aoki}/papers`);
    expect(text).toContain("/papers/");
    expect(text).toContain(`${base}/meetingMinutes`);
  });
});

describe("だれに見えるか", () => {
  const own = `${base}/supportPlan`;
  test("ほかの事業所・ほかの法人には無い", async () => {
    for (const other of ["nakamura", "ogawa"] as const) {
      for (const path of [own, `${own}/pdf`, `/people/${w.id.aoki}/papers`]) {
        expect((await w.as(other).get(path)).status, path).toBe(404);
      }
    }
  });

  test("支援員は見られるが、残せない。利用者は職員のページを使えない。入っていない人は入口へ", async () => {
    expect((await w.as("ohno").get(own)).status).toBe(200);
    expect((await w.as("ohno").post(own)).status).toBe(403);
    expect((await w.as("aoki").get(own)).status).toBe(403);
    expect((await w.visitor().get(own)).status).toBe(303);
  });

  test("開いたこと・刷ったことは、その人の記録に残る", async () => {
    await pdfAt(`${own}/pdf`);
    const rows = await w.sql(
      "select from audit_entry where action = 'paper.printed' and participant_id = $1",
      [w.id.aoki],
    );
    expect(rows.length).toBeGreaterThan(0);
  });
});
