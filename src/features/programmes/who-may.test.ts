import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { draftFields, emptyDraft, type Draft } from "./draft.ts";

const w = await world();
const morita = w.as("morita");
const boxes = `/programmes/${w.id.boxes}`;

const tea: Draft = {
  ...emptyDraft,
  kind: "training",
  nameStd: "喫茶の接客",
  nameEasy: "きっさの しごと",
  steps: [
    { stepId: "", std: "あいさつ", easy: "あいさつ", pictogram: "", photoId: "", voiceId: "" },
  ],
};

const fields = (draft: Draft, more: Record<string, string> = {}) => ({
  ...Object.fromEntries(draftFields(draft)),
  ...more,
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
