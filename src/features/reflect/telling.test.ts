import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { newId } from "../../domain/ids.ts";
import { answersOf as answersIn } from "./reflect.fixtures.ts";

const w = await world();
const path = `/reflect/${w.id.aokiToday}`;

const answersOf = (experience: string) => answersIn(w, experience);

const awaiting = () =>
  w.sql<{ participant_id: string; since: Date }>(
    "select participant_id, since from awaiting_reply",
  );

describe("つたえる", () => {
  test("何も書いていなければ、まだ伝えられない", async () => {
    expect((await w.as("ueda").post(`/reflect/${w.id.uedaToday}/telling`)).status).toBe(422);
  });

  test("伝えるまでは待つ人に入らず、伝えると入る。二回おしても一度", async () => {
    await w.as("aoki").post(`${path}/did`, { words: "した" });
    expect(await awaiting()).toEqual([]);
    const form = { _once: newId() };
    const answers = await Promise.all([
      w.as("aoki").post(`${path}/telling`, form),
      w.as("aoki").post(`${path}/telling`, form),
      w.as("aoki").post(`${path}/telling`),
    ]);
    expect(answers.map((answer) => answer.leadsTo)).toEqual(
      Array.from({ length: 3 }, () => `${path}/end`),
    );
    expect(await awaiting()).toEqual([
      { participant_id: w.id.aoki, since: new Date("2026-11-20T09:00:00+09:00") },
    ]);
    expect((await w.as("aoki").get(path)).location).toBe(`${path}/end`);
    expect((await w.as("aoki").get(`${path}/end`)).text).toContain("つたえました");
  });

  test("伝えたものは、ふりかえるものの一覧から消える", async () => {
    expect((await w.as("aoki").get("/reflect")).text).toContain(
      "いまは ふりかえる ものが ありません",
    );
  });

  test("伝えたあとも書き足せて、前のものは残る", async () => {
    const before = (await answersOf(w.id.aokiToday)).length;
    await w.as("aoki").post(`${path}/did`, { words: "あとから おもいだした" });
    expect(await answersOf(w.id.aokiToday)).toHaveLength(before + 1);
  });
});

describe("ほかの人のもの", () => {
  test.each(["itoToday", "kimuraToday", "satoToday"] as const)("%s は見つからない", async (key) => {
    const other = `/reflect/${w.id[key]}`;
    for (const place of [other, `${other}/did`, `${other}/end`]) {
      expect((await w.as("aoki").get(place)).status).toBe(404);
    }
    const before = (await answersOf(w.id[key])).length;
    expect((await w.as("aoki").post(`${other}/did`, { words: "あ" })).status).toBe(404);
    expect((await w.as("aoki").post(`${other}/telling`)).status).toBe(404);
    expect(await answersOf(w.id[key])).toHaveLength(before);
  });

  test("サインインが切れても、書いたものは送り直せる", async () => {
    const answer = await w.visitor().post(`${path}/did`, { words: "だいじな ことば" });
    expect(answer.status).toBe(401);
    expect(answer.text).toContain("だいじな ことば");
  });

  test("先の日はまだふりかえらない", async () => {
    const id = newId();
    await w.sql(
      `insert into experience select operator_id, office_id, $1, participant_id, '2026-11-24',
         period, kind, programme_id, programme_version, legal_class, place, recorded_by
       from experience where experience_id = $2`,
      [id, w.id.aokiToday],
    );
    expect((await w.as("aoki").get(`/reflect/${id}/did`)).status).toBe(404);
  });
});
