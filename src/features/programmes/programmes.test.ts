import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { draftFields, emptyDraft, type Draft } from "./draft.ts";

const w = await world();
const morita = w.as("morita");
const boxes = `/programmes/${w.id.boxes}`;

const step = (std: string, stepId = ""): Draft["steps"][number] => ({
  stepId,
  std,
  easy: std,
  pictogram: "",
  photoId: "",
  voiceId: "",
});

const tea: Draft = {
  ...emptyDraft,
  kind: "training",
  nameStd: "喫茶の接客",
  nameEasy: "きっさの しごと",
  pictogram: "coffee",
  steps: [step("あいさつ"), step("注文をきく"), step("はこぶ")],
};

const fields = (draft: Draft, more: Record<string, string> = {}) => ({
  ...Object.fromEntries(draftFields(draft)),
  ...more,
});

async function create(draft: Draft): Promise<string> {
  const made = await morita.post("/programmes", fields(draft));
  expect(made.status).toBe(303);
  return (made.location ?? "").replace("/programmes/", "").replace("?kept", "");
}

const stored = (id: string) =>
  w.sql<{ version: number; step_id: string; position: number; words_std: string }>(
    `select version, step_id, position, words_std from programme_step
     where programme_id = $1 order by version, position`,
    [id],
  );

describe("つくる", () => {
  test("手順のあるプログラムが第1版になり、一覧とページに出る", async () => {
    const id = await create(tea);
    const shown = await morita.get(`/programmes/${id}`);
    expect(shown.text).toContain("きっさの しごと");
    expect(shown.text).toContain("注文をきく");
    expect((await w.as("ohno").get("/programmes")).text).toContain("喫茶の接客");
    expect((await stored(id)).map((row) => row.words_std)).toEqual([
      "あいさつ",
      "注文をきく",
      "はこぶ",
    ]);
  });

  test("足りないところを言い、書いたものは残す。何も保存しない", async () => {
    const before = await w.sql("select programme_id from programme");
    const half = { ...tea, nameEasy: "", steps: [step("あいさつ"), { ...step(""), easy: "きく" }] };
    const refused = await morita.post("/programmes", fields(half));
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("「名前（やさしい言葉）」を入力してください。");
    expect(refused.text).toContain("手順2の言葉を書いてください");
    expect(refused.text).toContain('value="喫茶の接客"');
    expect(refused.text).toContain('value="きく"');
    expect(await w.sql("select programme_id from programme")).toHaveLength(before.length);
  });

  test("二度送っても一つだけ", async () => {
    const once = { ...fields({ ...tea, nameStd: "二度" }), _once: crypto.randomUUID() };
    const first = await morita.post("/programmes", once);
    const second = await morita.post("/programmes", once);
    expect(second.location).toBe(first.location);
    const made = await w.sql("select 1 from programme_version where name_std = '二度'");
    expect(made).toHaveLength(1);
  });
});

