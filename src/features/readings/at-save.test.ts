import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { liveTheDay, type LivedIn } from "../../../tests/e2e/lived-in.ts";
import { officeOf } from "../../../tests/world/cast.ts";
import { world } from "../../../tests/world/world.ts";
import { hasKanji } from "../../domain/reading/kana.ts";
import { openAnalyser } from "../../readings/analyser.ts";
import { goodScale } from "../goals/goals.fixtures.ts";
import { shownColumns } from "./mode/shown-to-people.ts";

const analyser = openAnalyser();
afterAll(() => analyser.stop());
await analyser.read(["温める"], []);
const w = await world({ analyser });
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 30_000, interval: 200 });
const [ohno, ishii, morita, aoki, ito] = [
  w.as("ohno"),
  w.as("ishii"),
  w.as("morita"),
  w.as("aoki"),
  w.as("ito"),
];
const person = `/people/${w.id.aoki}`;
let lived: LivedIn;

// A day is lived through the forms alone: nobody opens a page of theirs, so no view makes a reading.
beforeAll(async () => {
  lived = await liveTheDay(w);
}, 60_000);

const first = async (table: string, column: string) => {
  const [row] = await w.sql<{ id: string }>(
    `select ${column} as id from ${table} where participant_id = $1 order by ${column} desc limit 1`,
    [w.id.aoki],
  );
  return row?.id ?? "";
};
const isRead = (text: string) =>
  soon(async () =>
    expect(
      await w.sql("select text from reading where text = $1", [text]),
      `「${text}」の読みが、本人が見る前に作られる`,
    ).toEqual([{ text }]),
  );

type Said = {
  readonly what: string;
  readonly field: string;
  readonly text: string;
  readonly send: (text: string) => Promise<{ status: number; text: string }>;
};

/** Form and field; what is not said here was said on the day that was lived. */
const said: readonly Said[] = [
  {
    what: "フィードバック",
    field: "seen",
    text: "倉庫の棚を順に拭いた",
    send: (seen) =>
      ohno.post(`${person}/feedback`, { seen, nextHint: "雑巾を先に絞ろう", sure: "yes" }),
  },
  {
    what: "答えの聞き書き",
    field: "words_did",
    text: "袋を運んだ",
    send: (words_did) =>
      ohno.post(`/experiences/${w.id.uedaToday}/reflection`, {
        words_did,
        given_how: "typed_for",
      }),
  },
  {
    what: "できた",
    field: "words",
    text: "電話に出た",
    send: (words) => ohno.post(`${person}/successes`, { words, whose: "person" }),
  },
  {
    what: "願い",
    field: "words",
    text: "旅に出たい",
    send: (words) => ohno.post(`${person}/hopes`, { area: "joy", words, given_how: "typed_for" }),
  },
  {
    what: "目標の段階",
    field: "zero",
    text: "三工程を続けた",
    send: (zero) => ishii.post(`${person}/goals/${lived.goalId}/scale`, { ...goodScale, zero }),
  },
  {
    what: "合わせたこと",
    field: "words",
    text: "席を窓側に移した",
    send: async (words) =>
      ohno.post(`${person}/tellings/${await first("colour_telling", "telling_id")}/adjustments`, {
        words,
      }),
  },
  {
    what: "つらいときの連絡先",
    field: "name",
    text: "相談室の窓口",
    send: (name) => ohno.post(`${person}/crisis-contacts`, { name, phone: "03-1234-5678" }),
  },
  {
    what: "支援員の見方",
    field: "words.rhythm.morning",
    text: "毎朝同じ時刻に来た",
    send: (words) =>
      ohno.post(`/people/${w.id.ito}/assessments/${lived.roundId}/rating`, {
        go: "handIn",
        "level.rhythm.morning": "well",
        "words.rhythm.morning": words,
      }),
  },
  {
    what: "話したこと",
    field: "staffWords",
    text: "朝の支度を話した",
    send: (staffWords) =>
      ohno.post(`/people/${w.id.ito}/assessments/${lived.roundId}/talks`, {
        item: "rhythm.morning",
        personWords: "早起きは好き",
        staffWords,
        talkedOn: "2026-11-20",
      }),
  },
  {
    what: "計画への質問の答え",
    field: "answer-",
    text: "担当は同じです",
    send: async (words) => {
      const [version] = await w.sql<{ sha256: string }>(
        "select sha256 from plan_version where participant_id = $1",
        [w.id.aoki],
      );
      await aoki.post("/me/plan/questions", {
        versionHash: version?.sha256 ?? "",
        words: "担当は誰",
      });
      const question = await first("plan_question", "question_id");
      return ishii.post(`${person}/plan/questions/${question}/answers`, {
        [`answer-${question}`]: words,
      });
    },
  },
  {
    what: "場所",
    field: "place",
    text: "商店街の広場",
    send: (place) =>
      ohno.post(`/days/2026-11-24/people/${w.id.aoki}/experiences`, {
        how: "also",
        programme: w.id.boxes,
        period: "morning",
        place,
      }),
  },
  {
    what: "職員の名前",
    field: "name",
    text: "大沢港",
    send: (name) =>
      morita.post("/office/staff", {
        name,
        kana: "おおさわみなと",
        role: "supporter",
        startsOn: "2026-11-20",
      }),
  },
  {
    what: "呼び名",
    field: "called",
    text: "旅人",
    send: (called) =>
      morita.post("/people", {
        name: "山口あかり",
        kana: "やまぐちあかり",
        called,
        birthDate: "",
        recipientNumber: "",
        groupId: "",
        startsOn: "2026-11-20",
      }),
  },
];

