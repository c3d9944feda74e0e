import type { CardPart, SignKind } from "../domain/sign/card.ts";
import { pair, type Words } from "./pair.ts";
import { isPictogramName, type PictogramName } from "./pictograms.ts";

type Cards = Partial<Record<PictogramName, Words>>;

/** Picture cards of the signs: how I am, without writing. */
const signs = {
  good: {
    faceGood: pair("よく笑う", "よく わらう"),
    talk: pair("よく話す", "よく はなす"),
    lunch: pair("ごはんがおいしい", "ごはんが おいしい"),
    rest: pair("よく眠れる", "よく ねむれる"),
    morning: pair("朝、すっと起きる", "あさ すっと おきる"),
    walk: pair("体が軽い", "からだが かるい"),
  },
  care: {
    rest: pair("眠い・だるい", "ねむい・だるい"),
    time: pair("いそいでしまう", "いそいで しまう"),
    voice: pair("声が大きくなる", "こえが おおきく なる"),
    headache: pair("頭が痛い", "あたまが いたい"),
    quiet: pair("話さなくなる", "はなさなく なる"),
    think: pair("考えすぎる", "かんがえて しまう"),
  },
  hard: {
    tears: pair("涙が出る", "なみだが でる"),
    faceHard: pair("とてもつらい", "とても つらい"),
    headache: pair("頭がとても痛い", "あたまが とても いたい"),
    door: pair("帰りたくなる", "かえりたく なる"),
    quiet: pair("動けなくなる", "うごけなく なる"),
    voice: pair("大きい声が出る", "おおきい こえが でる"),
  },
} satisfies Record<SignKind, Cards>;

const coping = {
  breathe: pair("ゆっくり息をする", "ゆっくり いきを する"),
  quiet: pair("静かな場所で休む", "しずかな ところで やすむ"),
  water: pair("水を飲む", "みずを のむ"),
  walk: pair("少し歩く", "すこし あるく"),
  music: pair("音楽を聴く", "おんがくを きく"),
  talk: pair("人に話す", "ひとに はなす"),
  medicine: pair("頓服の薬を飲む", "くすりを のむ"),
  house: pair("早めに帰る", "はやく かえる"),
} satisfies Cards;

const fromOthers = {
  greeting: pair("声をかけてほしい", "こえを かけて ほしい"),
  listen: pair("話を聞いてほしい", "はなしを きいて ほしい"),
  alone: pair("そっとしておいてほしい", "そっと して おいて ほしい"),
  together: pair("そばにいてほしい", "そばに いて ほしい"),
  rest: pair("休ませてほしい", "やすませて ほしい"),
  boxFolding: pair("仕事を変えてほしい", "しごとを かえて ほしい"),
  telephone: pair("家の人に電話してほしい", "いえに でんわして ほしい"),
} satisfies Cards;

const notThis = {
  voice: pair("大きい声を出す", "おおきい こえを だす"),
  askPerson: pair("いくつも聞く", "いくつも きく"),
  group: pair("人が集まる", "ひとが あつまる"),
  time: pair("いそがせる", "いそがせる"),
  greeting: pair("さわる", "さわる"),
  alone: pair("一人にする", "ひとりに する"),
} satisfies Cards;

/** The picture cards one part of a card offers. */
export function partCards(kind: SignKind, part: CardPart): Cards {
  switch (part) {
    case "sign":
      return signs[kind];
    case "coping":
      return coping;
    case "fromOthers":
      return fromOthers;
    case "notThis":
      return notThis;
  }
}

/** The words of a stored card; undefined for one that this part does not have. */
export function partCardWords(kind: SignKind, part: CardPart, card: string): Words | undefined {
  return isPictogramName(card) ? partCards(kind, part)[card] : undefined;
}

/** Shape and face of each kind; the colour only adds to it. */
export const signKindPictures = {
  good: "signGood",
  care: "signCare",
  hard: "signHard",
} as const satisfies Record<SignKind, PictogramName>;

/** For the lint of easy words, which reads what a file exports. */
export const allPartCards = { signs, coping, fromOthers, notThis };
