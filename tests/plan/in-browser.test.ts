import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { complaintsOf, theatre, type Who } from "../e2e/chromium.ts";
import type { PersonKey } from "../world/cast.ts";
import { plainPage } from "../../src/ui/annotate/plain-page.ts";
import { world } from "../world/world.ts";
import {
  agreedOnPaper,
  agreeOnScreen,
  begin,
  deliver,
  interviewed,
  met,
  noConcern,
  scanned,
  take,
  withoutScript,
} from "./by-hand.ts";
import { follow, press } from "./hands.ts";
import { drafted, evenRows, now, problemsOn, ready, walk, type PlanWalk } from "./office.ts";
import { nextDraft, review } from "./review-by-hand.ts";

const w = await world();
const stage = await theatre(w);
const open = async (who: PersonKey, script = true): Promise<Page> => {
  const signedIn: Who = now(w, who);
  const page = await stage.open(signedIn, { width: 1280, script });
  if (!script) withoutScript.add(page);
  return page;
};

/** Months later everybody signs in anew. */
async function later(day: string, who: PersonKey, script = true): Promise<Page> {
  w.setNow(`${day}T10:00:00+09:00`);
  return open(who, script);
}

/** From the person's page to a finished draft, typed and saved by itself. */
async function draft(page: Page, person: PersonKey): Promise<PlanWalk> {
  await page.goto(`/people/${w.id[person]}`);
  await follow(page, "個別支援計画");
  await take(page, "契約", scanned);
  await press(page, "原案を作る");
  const plan = walk(w, w.id[person]);
  plan.on("2026-11-20");
  plan.take(/plans\/([^/]+)\/edit/.exec(page.url())?.[1] ?? "");
  await page.getByLabel("本人の言葉での目標").fill("カフェの ひとに なる");
  await page.getByLabel("目標（計画書の言葉）").fill("喫茶の仕事を週3日続ける");
  await page.getByLabel("長期・短期").selectOption({ label: "長期目標" });
  await page.getByRole("group", { name: "もとになる願い" }).getByRole("checkbox").check();
  await press(page, "目標を足す");
  await press(page, "支援の内容を足す");
  await page.getByLabel("総合的な支援の方針").fill("得意な手順から広げる");
  for (const [label, words] of [
    ["課題・ニーズ", "人の多い所で緊張する"],
    ["具体的な到達目標", "入口で迎える"],
    ["本人の役割", "黄色のカードを出す"],
    ["支援の方法", "見本を見せる"],
    ["支援の頻度", "週2回"],
    ["担当者・提供機関", "職業指導員"],
    ["留意事項", "音が大きい日は席を替える"],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(words);
  }
  return plan;
}

test("ふつうの一回り：書けば残り、本人が画面に名前を書いて答え、見直して二回目が始まる", async () => {
  await ready(w, w.id.aoki, "カフェで はたらきたい");
  const staff = await open("ishii");
  const plan = await draft(staff, "aoki");
  await expect.poll(() => staff.locator(".save-state").textContent()).toBe("保存しました");
  await staff.reload();
  expect(await staff.getByLabel("留意事項", { exact: true }).inputValue()).toBe(
    "音が大きい日は席を替える",
  );
  const lacking = await plan.finish();
  expect(problemsOn(lacking.text).join()).toContain("短期目標");
  await staff.getByText("目標を足す").first().click();
  await staff.getByLabel("目標（計画書の言葉）").last().fill("接客の最初の3手順をひとりで行う");
  await staff.getByLabel("本人の言葉での目標").last().fill("「いらっしゃいませ」から");
  await staff.getByRole("group", { name: "もとになる願い" }).last().getByRole("checkbox").check();
  await press(staff, "目標を足す");
  await staff.getByLabel("つながる目標").selectOption({ label: "接客の最初の3手順をひとりで行う" });
  await evenSaved(staff);
  await evenRows(w, plan, "2026-11-20", "2027-05-19");
  await staff.reload();
  await press(staff, "原案を仕上げる");
  expect(problemsOn(await staff.content())).toEqual([]);
  await take(staff, "アセスメントの面接", interviewed);
  await take(staff, "個別支援会議", met);
  await staff.getByText("そのほかの記録 0件").click();
  await follow(staff, "画面や音声で受けることへの承諾を記録する");
  await staff.getByLabel("同意", { exact: true }).check();
  await staff.getByLabel("使う方法").fill("事業所の画面");
  await press(staff, "記録する");

  const person = await open("aoki");
  await agreeOnScreen(person, "石井けん");
  const [drawn] = await w.sql<{ media_type: string; method: string }>(
    `select a.media_type, e.details->>'method' as method from plan_event e
     join plan_event_evidence x using (event_id) join attachment a using (attachment_id)
     where e.kind = 'consent'`,
  );
  expect(drawn).toEqual({ media_type: "image/webp", method: "signature" });

  await staff.goto(`/people/${w.id.aoki}/plan`);
  await deliver(staff);
  await begin(staff);
  expect([...complaintsOf(staff), ...complaintsOf(person)]).toEqual([]);

  const spring = await later("2027-05-10", "ishii");
  await review(spring, {
    participantId: w.id.aoki,
    notMet: null,
    satisfaction: "カフェは たのしい",
    outcome: "新しい計画を作る",
  });
  await nextDraft(spring, "令和9年5月20日", "令和9年11月19日");
  await take(spring, "アセスメントの面接", interviewed);
  await take(spring, "個別支援会議", met);
  const again = await open("aoki");
  await agreeOnScreen(again, "石井けん");
  await spring.reload();
  await deliver(spring);
  await secondBegins(w.id.aoki);
  expect([...complaintsOf(spring), ...complaintsOf(again)]).toEqual([]);
}, 240_000);

test("会議に出られない人：事情を書いて進み、立ち会いの紙で同意し、変えた計画が始まる", async () => {
  const hope = await ready(w, w.id.ueda, "本を読む仕事がしたい");
  const plan = await finished(w.id.ueda, hope);
  const staff = await open("ishii");
  await staff.goto(`${plan.base}?plan=${plan.planId()}`);
  await take(staff, "個別支援会議", async (page) => {
    await page.getByLabel("欠席：病状が悪く、面会が制限されている").check();
    await page.getByLabel("欠席の事情").fill("入院先で面会が止まっている");
    await page.getByLabel("出席した人").fill("石井、大野");
    await page.getByLabel("本人の言葉").fill("  本の しごとが いい。");
  });
  await take(staff, "説明と同意", async (page) => {
    await page.getByLabel("説明した日").fill("令和8年11月20日");
    await page.getByLabel("立ち会いのもとで紙に書いた").check();
    await page.getByLabel("本人", { exact: true }).check();
    await page.getByLabel("立ち会った人").fill("大野みほ");
    await scanned(page);
  });
  await deliver(staff);
  await begin(staff);
  expect(await staff.content()).toContain("本人は欠席（病状が悪く、面会が制限されている）");

  const spring = await later("2027-05-10", "ishii");
  await review(spring, {
    participantId: w.id.ueda,
    notMet: "入院先で面会が止まっている。電話で本人の声をきいた",
    satisfaction: "本の しごとを つづけたい",
    outcome: "計画を変える",
  });
  expect(await spring.content()).toContain("面接できなかった事情：入院先で面会が止まっている");
  await nextDraft(spring, "令和9年5月20日", "令和9年11月19日");
  await take(spring, "アセスメントの面接", interviewed);
  await take(spring, "個別支援会議", met);
  await take(spring, "説明と同意", agreedOnPaper("令和9年5月10日"));
  await deliver(spring);
  await secondBegins(w.id.ueda);
}, 240_000);

test("画面を断った人：自分の画面では紙と言われ、紙の写しで始まり、続け、二回目が始まる。スクリプトなし", async () => {
  const hope = await ready(w, w.id.ito, "ケーキを つくりたい");
  const plan = await finished(w.id.ito, hope);
  const staff = await open("ishii", false);
  await staff.goto(`${plan.base}?plan=${plan.planId()}`);
  await take(staff, "個別支援会議", met);
  const person = await open("ito", false);
  await person.goto("/me/plan");
  await follow(person, /この けいかくで いいか きめる/);
  expect(plainPage(await person.content())).toContain("かみに かいて へんじを します");
  expect(await person.getByRole("button", { name: "これで いいです" }).count()).toBe(0);
  await take(staff, "説明と同意", agreedOnPaper("令和8年11月20日"));
  await deliver(staff);
  await begin(staff);
  await person.goto("/me/plan");
  expect(plainPage(await person.content())).toContain("「これで いい」と こたえました");

  const spring = await later("2027-05-10", "ishii", false);
  await review(spring, {
    participantId: w.id.ito,
    notMet: null,
    satisfaction: "ケーキの はこを もっと おりたい",
    outcome: "この計画を続ける",
    until: "令和9年11月19日",
  });
  expect(await spring.content()).toContain("手順に気がかりはありません");
  expect(await spring.content()).toContain("令和9年11月19日まで続ける");
  const autumn = await later("2027-11-08", "ishii", false);
  await review(autumn, {
    participantId: w.id.ito,
    notMet: null,
    satisfaction: "ケーキやさんへ いきたい",
    outcome: "新しい計画を作る",
  });
  expect(await autumn.content()).toContain("令和9年11月19日まで続ける");
  await nextDraft(autumn, "令和9年11月20日", "令和10年5月19日", false);
  await take(autumn, "アセスメントの面接", interviewed);
  await take(autumn, "個別支援会議", met);
  await take(autumn, "説明と同意", agreedOnPaper("令和9年11月8日"));
  await deliver(autumn);
  await secondBegins(w.id.ito, "2027-11-20", false);
}, 240_000);

const finished = (id: string, hope: string): Promise<PlanWalk> =>
  drafted(
    w,
    { id, hope },
    { contract: "2026-11-20", draft: "2026-11-20", from: "2026-11-20", until: "2027-05-19" },
  );

/** On the first day of the second period the plan begins; the first stays within reach. */
async function secondBegins(id: string, on = "2027-05-20", script = true): Promise<void> {
  const staff = await later(on, "ishii", script);
  await staff.goto(`/people/${id}/plan`);
  await begin(staff);
  expect(await staff.content()).toContain("第2回");
  await follow(staff, /^第1回/);
  await noConcern(staff);
}

const evenSaved = (page: Page) =>
  expect.poll(() => page.locator(".save-state").textContent()).toBe("保存しました");