test.each(said)("$what の $field", async ({ text, send }) => {
  const answer = await send(text);
  expect(answer.status, answer.text.slice(0, 1500)).toBe(303);
  await isRead(text);
});

test("本人が見せた相手に限る言葉は、みんなの一覧に入らない", async () => {
  const rows = await w.sql(
    "select open_to_staff from reading where text in ('席を窓側に移した', '相談室の窓口')",
  );
  expect(rows).toEqual([{ open_to_staff: false }, { open_to_staff: false }]);
});

test("本人が言ったことも、保存したときに読まれる", async () => {
  await aoki.post(`/signs/cards/${lived.cardId}/parts/coping`, { words: "水を飲む" });
  await ito.post("/me/assessment");
  await aoki.post("/me/assessment/items/rhythm.morning", { words: "朝は苦手", go: "next" });
  await aoki.post("/notes", { words: "傘を忘れない", for: "me" });
  await aoki.post("/signs/contacts", { name: "隣の姉", phone: "03-1234-5678" });
  for (const text of ["水を飲む", "朝は苦手", "傘を忘れない", "隣の姉"]) await isRead(text);
});

test("この日に書かれて本人に出る文に、読みのないものがない", async () => {
  const { operatorId, officeId } = officeOf("hidamari");
  const columns = Object.entries(shownColumns)
    // The cast's programmes stood there before any form.
    .filter(([table]) => !table.startsWith("programme"))
    .flatMap(([table, names]) => names.map((name) => ({ table, name })));
  const all: string[] = [];
  for (const { table, name } of columns) {
    const rows = await w.sql<{ text: string }>(
      `select ${name} as text from ${table} where operator_id = $1 and office_id = $2`,
      [operatorId, officeId],
    );
    all.push(...rows.map(({ text }) => text.trim()));
  }
  const plans = await w.sql<{ rows: string[] }>(
    `select array(select value #>> '{}' from jsonb_path_query(body::jsonb,
       'strict $.content.rows[*].**') value where jsonb_typeof(value) = 'string') as rows
     from plan_version where participant_id = $1`,
    [w.id.aoki],
  );
  all.push(...plans.flatMap(({ rows }) => rows));
  const texts = [...new Set(all.filter(hasKanji))];
  expect(texts.length).toBeGreaterThan(25);
  await vi.waitFor(async () => {
    const read = await w.sql<{ text: string }>("select text from reading");
    const known = new Set(read.map(({ text }) => text));
    expect(texts.filter((text) => !known.has(text))).toEqual([]);
  }, 5000);
});
