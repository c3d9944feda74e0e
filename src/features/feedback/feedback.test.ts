import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { newId } from "../../domain/ids.ts";

const w = await world();

/** Tells a reflection as the person and returns its id. */
async function tell(person: "aoki" | "ito" | "ueda"): Promise<string> {
  const path = `/reflect/${w.id[`${person}Today`]}`;
  await w.as(person).post(`${path}/did`, { words: `${person}が かいた ことば` });
  await w.as(person).post(`${path}/felt`, { face: "good", words: "" });
  await w.as(person).post(`${path}/telling`);
  const [row] = await w.sql<{ reflection_id: string }>(
    "select reflection_id from reflection where experience_id = $1",
    [w.id[`${person}Today`]],
  );
  return row?.reflection_id ?? "";
}

const good = {
  seen: "線に合わせて、箱を20個折っていました。",
  whyGood: "そのまま箱に詰められて、次の人が助かりました。",
  nextHint: "角をいっしょに見ながら、もう10個折ってみましょう。",
  strengthWord: "ていねい",
};

type Stored = {
  feedback_id: string;
  seen: string;
  next_hint: string;
  staff_id: string;
  reflection_id: string | null;
  experience_id: string | null;
};

const feedbackTo = (person: string) =>
  w.sql<Stored>("select * from feedback where participant_id = $1 order by recorded_at", [person]);

const waiting = async () =>
  (await w.sql<{ participant_id: string }>("select participant_id from awaiting_reply")).map(
    (row) => row.participant_id,
  );

const reflection = await tell("aoki");
const page = `/reflections/${reflection}/feedback`;

describe("職員が書く", () => {
  test("ふりかえりがそのまま見えて、最初の欄から書きはじめられる", async () => {
    await w.as("aoki").post(`/today/${w.id.aokiToday}/steps/1`, { level: "I" });
    const { text } = await w.as("ohno").get(page);
    expect(text).toContain("aokiが かいた ことば");
    expect(text).toContain("じぶんで");
    expect(text).toContain("よかった");
    expect(text).toContain("箱を広げる");
    expect(text).toMatch(/<textarea[^>]*name="seen"[^>]*autofocus/);
    expect(text).not.toContain("送る前に、ひとこと</p>");
  });

  test.each([
    [{ seen: " " }, "「見たこと」を書いてください"],
    [{ seen: "特になし" }, "「見たこと」を書いてください"],
    [{ nextHint: "" }, "「つぎのヒント」を書いてください"],
    [{ whyGood: "あ".repeat(2001) }, "2000文字まで"],
  ])("%j では送れず、書いたものは残る", async (changed, reason) => {
    const answer = await w.as("ohno").post(page, { ...good, ...changed });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(reason);
    expect(answer.text).toContain("エラー：");
    expect(answer.text).toContain({ ...good, ...changed }.nextHint || good.seen);
    expect(await feedbackTo(w.id.aoki)).toEqual([]);
    expect(await waiting()).toContain(w.id.aoki);
  });

  test("人をほめる言葉は、送る前に一度だけ、そっと言う。このまま送れる", async () => {
    const praise = { ...good, whyGood: "えらいですね。" };
    const asked = await w.as("ohno").post(page, praise);
    expect(asked.status).toBe(422);
    expect(asked.text).toContain("えらい");
    expect(asked.text).toContain("このまま送る");
    expect(asked.text).toContain(good.seen);
    expect(await feedbackTo(w.id.aoki)).toEqual([]);
    expect(asked.text).not.toContain("エラー：");
    const sent = await w.as("ohno").post(page, { ...praise, sure: "yes" });
    expect(sent.status).toBe(303);
    expect(await feedbackTo(w.id.aoki)).toHaveLength(1);
  });

  test("「このまま」でも、見たことがなければ送れない", async () => {
    const answer = await w.as("ohno").post(page, { ...good, seen: "", sure: "yes" });
    expect(answer.status).toBe(422);
  });

  test("送ると、待つ人から消え、最後のフィードバックの日になる", async () => {
    expect(await waiting()).not.toContain(w.id.aoki);
    const [standing] = await w.sql(
      "select last_feedback_on, last_noticed_on from participant_standing where participant_id = $1",
      [w.id.aoki],
    );
    expect(standing).toEqual({ last_feedback_on: "2026-11-20", last_noticed_on: "2026-11-20" });
  });

  test("二人目は、一人目の返事があると知らされ、どちらも残る", async () => {
    expect((await w.as("hayashi").get(page)).text).toContain("すでに返事があります");
    const sent = await w.as("hayashi").post(page, good);
    const shown = (await w.as("hayashi").get(sent.location ?? "")).text;
    expect(shown).toContain("すでに返事があります");
    expect(shown).toContain("大野みほ");
    expect(await feedbackTo(w.id.aoki)).toHaveLength(2);
  });

  test("同時に書いた二人のどちらも残り、待つ人から消える", async () => {
    const id = await tell("ito");
    const path = `/reflections/${id}/feedback`;
    const answers = await Promise.all([
      w.as("ohno").post(path, good),
      w
        .as("hayashi")
        .post(path, { ...good, nextHint: "別のヒントです。見本をいっしょに見ましょう。" }),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    expect(await feedbackTo(w.id.ito)).toHaveLength(2);
    expect(await waiting()).not.toContain(w.id.ito);
  });

  test("二回おしても一つ", async () => {
    const form = { ...good, _once: newId() };
    const path = `/people/${w.id.ueda}/feedback`;
    const answers = await Promise.all([
      w.as("ohno").post(path, form),
      w.as("ohno").post(path, form),
    ]);
    expect(answers[0]?.location).toBe(answers[1]?.location);
    expect(await feedbackTo(w.id.ueda)).toHaveLength(1);
  });

  test("前のヒントが見えるので、同じことをくり返さない", async () => {
    expect((await w.as("ishii").get(`/people/${w.id.ueda}/feedback`)).text).toContain(
      good.nextHint,
    );
  });

  test("返事のあとにもう一度伝えても、待つ人にもどらない", async () => {
    await w.as("aoki").post(`/reflect/${w.id.aokiToday}/telling`);
    expect(await waiting()).not.toContain(w.id.aoki);
  });
});

describe("ふりかえりのない人へ", () => {
  test("体験を選んで書ける", async () => {
    const path = `/people/${w.id.ueda}/feedback`;
    const { text } = await w.as("ishii").get(`${path}?experience=${w.id.uedaToday}`);
    expect(text).toMatch(
      new RegExp(`value="${w.id.uedaToday}" selected|selected value="${w.id.uedaToday}"`),
    );
    await w.as("ishii").post(path, { ...good, experience: w.id.uedaToday });
    expect((await feedbackTo(w.id.ueda)).at(-1)).toMatchObject({
      experience_id: w.id.uedaToday,
      reflection_id: null,
      staff_id: w.id.ishii,
    });
  });

  test("ほかの人の体験についてとは書けない", async () => {
    const path = `/people/${w.id.ueda}/feedback`;
    for (const experience of [w.id.aokiToday, w.id.kimuraToday, newId()]) {
      expect((await w.as("ohno").post(path, { ...good, experience })).status).toBe(404);
      expect((await w.as("ohno").get(`${path}?experience=${experience}`)).status).toBe(404);
    }
    expect((await w.as("ohno").get(`${path}?experience=abc`)).status).toBe(404);
  });
});

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
    expect(answer.location).toBe(`/feedback/${id}?thanks=1`);
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
