import type { LivedIn } from "../../../tests/e2e/lived-in.ts";
import type { World } from "../../../tests/world/world.ts";

export type Said = {
  readonly what: string;
  readonly field: string;
  readonly text: string;
  readonly send: (text: string) => Promise<{ status: number; text: string }>;
};

const levels = {
  measure: "続けた工程の数",
  plusTwo: "五工程",
  plusOne: "四工程",
  minusOne: "二工程",
  minusTwo: "一工程",
};

/** Form and field; what is not said here was said on the day that was lived. */
export function saidByStaff(w: World, lived: LivedIn): readonly Said[] {
  const [ohno, ishii, morita, aoki] = [w.as("ohno"), w.as("ishii"), w.as("morita"), w.as("aoki")];
  const person = `/people/${w.id.aoki}`;
  const first = async (table: string, column: string) => {
    const [row] = await w.sql<{ id: string }>(
      `select ${column} as id from ${table} where participant_id = $1 order by ${column} desc limit 1`,
      [w.id.aoki],
    );
    return row?.id ?? "";
  };
  return [
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
      send: (zero) => ishii.post(`${person}/goals/${lived.goalId}/scale`, { ...levels, zero }),
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
}
