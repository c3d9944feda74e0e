import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { answersOf as answersIn, typedIn } from "./reflect.fixtures.ts";

const w = await world();

const answersOf = (experience: string) => answersIn(w, experience);

const newest = async (experience: string) => (await answersOf(experience)).at(-1);

const awaiting = () =>
  w.sql<{ participant_id: string; since: Date }>(
    "select participant_id, since from awaiting_reply",
  );

describe("だれが書いたか", () => {
  test("そばの人を言ったあとは、その人の名といっしょに残る", async () => {
    await w.as("ueda").post("/help/beside", { how: "typed_for", helper: w.id.ohno });
    await w.as("ueda").post(`/reflect/${w.id.uedaToday}/did`, { words: "代わりに書いてもらった" });
    expect(await newest(w.id.uedaToday)).toMatchObject({
      given_how: "typed_for",
      helped_by: w.id.ohno,
    });
  });

  test("自分で書いた言葉は、代わりに書かれた言葉で置きかわらない", async () => {
    await w.as("ueda").post("/help/beside", { how: "alone" });
    await w.as("ueda").post(`/reflect/${w.id.uedaToday}/did`, { words: "自分の言葉" });
    await w.as("ohno").post(`/experiences/${w.id.uedaToday}/reflection`, {
      given_how: "typed_for",
      words_did: "職員が聞き取った言葉",
    });
    const mine = await w.as("ueda").get(`/reflect/${w.id.uedaToday}/did`);
    expect(typedIn(mine.text)).toBe("自分の言葉");
    const end = (await w.as("ueda").get(`/reflect/${w.id.uedaToday}/end`)).text;
    expect(end).toContain("自分の言葉");
    expect(end).toContain("職員が聞き取った言葉");
    expect(end).toContain("書いてもらった（大野みほ）");
  });
});

describe("職員が代わりに書く", () => {
  const forUeda = `/experiences/${w.id.uedaToday}/reflection`;

  test("だれがどうやって書いたかを言わないと受け取らず、書いたものは残る", async () => {
    const answer = await w.as("ohno").post(forUeda, { words_next: "つぎは いっしょに" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("つぎは いっしょに");
    expect(answer.text).toContain("エラー：");
  });

  test("ようすから受け取ったことは、そう書かれて残る。本人に代わって伝えられる", async () => {
    const answer = await w.as("ohno").post(forUeda, {
      given_how: "interpreted",
      face_felt: "hard",
      tell: "yes",
    });
    expect(answer.status).toBe(303);
    expect(await newest(w.id.uedaToday)).toMatchObject({
      mode: "face",
      choice: "hard",
      given_how: "interpreted",
      helped_by: w.id.ohno,
    });
    expect((await w.as("ohno").get(forUeda)).text).toContain(
      "ようすから受け取ってもらった（大野みほ）",
    );
    expect((await awaiting()).map((row) => row.participant_id)).toContain(w.id.ueda);
  });

  test("顔のすいそくは、本人の画面では選ばれていない", async () => {
    const { text } = await w.as("ueda").get(`/reflect/${w.id.uedaToday}/felt`);
    expect(text).not.toMatch(/<input[^>]* checked/);
  });

  test("見た人は監査記録に残る", async () => {
    const seen = await w.sql(
      "select actor_id from audit_entry where action = 'reflection.viewed' and participant_id = $1",
      [w.id.ueda],
    );
    expect(seen).toContainEqual({ actor_id: w.id.ohno });
  });

  test("ほかの事業所の職員と、本人は開けない", async () => {
    for (const person of ["kato", "miura"] as const) {
      expect((await w.as(person).get(forUeda)).status).toBe(404);
      const sent = { given_how: "interpreted", words_did: "x" };
      expect((await w.as(person).post(forUeda, sent)).status).toBe(404);
    }
    expect((await w.as("ueda").get(forUeda)).status).toBe(403);
  });
});
