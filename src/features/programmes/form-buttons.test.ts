import sharp from "sharp";
import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { draftFields, emptyDraft, type Draft } from "./draft.ts";

const w = await world();
const morita = w.as("morita");

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
