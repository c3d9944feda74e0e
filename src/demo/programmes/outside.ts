import { step, type DemoProgramme } from "./kind.ts";

const sweep = step("sweep", "ほうきではく", "ほうきで はく", "cleaning");
const wipe = step("wipe", "手すりをふく", "てすりを ふく", "sponge");
const rubbish = step("rubbish", "ゴミを分けて集める", "ごみを わける", "recycling");
const tools = step("tools", "道具を洗ってもどす", "どうぐを もどす", "cleaning");

const weed = step("weed", "草を根から抜く", "くさを ぬく", "plant");
const water = step("water", "土がぬれるまで水をやる", "みずを やる", "plant");
const pick = step("pick", "食べごろを選んで採る", "やさいを とる", "carrot");
const bundle = step("bundle", "重さを量って束ねる", "はかって まとめる", "carrot");

const greet = step("greet", "朝のあいさつをする", "あさの あいさつを する", "greeting");
const stock = step("stock", "日付の古い品を前に出す", "ふるい しなを まえに だす", "shop");
const fill = step("fill", "新しい品を後ろに並べる", "あたらしい しなを ならべる", "shop");
const report = step("report", "終わったことを知らせる", "おわったと つたえる", "talk");

/** Work and activity beyond the walls: fields, stations, shops. */
export const outside = {
  cleaning: {
    key: "cleaning",
    kind: "officeWork",
    legalClass: "outsideWork",
    place: "さくら台団地",
    std: "清掃（施設外）",
    easy: "そうじ",
    about: ["団地の階段と広場を清掃します。", "だんちを そうじします。"],
    pictogram: "cleaning",
    made: "か所",
    seen: [
      "階段の上から下へ順番にはいていた",
      "通る人に道をあけて、会釈をしていた",
      "ゴミ袋の口を二回結んでいた",
    ],
    versions: [{ monthsAgo: 30, why: "", steps: [sweep, wipe, rubbish, tools] }],
  },
  field: {
    key: "field",
    kind: "officeWork",
    legalClass: "none",
    place: "みどり畑",
    std: "畑の仕事",
    easy: "はたけ",
    about: ["季節の野菜を育てて売ります。", "やさいを そだてます。"],
    pictogram: "farming",
    made: "袋",
    seen: [
      "葉の裏まで見て虫を探していた",
      "重いかごを二人で持とうと声をかけていた",
      "暑くなる前に自分から水を飲みに行っていた",
    ],
    versions: [
      { monthsAgo: 30, why: "", steps: [weed, water, pick] },
      {
        monthsAgo: 12,
        why: "直売所に出すようになり、量って束ねる仕事が増えたため",
        steps: [weed, water, pick, bundle],
      },
    ],
  },
  stationClean: {
    key: "stationClean",
    kind: "volunteering",
    legalClass: "none",
    place: "駅前広場",
    std: "ボランティア清掃",
    easy: "まちの そうじ",
    about: ["月に一度、町の人と駅前を掃除します。", "まちの ひとと そうじします。"],
    pictogram: "rubbish",
    made: "袋",
    seen: [
      "町内会の方と並んで、落ち葉を集めていた",
      "小さな子に拾い方を見せていた",
      "集めたゴミの数をみんなに知らせていた",
    ],
    versions: [{ monthsAgo: 30, why: "", steps: [greet, sweep, rubbish, tools] }],
  },
  supermarket: {
    key: "supermarket",
    kind: "internship",
    legalClass: "outsideSupport",
    place: "スーパーみどりや",
    std: "職場実習（スーパーの品出し）",
    easy: "スーパーの れんしゅう",
    about: ["お店で一週間、品出しをします。", "おみせで しなものを ならべます。"],
    pictogram: "shop",
    made: "件",
    seen: [
      "お店の方に、置き場所を自分から尋ねていた",
      "通路でお客さんに気づくと、台車を寄せていた",
      "休憩の時間を時計で確かめて、もどっていた",
    ],
    versions: [{ monthsAgo: 30, why: "", steps: [greet, stock, fill, report] }],
  },
  library: {
    key: "library",
    kind: "workTrial",
    legalClass: "outsideSupport",
    place: "市立図書館",
    std: "職業体験（図書館の本の整理）",
    easy: "としょかんの たいけん",
    about: ["返ってきた本を棚にもどします。", "ほんを たなに もどします。"],
    pictogram: "book",
    made: "件",
    seen: [
      "背の番号を指で追って棚を探していた",
      "静かな声で「ここでいいですか」と聞いていた",
      "本の角を守るように両手で持っていた",
    ],
    versions: [
      {
        monthsAgo: 30,
        why: "",
        steps: [
          greet,
          step("sort", "番号の順に並べる", "ばんごうの じゅんに ならべる", "book"),
          step("shelve", "棚にもどす", "たなに もどす", "book"),
          report,
        ],
      },
    ],
  },
} as const satisfies Record<string, DemoProgramme>;
