import { step, type DemoProgramme } from "./kind.ts";

const inside = { legalClass: "none", place: "" } as const;

const start = step("start", "電源を入れて開く", "パソコンを つける", "computer");
const type = step("type", "見本を見て打つ", "みほんを みて うつ", "computer");
const check = step("check", "一行ずつ見直す", "もういちど みる", "inspection");
const save = step("save", "名前をつけて残す", "なまえを つけて のこす", "computer");

const listen = step("listen", "人の話を最後まで聞く", "ひとの はなしを きく", "listen");
const say = step("say", "自分の番に話す", "じぶんの ばんに はなす", "talk");
const decide = step("decide", "みんなで決める", "みんなで きめる", "group");

/** Training and being together. */
export const learning = {
  computer: {
    ...inside,
    key: "computer",
    kind: "training",
    std: "パソコン入力",
    easy: "パソコン",
    about: ["アンケートや名簿を入力します。", "パソコンに うちこみます。"],
    pictogram: "computer",
    made: "件",
    seen: [
      "打ち終わった行に印をつけて進めていた",
      "肩が固くなると、立って伸びをしていた",
      "わからない漢字を自分で調べていた",
    ],
    versions: [
      { monthsAgo: 30, why: "", steps: [start, type, save] },
      {
        monthsAgo: 10,
        why: "見直すと自信をもって渡せる、という声から",
        steps: [start, type, check, save],
      },
    ],
  },
  manners: {
    ...inside,
    key: "manners",
    kind: "training",
    std: "職場のマナー練習",
    easy: "あいさつの れんしゅう",
    about: ["あいさつ・報告・相談を練習します。", "あいさつや そうだんを します。"],
    pictogram: "greeting",
    made: "",
    seen: [
      "相手の顔を見てから、あいさつをしていた",
      "「いま、よろしいですか」と先に尋ねていた",
      "聞いたことを紙に書いて確かめていた",
    ],
    versions: [
      {
        monthsAgo: 30,
        why: "",
        steps: [
          step("greet", "目を見てあいさつする", "めを みて あいさつする", "greeting"),
          step("report", "終わったら知らせる", "おわったら しらせる", "talk"),
          step("ask", "困ったときに相談する", "こまったら そうだんする", "askPerson"),
        ],
      },
    ],
  },
  circle: {
    ...inside,
    key: "circle",
    kind: "groupActivity",
    std: "グループ活動（話し合い）",
    easy: "みんなの かい",
    about: ["行事や仕事のことをみんなで話します。", "みんなで はなします。"],
    pictogram: "group",
    made: "",
    seen: [
      "話していない人に「どう思う？」と聞いていた",
      "自分とちがう考えに、うなずいて聞いていた",
      "決まったことを黒板に書いていた",
    ],
    versions: [{ monthsAgo: 30, why: "", steps: [listen, say, decide] }],
  },
  music: {
    ...inside,
    key: "music",
    kind: "groupActivity",
    std: "グループ活動（音楽）",
    easy: "おんがく",
    about: ["楽器と歌で体をほぐします。", "うたと がっきを たのしみます。"],
    pictogram: "music",
    made: "",
    seen: [
      "となりの人の音を聞いてから入っていた",
      "歌いたい曲を自分から選んでいた",
      "終わりに楽器をみんなの分まで運んでいた",
    ],
    versions: [
      {
        monthsAgo: 30,
        why: "",
        steps: [
          step("choose", "楽器を選ぶ", "がっきを えらぶ", "music"),
          step("together", "みんなと合わせる", "みんなと あわせる", "group"),
          step("tidy", "楽器をもどす", "がっきを もどす", "music"),
        ],
      },
    ],
  },
} as const satisfies Record<string, DemoProgramme>;
