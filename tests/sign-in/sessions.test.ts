import { describe, expect, test } from "vitest";

import { addDemoLink } from "../../src/auth/demo-links.ts";
import { createApp } from "../../src/http/app.ts";
import { cast, officeOf, type PersonKey } from "../world/cast.ts";
import { browserOf } from "../world/browser.ts";
import { world } from "../world/world.ts";
import { account, goodPassword, isInside } from "./door.ts";

const w = await world();

const kindOf = (person: PersonKey) => (person in cast.staff ? "staff" : "participant");

const signedIn = (person: PersonKey, office: "hidamari" | "minato" = "hidamari") =>
  browserOf(w.app, w.services, {
    kind: kindOf(person),
    ...officeOf(office),
    personId: w.id[person],
    userAgent: "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36",
  });

const endLinks = (html: string): string[] =>
  [...html.matchAll(/action="(\/(?:me|account)\/sessions\/[0-9a-f-]+\/end)"/g)].map(
    ([, action = ""]) => action,
  );

describe("サインアウト", () => {
  test("セッションは終わり、クッキーは消え、画面の写しも消える", async () => {
    const browser = signedIn("aoki");
    expect(await isInside(browser)).toBe(true);
    const kept = await browser.cookie();
    const out = await browser.post("/sign-out");
    expect([out.status, out.location]).toEqual([303, "/sign-in"]);
    expect(out.headers.get("clear-site-data")).toBe('"cache", "storage"');
    expect(out.headers.getSetCookie().join()).toContain("ippo-session=; Max-Age=0");
    const again = await w.app.fetch(
      new Request("http://localhost/me/sessions", { headers: { cookie: kept } }),
    );
    expect(again.status).toBe(303);
  });

  test("もう終わっている人も、断られずに入口へ行く", async () => {
    expect((await w.visitor().post("/sign-out")).location).toBe("/sign-in");
  });

  test("よそのページからは終わらせられない", async () => {
    const browser = signedIn("aoki");
    const answer = await browser.post("/sign-out", {}, { "sec-fetch-site": "cross-site" });
    expect(answer.status).toBe(403);
    expect(await isInside(browser)).toBe(true);
  });
});

describe("自分のセッション", () => {
  test("利用者は、使っている機械をやさしい言葉で見て、終わりにできる", async () => {
    const [here, other] = [signedIn("ito"), signedIn("ito")];
    await other.get("/me/sessions");
    const page = await here.get("/me/sessions");
    expect(page.text).toContain("つかって いる きかい");
    expect(page.text).toContain("Windows の Chrome");
    const [action = ""] = endLinks(page.text);
    expect(endLinks(page.text)).toHaveLength(1);
    expect((await here.post(action)).location).toBe("/me/sessions?ended");
    expect(await isInside(other)).toBe(false);
    expect(await isInside(here)).toBe(true);
  });

  test("職員は、ほかのすべてを一度に終わりにできる", async () => {
    const [here, second, third] = [signedIn("ohno"), signedIn("ohno"), signedIn("ohno")];
    await Promise.all([second.get("/account"), third.get("/account")]);
    const page = await here.get("/account");
    expect(endLinks(page.text)).toHaveLength(2);
    await here.post("/account/other-sessions/end");
    expect(await isInside(here, "/account")).toBe(true);
    expect(await isInside(second, "/account")).toBe(false);
    expect(await isInside(third, "/account")).toBe(false);
  });

  test("ほかの人のセッションは終わらせられない（同じ事業所でも）", async () => {
    const mine = signedIn("aoki");
    await mine.get("/me/sessions");
    const [row] = await w.sql<{ id: string }>(
      "select id from auth.session where user_id = $1 order by started_at desc limit 1",
      [w.id.aoki],
    );
    const id = row?.id ?? "";
    expect((await signedIn("ito").post(`/me/sessions/${id}/end`)).status).toBe(404);
    expect((await signedIn("morita").post(`/account/sessions/${id}/end`)).status).toBe(404);
    expect((await signedIn("nakamura", "minato").post(`/account/sessions/${id}/end`)).status).toBe(
      404,
    );
    expect(await isInside(mine)).toBe(true);
  });

  test("アカウントのページは職員だけ、機械のページは本人だけ", async () => {
    expect((await signedIn("aoki").get("/account")).status).toBe(403);
    expect((await signedIn("ohno").get("/me/sessions")).status).toBe(403);
    expect((await w.visitor().get("/account")).location).toBe("/sign-in?back=%2Faccount");
  });
});

describe("パスワードを変える", () => {
  test("いまの語を聞き、変えると、ほかの端末は終わる", async () => {
    await account(w, "ishii", "ishii@hidamari.example");
    const [here, other] = [w.visitor(), w.visitor()];
    const credentials = { email: "ishii@hidamari.example", password: goodPassword };
    await here.post("/sign-in/password", credentials);
    await other.post("/sign-in/password", credentials);
    const next = "石段と提灯と縁側と風鈴の";
    const wrong = await here.post("/account/password", { current: "ちがう言葉", next });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain("いまのパスワードを確かめて");
    const weak = await here.post("/account/password", {
      current: goodPassword,
      next: "password1234",
    });
    expect(weak.text).toContain("よく使われるパスワード");
    expect(await isInside(other, "/account")).toBe(true);
    const changed = await here.post("/account/password", { current: goodPassword, next });
    expect(changed.location).toBe("/account?kept=password");
    expect(await isInside(here, "/account")).toBe(true);
    expect(await isInside(other, "/account")).toBe(false);
    expect((await w.visitor().post("/sign-in/password", credentials)).status).toBe(422);
    const renewed = { ...credentials, password: next };
    expect((await w.visitor().post("/sign-in/password", renewed)).status).toBe(303);
  });
});

describe("体験版のリンク", () => {
  const services = { ...w.services, demo: true };
  const demo = createApp(services);

  test("体験版だけにあり、ほかでは知らないページと同じ", async () => {
    const path = await addDemoLink(w.services, {
      kind: "staff",
      ...officeOf("hidamari"),
      personId: w.id.morita,
    });
    const live = await w.visitor().get(path);
    expect(live.status).toBe(404);
    expect(live.text).toBe((await w.visitor().get("/nowhere")).text);
    const browser = browserOf(demo, services, null);
    expect((await browser.get(path)).location).toBe("/");
    expect(await isInside(browser, "/account")).toBe(true);
    expect((await browserOf(demo, services, null).get("/demo/abc")).status).toBe(404);
  });

  test("利用者のリンクは、そのブラウザーを信頼する端末にもする", async () => {
    const path = await addDemoLink(w.services, {
      kind: "participant",
      ...officeOf("hidamari"),
      personId: w.id.aoki,
    });
    const browser = browserOf(demo, services, null);
    await browser.get(path);
    expect(await isInside(browser)).toBe(true);
    await browser.get(path);
    await browser.post("/sign-out");
    expect((await browser.get("/sign-in")).text).toContain("/sign-in/people");
    const devices = await w.sql("select from trusted_device where name = '体験版の端末'");
    expect(devices).toHaveLength(1);
  });
});
