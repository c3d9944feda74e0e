import { describe, expect, test } from "vitest";
import { newId } from "../../src/domain/ids.ts";
import { world } from "../world/world.ts";
import { storePlanInForce } from "./stored-plan.ts";

const w = await world();
await storePlanInForce(w, "aoki");
const page = `/people/${w.id.aoki}/certificate`;
const seen = {
  number: "１２３４５６７８９０",
  grantedDays: "",
  decisionFrom: "R8.4.1",
  decisionUntil: "令和8年12月10日",
  paymentCapUntil: "2027-03-31",
  monitoringMonths: "2026-12 2027-03",
  occurredOn: "2026-11-20",
};
const count = async (): Promise<number> =>
  (await w.sql("select from recipient_certificate where participant_id = $1", [w.id.aoki])).length;

describe("受給者証", () => {
  test("欄ごとの期間を記録すると、期限の一覧に出る", async () => {
    const kept = await w.as("ishii").post(page, seen);
    expect(kept.status).toBe(303);
    const { text } = await w.as("ohno").get(page);
    for (const words of ["1234567890", "令和8年12月10日", "原則の日数", "石井けん"])
      expect(text).toContain(words);
    const deadlines = (await w.as("ishii").get("/deadlines")).text;
    expect(deadlines).toContain("支給決定期間の終わり");
    expect(deadlines).toContain("計画相談支援のモニタリング月");
  });

  test("更新は新しい行になり、前の行は消えない。二度押しても一つ", async () => {
    const before = await count();
    const again = { ...seen, decisionUntil: "2027-12-10", _once: newId() };
    const [first, second] = [
      await w.as("ishii").post(page, again),
      await w.as("ishii").post(page, again),
    ];
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(await count()).toBe(before + 1);
    expect((await w.as("ishii").get(page)).text).toContain("前の受給者証");
  });

  for (const [change, sentence] of [
    [{ number: "123" }, "10"],
    [{ grantedDays: "32" }, "1から31まで"],
    [{ decisionUntil: "令和8年3月1日" }, "はじめの日よりあと"],
    [{ decisionUntil: "" }, "はじめの日よりあと"],
    [{ monitoringMonths: "12月" }, "2026-11 のように"],
    [{ occurredOn: "2026-11-21" }, "まだ来ていない日"],
    [{ decisionFrom: "", decisionUntil: "", paymentCapUntil: "" }, "一つも写していません"],
  ] as const) {
    test(`${JSON.stringify(change)} は理由を言って断り、打った文字を残す`, async () => {
      const before = await count();
      const refused = await w.as("ishii").post(page, { ...seen, ...change });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain(sentence);
      expect(refused.text).toContain('value="R8.4.1"'.slice(0, "decisionFrom" in change ? 6 : 20));
      expect(await count()).toBe(before);
    });
  }

  test("写しは PDF か写真だけ", async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(seen)) form.set(name, value);
    form.set("copy", new File(["これは書類ではない"], "copy.pdf"));
    const refused = await w.as("ishii").post(page, form);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("書類として読み取れません");
  });

  test("支援員は見るだけ、利用者とほかの事業所には開かない", async () => {
    expect((await w.as("ohno").post(page, seen)).status).toBe(403);
    expect((await w.as("aoki").get(page)).status).toBe(403);
    expect((await w.as("nakamura").get(page)).status).toBe(404);
    expect((await w.as("nakamura").post(page, seen)).status).toBe(404);
    expect((await w.visitor().get(page)).status).toBe(303);
  });
});

describe("署名の書類", () => {
  test("記録すると一覧に出る。来ていない日は断る", async () => {
    const path = `/people/${w.id.aoki}/documents`;
    const kept = await w.as("ishii").post(path, { kind: "privacy", signedOn: "令和8年9月1日" });
    expect(kept.status).toBe(303);
    expect((await w.as("ohno").get(page)).text).toContain("個人情報の利用の同意書");
    const refused = await w.as("ishii").post(path, { kind: "privacy", signedOn: "2026-12-01" });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("まだ来ていない日");
  });
});
