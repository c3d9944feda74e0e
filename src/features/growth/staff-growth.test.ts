import { beforeAll, describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { sceneOf } from "./growth.scene.ts";

const w = await world();
const { held, of, mine, theirs } = sceneOf(w);
let first = "";
let hard = "";

beforeAll(async () => {
  first = await held(w.id.aoki, "2026-09-01", { self: "P P V NA", staff: "P P P NA" });
  await held(w.id.aoki, "2026-09-02", { self: "I V I I", staff: "I V V I" });
  for (const day of ["2026-09-07", "2026-09-08", "2026-09-09"]) {
    await held(w.id.aoki, day, { self: "I I I I", staff: "I I I V" });
  }
  hard = await held(w.id.aoki, "2026-10-19", { self: "P P P P" });
});

describe("支援員から", () => {
  test("割合・支援指数（参考）・三回つづいた日を見る", async () => {
    const page = await w.as("ohno").get(`${theirs}?half=2026-04-01`);
    expect(page.status).toBe(200);
    expect(page.text).toContain("支援指数（参考）");
    expect(page.text).toContain("75％（3/4）");
    // I I I V → 100 × (4+4+4+3) / 16
    expect(page.text).toContain(">94<");
    expect(page.text).toContain("2026年9月9日（水）に、すべての手順をひとりで、が三回続きました。");
    expect(page.text).toContain(`href="/experiences/${first}"`);
  });

  test("見たことは、だれを見たかとともに残る", async () => {
    await w.as("hayashi").get(theirs);
    const [entry] = await w.sql<{ action: string; actor_id: string }>(
      "select action, actor_id from audit_entry where participant_id = $1 order by seq desc limit 1",
      [w.id.aoki],
    );
    expect(entry).toEqual({ action: "growth.viewed", actor_id: w.id.hayashi });
  });

  test("ほかの人に教えた体験を残すと「つたえられる」になる", async () => {
    const answer = await w
      .as("ohno")
      .post(`${theirs}/teachings`, { kind: "taught", experience: hard });
    expect(answer.status).toBe(303);
    const [own, staff] = await of(w.id.aoki);
    expect(own?.highest).toBe("canTeach");
    expect(staff?.highest).toBe("together");
  });

  test("確かめただけでは、続けた回数が足りないうちは上がらない", async () => {
    for (const day of ["2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08"]) {
      await held(w.id.ueda, day, { self: "I I I I" });
    }
    const url = `/people/${w.id.ueda}/growth/${w.id.boxes}/teachings`;
    await w.as("ohno").post(url, { kind: "confirmed" });
    expect((await of(w.id.ueda))[0]?.highest).toBe("alone");
    for (const day of ["2026-10-12", "2026-10-13"]) {
      await held(w.id.ueda, day, { self: "I I I I" });
    }
    await w.as("ohno").post(url, { kind: "confirmed" });
    expect((await of(w.id.ueda))[0]?.highest).toBe("canTeach");
  });

  test("体験を選ばずに送ると、フォームが理由とともにもどる", async () => {
    const answer = await w
      .as("ohno")
      .post(`${theirs}/teachings`, { kind: "taught", experience: "" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("「ほかの人に教えた体験」を選んでください。");
  });

  test("ほかの人の体験では教えたことにならない", async () => {
    const answer = await w
      .as("ohno")
      .post(`${theirs}/teachings`, { kind: "taught", experience: w.id.itoToday });
    expect(answer.status).toBe(404);
  });
});

describe("だれに見えるか", () => {
  test.each([
    ["本人は職員のページを開けない", "aoki", theirs, 403],
    ["別の事業所の職員には ない", "kato", theirs, 404],
    ["別の法人の職員には ない", "miura", theirs, 404],
    ["ほかの利用者の体験は ない", "ito", `${mine}/sessions/${w.id.aokiToday}`, 404],
    ["職員は本人のページを開けない", "ohno", "/growth", 403],
    ["知らないプログラムは ない", "aoki", `/growth/${w.id.minatoCleaning}`, 404],
    ["形のちがう番号は ない", "aoki", "/growth/1", 404],
  ] as const)("%s", async (_, person, path, status) => {
    expect((await w.as(person).get(path)).status).toBe(status);
  });

  test("サインインしていなければ入口へ", async () => {
    const answer = await w.visitor().get("/growth");
    expect(answer.status).toBe(303);
    expect(answer.location).toContain("/sign-in");
  });
});
