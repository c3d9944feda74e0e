import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { newId } from "../../domain/ids.ts";
import { feedbackTo as storedTo, good, tell } from "./feedback.fixtures.ts";

const w = await world();

const feedbackTo = (person: string) => storedTo(w, person);

const reflection = await tell(w, "aoki");
const page = `/reflections/${reflection}/feedback`;
await w.as("ohno").post(page, good);
await w.as("hayashi").post(page, good);
await w.as("ohno").post(`/people/${w.id.ueda}/feedback`, good);
await w.as("ohno").post(`/people/${w.id.ito}/feedback`, good);
await w.as("ohno").post(`/people/${w.id.ito}/feedback`, good);

describe("本人が読む", () => {
  const newest = async () => (await feedbackTo(w.id.aoki)).at(-1)?.feedback_id ?? "";

  test("きょうの最初に出て、開くと読んだことになる", async () => {
    const id = await newest();
    expect((await w.as("aoki").get("/today")).text).toContain(`href="/feedback/${id}"`);
    const { text } = await w.as("aoki").get(`/feedback/${id}`);
    for (const words of [good.seen, good.whyGood, good.nextHint, good.strengthWord, "林ゆうき"]) {
      expect(text).toContain(words);
    }
    expect(text).toContain("はこおり");
    expect(text).not.toMatch(/<input[^>]* checked/);
    const opened = await w.sql("select feedback_id from feedback_opened");
    expect(opened).toEqual([{ feedback_id: id }]);
    await w.as("aoki").get(`/feedback/${id}`);
    expect((await w.as("aoki").get("/today")).text).not.toContain(`href="/feedback/${id}"`);
  });

  test("一覧には、まだ読んでいないものがそう書かれる", async () => {
    const { text } = await w.as("aoki").get("/feedback");
    expect(text).toContain("11月20日（金）");
    expect(text.match(/まだ よんで いません/g)).toHaveLength(1);
  });

  test("うれしい・ふつう・いやだった を、言葉や絵といっしょに返せる。どれも残る", async () => {
    const id = await newest();
    const words = " ちょっと いやだった😟 ";
    const answer = await w.as("aoki").post(`/feedback/${id}/reaction`, {
      reaction: "unhappy",
      words,
      card: "think",
    });
    expect(answer.leadsTo).toBe(`/feedback/${id}?thanks=1`);
    await w.as("aoki").post(`/feedback/${id}/reaction`, { reaction: "glad", words: "" });
    const rows = await w.sql(
      "select reaction, words, given_how from feedback_reaction order by recorded_at, reaction_id",
    );
    expect(rows).toEqual([
      { reaction: "disliked", words, given_how: "alone" },
      { reaction: null, words: "もうすこし ききたい", given_how: "alone" },
      { reaction: "glad", words: "", given_how: "alone" },
    ]);
    expect((await w.as("aoki").get(`/feedback/${id}`)).text).toContain("わたしの へんじ");
  });

  test("職員には、本人の答えと、読んだことが見える", async () => {
    const id = await newest();
    const { text } = await w.as("ohno").get(`/people/${w.id.aoki}/feedback/${id}`);
    expect(text).toContain("本人は読みました");
    expect(text).toContain("いやだった");
    expect(text).toContain("うれしい");
  });

  test("声で返せる", async () => {
    const bytes = Buffer.alloc(2000);
    bytes.write("RIFF", 0);
    bytes.write("WAVEfmt ", 8);
    const form = new FormData();
    form.set("voice", new File([new Uint8Array(bytes)], "voice.wav"));
    const id = await newest();
    expect((await w.as("aoki").post(`/feedback/${id}/reaction`, form)).status).toBe(303);
    expect((await w.as("aoki").get(`/feedback/${id}`)).text).toContain("<audio");
  });

  test("何も選ばずに送ると、わけを言ってもう一度たずねる", async () => {
    const id = await newest();
    const answer = await w.as("aoki").post(`/feedback/${id}/reaction`, { words: "  " });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("ひとつ えらぶか かいて ください");
  });

  test("20より前のものは、つぎのページにある", async () => {
    for (let number = 1; number <= 21; number += 1) {
      await w.sql(
        `insert into feedback (operator_id, office_id, feedback_id, participant_id, staff_id, seen,
           next_hint, occurred_on, recorded_at)
         select operator_id, office_id, $1, participant_id, $2, '見た', 'ヒント', '2026-10-01',
           '2026-10-01'::timestamptz + make_interval(mins => $3)
         from participant where participant_id = $4`,
        [newId(), w.id.ohno, number, w.id.ito],
      );
    }
    const first = (await w.as("ito").get("/feedback")).text;
    expect(first.match(/href="\/feedback\/[0-9a-f-]{36}"/g)).toHaveLength(20);
    const older = /href="(\/feedback\?before=[0-9a-f-]{36})"/.exec(first)?.[1] ?? "";
    const second = (await w.as("ito").get(older)).text;
    expect(second.match(/href="\/feedback\/[0-9a-f-]{36}"/g)).toHaveLength(3);
  });
});

describe("ほかの人のもの", () => {
  test("ほかの人あての言葉は、読めず、答えられず、読んだことにもならない", async () => {
    const [theirs] = await feedbackTo(w.id.ueda);
    const path = `/feedback/${theirs?.feedback_id}`;
    for (const person of ["aoki", "kimura", "sato"] as const) {
      expect((await w.as(person).get(path)).status).toBe(404);
      expect((await w.as(person).post(`${path}/reaction`, { reaction: "glad" })).status).toBe(404);
    }
    const opened = await w.sql("select 1 from feedback_opened where feedback_id = $1", [
      theirs?.feedback_id,
    ]);
    expect(opened).toEqual([]);
  });

  test("ほかの事業所の職員は、読めず、書けない。断ったことは監査記録に残る", async () => {
    for (const person of ["kato", "nakamura", "ogawa"] as const) {
      expect((await w.as(person).get(page)).status).toBe(404);
      expect((await w.as(person).post(page, good)).status).toBe(404);
      expect((await w.as(person).get(`/people/${w.id.aoki}/feedback`)).status).toBe(404);
      expect((await w.as(person).post(`/people/${w.id.aoki}/feedback`, good)).status).toBe(404);
    }
    const refused = await w.sql<{ n: number }>(
      `select count(*) as n from audit_entry
       where actor_id = $1 and action like 'refused:request.notFound:%'`,
      [w.id.kato],
    );
    expect(refused[0]?.n).toBe(4);
  });

  test("本人は職員のページを、職員は本人のページを開けない", async () => {
    expect((await w.as("aoki").get(page)).status).toBe(403);
    expect((await w.as("ohno").get("/feedback")).status).toBe(403);
    expect((await w.visitor().get(page)).location).toContain("/sign-in");
    const kept = await w.visitor().post(page, good);
    expect(kept.status).toBe(401);
    expect(kept.text).toContain(good.seen);
  });
});
