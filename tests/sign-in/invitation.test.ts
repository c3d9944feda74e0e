import { describe, expect, test } from "vitest";

import { inviteStaff } from "../../src/auth/accounts.ts";
import { castDay, officeOf } from "../world/cast.ts";
import { world } from "../world/world.ts";
import { account, goodPassword, isInside } from "./door.ts";

const w = await world();
const email = "ohno@hidamari.example";

async function invite(address = email): Promise<string> {
  const made = await inviteStaff(w.services, {
    ...officeOf("hidamari"),
    staffId: w.id.ohno,
    email: address,
    by: w.id.morita,
  });
  if (!made.ok) return made.problem.code;
  return new URL(made.value.url).pathname;
}

const signIn = async (password: string) => {
  const browser = w.visitor();
  await browser.post("/sign-in/password", { email, password });
  return isInside(browser, "/account");
};

describe("招待リンク", () => {
  test("一度だけ使え、決めた言葉で入れる", async () => {
    const path = await invite();
    const form = await w.visitor().get(path);
    expect(form.text).toContain(email);
    const accepted = await w.visitor().post(path, { password: goodPassword });
    expect(accepted.location).toBe("/sign-in/staff");
    expect(await signIn(goodPassword)).toBe(true);
    expect((await w.visitor().get(path)).status).toBe(404);
    expect((await w.visitor().post(path, { password: `${goodPassword}2` })).status).toBe(404);
    expect(await signIn(goodPassword)).toBe(true);
  });

  test("決まりに合わない語は断られ、リンクはまだ使える", async () => {
    const path = await invite();
    const refused = await w.visitor().post(path, { password: "大野みほのひみつの合言葉" });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("名前・メールアドレス・事業所名の入らない");
    expect(refused.text).not.toContain("大野みほのひみつ");
    expect((await w.visitor().post(path, { password: goodPassword })).status).toBe(303);
  });

  test("同時に二度使っても一度だけ", async () => {
    const path = await invite();
    const answers = await Promise.all(
      ["傘と七輪と渡し舟と影法師", "石段と提灯と縁側と風鈴の"].map((password) =>
        w.visitor().post(path, { password }),
      ),
    );
    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(["303", "422"]);
  });

  test("72時間で終わり、新しい招待で古いものは終わる", async () => {
    const old = await invite();
    const path = await invite();
    expect((await w.visitor().get(old)).status).toBe(404);
    w.setNow("2026-11-23T08:59:59+09:00");
    expect((await w.visitor().get(path)).status).toBe(200);
    w.setNow("2026-11-23T09:00:00+09:00");
    expect((await w.visitor().get(path)).status).toBe(404);
    expect((await w.visitor().post(path, { password: goodPassword })).status).toBe(404);
    w.setNow(`${castDay}T09:00:00+09:00`);
  });

  test("使うと、前の語も、入っているセッションも終わる", async () => {
    await w.visitor().post(await invite(), { password: goodPassword });
    const inside = w.visitor();
    await inside.post("/sign-in/password", { email, password: goodPassword });
    expect(await isInside(inside, "/account")).toBe(true);
    await w.visitor().post(await invite(), { password: "石段と提灯と縁側と風鈴の" });
    expect(await isInside(inside, "/account")).toBe(false);
    expect(await signIn(goodPassword)).toBe(false);
    expect(await signIn("石段と提灯と縁側と風鈴の")).toBe(true);
  });

  test("ほかの人のアドレスでは招待できない", async () => {
    await account(w, "ishii", "ishii@hidamari.example");
    expect(await invite("ishii@hidamari.example")).toBe("account.emailTaken");
  });

  test("知らないリンクと使い終わったリンクは見分けられない", async () => {
    const path = await invite();
    await w.visitor().post(path, { password: goodPassword });
    const used = await w.visitor().get(path);
    const unknown = await w.visitor().get("/sign-in/invitation/abc");
    expect(unknown.text).toBe(used.text);
  });
});