describe("変える", () => {
  test("新しい版になり、残した手順の id は同じ。前の印は前の版につく", async () => {
    const [first, second, third, fourth] = [1, 2, 3, 4].map((place) => w.stepId("boxes", place));
    const draft: Draft = {
      ...tea,
      nameStd: "箱折り",
      nameEasy: "はこおり",
      kind: "officeWork",
      why: "折り目が見えにくかった",
      steps: [step("底を留める", third), step("箱を大きく広げる", first), step("角を合わせる")],
    };
    const changed = await morita.post(boxes, fields(draft, { _version: "1" }));
    expect(changed.location).toBe(`${boxes}?kept`);
    const rows = await stored(w.id.boxes);
    expect(rows.filter(({ version }) => version === 1).map((row) => row.step_id)).toEqual([
      first,
      second,
      third,
      fourth,
    ]);
    const next = rows.filter(({ version }) => version === 2);
    expect(next.map((row) => row.step_id).slice(0, 2)).toEqual([third, first]);
    expect([first, second, third, fourth]).not.toContain(next[2]?.step_id);
    const [today] = await w.sql<{ programme_version: number }>(
      "select programme_version from experience where experience_id = $1",
      [w.id.aokiToday],
    );
    expect(today?.programme_version).toBe(1);
    const old = await morita.get(`${boxes}/versions/1`);
    expect(old.text).toContain("線で折る");
    expect((await morita.get(boxes)).text).toContain("折り目が見えにくかった");
  });

  test("だれかが先に保存していたら 409。書いたものと、いまの内容が並ぶ", async () => {
    const id = await create({ ...tea, nameStd: "二人で" });
    const steps = (await stored(id)).map((row) => step(row.words_std, row.step_id));
    const mine = { ...tea, nameStd: "わたしの名前", why: "わけ", steps };
    const theirs = { ...mine, nameStd: "相手の名前" };
    await w.as("ishii").post(`/programmes/${id}`, fields(theirs, { _version: "1" }));
    const stale = await morita.post(`/programmes/${id}`, fields(mine, { _version: "1" }));
    expect(stale.status).toBe(409);
    expect(stale.text).toContain('value="わたしの名前"');
    expect(stale.text).toContain("相手の名前");
    expect(
      await w.sql("select 1 from programme_version where programme_id = $1", [id]),
    ).toHaveLength(2);
    const again = await morita.post(`/programmes/${id}`, fields(mine, { _version: "2" }));
    expect(again.status).toBe(303);
  });

  test("同じ二人が同時に保存しても、版は一つずつ増える", async () => {
    const id = await create({ ...tea, nameStd: "同時に" });
    const steps = (await stored(id)).map((row) => step(row.words_std, row.step_id));
    const answers = await Promise.all(
      ["あ", "い", "う", "え"].map((name) =>
        morita.post(
          `/programmes/${id}`,
          fields({ ...tea, nameStd: name, why: "わけ", steps }, { _version: "1" }),
        ),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      303, 409, 409, 409,
    ]);
  });

  test("変えたわけがなければ断り、何も変わらなければ版を作らない", async () => {
    const id = await create({ ...tea, nameStd: "そのまま" });
    const steps = (await stored(id)).map((row) => step(row.words_std, row.step_id));
    const same = { ...tea, nameStd: "そのまま", steps };
    const refused = await morita.post(`/programmes/${id}`, fields(same, { _version: "1" }));
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("変えたわけを書いてください");
    const kept = await morita.post(
      `/programmes/${id}`,
      fields({ ...same, why: "ためしに" }, { _version: "1" }),
    );
    expect(kept.status).toBe(303);
    expect(await stored(id)).toHaveLength(3);
  });

  test("ほかのプログラムの手順の id や、同じ id を二度送っても、新しい手順になる", async () => {
    const id = await create({ ...tea, nameStd: "にせの id" });
    const own = (await stored(id))[0]?.step_id ?? "";
    const foreign = w.stepId("cookies", 1);
    const steps = [step("一", own), step("二", own), step("三", foreign)];
    await morita.post(
      `/programmes/${id}`,
      fields({ ...tea, nameStd: "にせの id", why: "わけ", steps }, { _version: "1" }),
    );
    const next = (await stored(id)).filter(({ version }) => version === 2);
    expect(next[0]?.step_id).toBe(own);
    expect(new Set(next.map((row) => row.step_id)).size).toBe(3);
    expect(next.map((row) => row.step_id)).not.toContain(foreign);
  });
});

describe("休止と再開", () => {
  test("休止すると休止中に移り、再開するともどる。二度言っても記録は一つ", async () => {
    const page = `/programmes/${w.id.cleaning}`;
    await morita.post(`${page}/closure`);
    await morita.post(`${page}/closure`);
    expect((await morita.get("/programmes")).text).not.toContain(page);
    expect((await morita.get("/programmes?show=closed")).text).toContain(page);
    await morita.post(`${page}/reopening`);
    expect((await morita.get("/programmes")).text).toContain(page);
    const rows = await w.sql("select closed from programme_closure where programme_id = $1", [
      w.id.cleaning,
    ]);
    expect(rows).toHaveLength(2);
  });
});
