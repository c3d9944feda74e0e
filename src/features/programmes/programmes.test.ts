import sharp from "sharp";
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

describe("JavaScript なしで手順をならべる", () => {
  test("上へ・加える・削除は、書いたものを残したまま画面を作りなおす", async () => {
    const up = await morita.post("/programmes/draft", fields(tea, { do: "up.1" }));
    expect(up.status).toBe(200);
    expect(up.text.indexOf("注文をきく")).toBeLessThan(up.text.indexOf('value="あいさつ"'));
    const added = await morita.post("/programmes/draft", fields(tea, { do: "add" }));
    expect(added.text).toContain('name="steps.3.std"');
    const removed = await morita.post("/programmes/draft", fields(tea, { do: "remove.0" }));
    expect(removed.text).not.toContain('value="あいさつ"');
    expect(removed.text).toContain('value="喫茶の接客"');
  });

  test("絵は言葉のついた絵からえらび、保存される", async () => {
    const pictures = await morita.post("/programmes/draft", fields(tea, { do: "pictures.1" }));
    expect(pictures.text).toContain('value="pick.1.customer"');
    expect(pictures.text).toContain("お客さん");
    expect(pictures.text).toContain('value="注文をきく"');
    const picked = await morita.post("/programmes/draft", fields(tea, { do: "pick.1.customer" }));
    expect(picked.text).toContain('name="steps.1.pictogram" value="customer"');
  });

  test("写真は形を確かめて残し、写真でないものは断る", async () => {
    const png = await sharp({
      create: { width: 20, height: 20, channels: 3, background: "#888888" },
    })
      .png()
      .toBuffer();
    const form = new FormData();
    for (const [name, value] of draftFields(tea)) form.append(name, value);
    form.append("do", "keep");
    form.append("steps.2.photo", new File([png], "はこぶ.png"));
    const kept = await morita.post("/programmes/draft", form);
    const photo = /name="steps\.2\.photoId" value="([0-9a-f-]{36})"/.exec(kept.text)?.[1] ?? "";
    expect((await morita.get(`/attachments/${photo}`)).status).toBe(200);
    const steps = tea.steps.map((known, index) =>
      index === 2 ? { ...known, photoId: photo } : known,
    );
    const id = await create({ ...tea, nameStd: "写真つき", steps });
    expect((await morita.get(`/programmes/${id}`)).text).toContain(`/attachments/${photo}`);

    const broken = new FormData();
    for (const [name, value] of draftFields(tea)) broken.append(name, value);
    broken.append("photo", new File(["写真ではない"], "photo.png"));
    const refused = await morita.post("/programmes", broken);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("写真として読み取れません");
  });

  test("利用者の写真は、プログラムの写真にならない", async () => {
    const photo = "01900000-00aa-7000-8000-000000000001";
    await w.sql(
      `insert into attachment (operator_id, office_id, attachment_id, participant_id, sha256,
         media_type, bytes, recorded_by) values ($1, $2, $3, $4, $5, 'image/webp', 1, $6)`,
      [w.id.hidamarikai, w.id.hidamari, photo, w.id.aoki, "0".repeat(64), w.id.morita],
    );
    const id = await create({ ...tea, nameStd: "人の写真", photoId: photo });
    expect(
      await w.sql("select photo_id from programme_version where programme_id = $1", [id]),
    ).toEqual([{ photo_id: null }]);
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

describe("だれができるか", () => {
  test("支援員は見るだけ、本人と外の人は見られない", async () => {
    expect((await w.as("ohno").get("/programmes/new")).status).toBe(403);
    expect((await w.as("ohno").post(boxes, fields(tea))).status).toBe(403);
    expect((await w.as("aoki").get("/programmes")).status).toBe(403);
    expect((await w.visitor().get("/programmes")).location).toContain("/sign-in");
  });

  test.each(["", "/edit", "/versions/1"])(
    "ほかの事業所のプログラム%sは見つからない",
    async (rest) => {
      for (const other of [w.id.minatoCleaning, w.id.soramameBoxes]) {
        expect((await morita.get(`/programmes/${other}${rest}`)).status).toBe(404);
      }
    },
  );

  test("ほかの事業所のプログラムは変えられず、休止もできない", async () => {
    const other = `/programmes/${w.id.minatoCleaning}`;
    const draft = { ...tea, why: "わけ" };
    expect((await morita.post(other, fields(draft, { _version: "1" }))).status).toBe(404);
    expect((await morita.post(`${other}/closure`)).status).toBe(404);
    const drafted = fields(tea, { programmeId: w.id.minatoCleaning, do: "add" });
    expect((await morita.post("/programmes/draft", drafted)).status).toBe(404);
  });
});
