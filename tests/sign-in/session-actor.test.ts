import { describe, expect, test } from "vitest";

import { endSessionsOf, startSession } from "../../src/auth/accounts.ts";
import { signed } from "../../src/auth/cookies.ts";
import { sessionActor } from "../../src/auth/session-actor.ts";
import { firstSettings } from "../../src/words/settings.ts";
import { castDay, officeOf, type ParticipantKey, type StaffKey } from "../world/cast.ts";
import { world } from "../world/world.ts";

const w = await world();
const nine = `${castDay}T09:00:00+09:00`;

const staff = (person: StaffKey) =>
  startSession(w.services, { kind: "staff", ...officeOf("hidamari"), personId: w.id[person] });
const participant = (person: ParticipantKey) =>
  startSession(w.services, {
    kind: "participant",
    ...officeOf("hidamari"),
    personId: w.id[person],
  });

async function actorOf(setCookie: string) {
  const [cookie = ""] = setCookie.split(";");
  return sessionActor(w.services, new Request("http://localhost/", { headers: { cookie } }));
}

describe("セッションの持ち主", () => {
  test("利用者は、呼び名・事業所・見え方の設定と一緒に分かる", async () => {
    expect(await actorOf(await participant("aoki"))).toMatchObject({
      kind: "participant",
      participantId: w.id.aoki,
      name: "はるとさん",
      officeName: "ひだまり作業所",
      awaySeconds: 300,
      timeZone: "Asia/Tokyo",
      settings: { ...firstSettings, words: "easy" },
    });
  });

  test("職員は、今日の役割と一緒に分かる", async () => {
    expect(await actorOf(await staff("ishii"))).toMatchObject({
      kind: "staff",
      staffId: w.id.ishii,
      role: "serviceManager",
    });
  });

  test("知らない設定だけが初めの値になり、ほかの設定は残る", async () => {
    await w.sql("update participant set settings = $1 where participant_id = $2", [
      JSON.stringify({ words: "std", theme: "neon", textSize: "larger" }),
      w.id.ueda,
    ]);
    expect(await actorOf(await participant("ueda"))).toMatchObject({
      settings: { ...firstSettings, words: "std", textSize: "larger" },
    });
  });

  test("クッキーがない・署名が違う・文字が一つ違うときは、だれでもない", async () => {
    const cookie = await participant("aoki");
    const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
    const flipped = (value.startsWith("a") ? "b" : "a") + value.slice(1);
    for (const broken of [
      "",
      `${name}=`,
      `${name}=abc.def`,
      `${name}=${flipped}`,
      `${name}=%E0%A4`,
    ]) {
      expect(await actorOf(broken)).toEqual({ kind: "visitor" });
    }
  });

  test("正しいトークンでも、署名がわたしたちの鍵のものでなければ、だれでもない", async () => {
    const [pair = ""] = (await participant("aoki")).split(";");
    const [name = "", value = ""] = pair.split("=");
    const [token = ""] = decodeURIComponent(value).split(".");
    const foreign = signed("another key", token);
    expect(await actorOf(`${name}=${foreign}`)).toEqual({ kind: "visitor" });
    expect(await actorOf(`${name}=${token}.`)).toEqual({ kind: "visitor" });
    expect(await actorOf(`${name}=${token}`)).toEqual({ kind: "visitor" });
  });

  test("トークンは表のどこにもなく、ハッシュだけがある", async () => {
    const cookie = await participant("aoki");
    const token = decodeURIComponent(cookie.split(";")[0]?.split("=")[1] ?? "").split(".")[0] ?? "";
    expect(token).toMatch(/^[a-zA-Z0-9]{32}$/);
    const rows = await w.sql<{ token: string }>("select token from auth.session");
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => /^[0-9a-f]{64}$/.test(row.token))).toBe(true);
    expect(rows.map((row) => row.token)).not.toContain(token);
  });
});

