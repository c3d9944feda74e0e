import { describe, expect, test } from "vitest";

import { browserOf } from "../world/browser.ts";
import { cast, officeOf, type PersonKey } from "../world/cast.ts";
import { world } from "../world/world.ts";
import { goodForms } from "./good-forms.ts";
import { actionsIn, fieldsIn } from "./html.ts";
import { everything } from "./tables.ts";

const w = await world();
const words = `とちゅうまで 書いた "ことば" & <b>\nつぎの行`;

const typed = (fields: Readonly<Record<string, string>>) =>
  "words" in fields ? { ...fields, words } : fields;

describe.each(goodForms)("$what のとちゅうでサインインが終わる", ({ who, path, fields }) => {
  test("書いたものは画面に残り、何も半分だけ残らず、サインインしてもう一度送れる", async () => {
    const browser = fresh(who);
    const form = { ...typed(fields), _once: crypto.randomUUID() };
    await browser.get("/");
    await w.sql("delete from auth.session where user_id = $1", [w.id[who]]);
    const before = await everything(w);

    const lost = await browser.post(path, form);
    expect(lost.status).toBe(401);
    expect(lost.text).toContain("サインイン");
    expect(lost.headers.get("cache-control")).toBe("no-store");
    expect(actionsIn(lost.text)).toContain(path);
    expect(Object.fromEntries(fieldsIn(lost.text))).toMatchObject(form);
    expect(await everything(w)).toEqual(before);

    const again = Object.fromEntries(fieldsIn(lost.text));
    const back = fresh(who);
    expect((await back.post(path, again)).status).toBe(303);
    const saved = await everything(w);
    expect(saved).not.toEqual(before);
    expect((await back.post(path, again)).status).toBe(303);
    expect(await everything(w)).toEqual(saved);
  });
});

test("自動で保存する画面には、失われたことが JSON で伝わる", async () => {
  const answer = await w
    .visitor()
    .post(`/reflect/${w.id.aokiToday}/did`, { words }, { accept: "application/json" });
  expect(answer.status).toBe(401);
  expect(JSON.parse(answer.text)).toMatchObject({ saved: false, code: "request.signedOut" });
});

test("パスワードは、送り直しのための画面にも書かれない", async () => {
  const secret = "correct horse battery staple";
  const secrets = { current: secret, next: secret, password: secret, code: secret };
  for (const path of ["/account/password", "/account/code", "/account/code/removal"]) {
    const answer = await w.visitor().post(path, secrets);
    expect(answer.status, path).toBe(401);
    expect(answer.text).not.toContain(secret);
  }
});

test("席をはずしたあとの画面は開かず、サインインへ導く", async () => {
  const browser = fresh("aoki");
  await browser.get("/today");
  w.setNow("2026-11-20T21:30:00+09:00");
  const answer = await browser.get(`/reflect/${w.id.aokiToday}/did`);
  expect(answer.status).toBe(303);
  expect(answer.location).toMatch(/^\/sign-in\?back=/);
  expect(answer.text).toBe("");
  w.setNow("2026-11-20T09:00:00+09:00");
});

function fresh(who: PersonKey) {
  const isStaff = who in cast.staff;
  return browserOf(w.app, w.services, {
    kind: isStaff ? "staff" : "participant",
    ...officeOf("hidamari"),
    personId: w.id[who],
  });
}