describe("セッションの終わり", () => {
  const minutes = (count: number) => new Date(Date.parse(nine) + count * 60_000).toISOString();

  test.each([
    ["利用者", () => participant("ito"), 4 * 60],
    ["職員", () => staff("hayashi"), 12 * 60],
  ])("%s は触らない時間が決まりを過ぎると終わる", async (_, start, limit) => {
    w.setNow(nine);
    const cookie = await start();
    w.setNow(minutes(limit - 1));
    expect((await actorOf(cookie)).kind).not.toBe("visitor");
    w.setNow(minutes(2 * limit - 2));
    expect((await actorOf(cookie)).kind).not.toBe("visitor");
    w.setNow(minutes(3 * limit - 2));
    expect((await actorOf(cookie)).kind).toBe("visitor");
    w.setNow(nine);
  });

  test.each([
    ["利用者", () => participant("ito"), 12 * 60, 60],
    ["職員", () => staff("hayashi"), 24 * 60, 60],
  ])("%s は触りつづけても決まった時間で終わる", async (_, start, whole, every) => {
    w.setNow(nine);
    const cookie = await start();
    for (let at = every; at < whole; at += every) {
      w.setNow(minutes(at));
      expect((await actorOf(cookie)).kind).not.toBe("visitor");
    }
    w.setNow(minutes(whole));
    expect((await actorOf(cookie)).kind).toBe("visitor");
    w.setNow(nine);
  });

  test("利用を終えた人、まだ始まっていない人は入れない", async () => {
    expect((await actorOf(await participant("endo"))).kind).toBe("visitor");
    expect((await actorOf(await participant("ono"))).kind).toBe("visitor");
  });

  test("利用の始まる日の朝から入れる（日本の日付で）", async () => {
    w.setNow("2026-11-30T14:59:00Z");
    const cookie = await participant("ono");
    expect((await actorOf(cookie)).kind).toBe("visitor");
    w.setNow("2026-11-30T15:00:00Z");
    expect((await actorOf(cookie)).kind).toBe("participant");
    w.setNow(nine);
  });

  test("配置が終わる日から職員は入れない", async () => {
    const cookie = await staff("hayashi");
    expect((await actorOf(cookie)).kind).toBe("staff");
    await w.sql(
      `insert into staff_post_end (operator_id, office_id, post_id, ends_on, recorded_by)
       select operator_id, office_id, post_id, $2, staff_id from staff_post where staff_id = $1`,
      [w.id.hayashi, castDay],
    );
    expect((await actorOf(cookie)).kind).toBe("visitor");
  });

  test("ほかの事業所のセッションは、その事業所に配置がなければ開かない", async () => {
    const wrong = await startSession(w.services, {
      kind: "staff",
      ...officeOf("minato"),
      personId: w.id.ohno,
    });
    expect((await actorOf(wrong)).kind).toBe("visitor");
  });

  test("endSessionsOf は一つを残してすべて終わらせる", async () => {
    const [first, second] = [await staff("ohno"), await staff("ohno")];
    const kept = await actorOf(second);
    if (kept.kind === "visitor") throw new Error("not signed in");
    expect(await endSessionsOf(w.services, w.id.ohno, kept.sessionId)).toBeGreaterThanOrEqual(1);
    expect((await actorOf(first)).kind).toBe("visitor");
    expect((await actorOf(second)).kind).toBe("staff");
    await endSessionsOf(w.services, w.id.ohno);
    expect((await actorOf(second)).kind).toBe("visitor");
  });
});

describe("役割の壁", () => {
  test("ippo_auth は事業所の表を読めず、ippo_app は auth を読めない", async () => {
    const { auth, app } = w.services.pools;
    await expect(auth.query("select from public.participant")).rejects.toThrow("permission denied");
    await expect(auth.query("select from public.sign_in_card")).rejects.toThrow(
      "permission denied",
    );
    await expect(app.query("select from auth.session")).rejects.toThrow("permission denied");
    await expect(app.query("select auth.session_actor('', now())")).rejects.toThrow(
      "permission denied",
    );
  });

  test("出来事は追記だけできる", async () => {
    const { auth } = w.services.pools;
    await expect(auth.query("delete from auth.event")).rejects.toThrow("permission denied");
    await expect(auth.query("update auth.event set kind = ''")).rejects.toThrow(
      "permission denied",
    );
  });
});
