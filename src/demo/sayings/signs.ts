import type { CardPart, SignKind } from "../../domain/sign/card.ts";

type Said = { readonly words: string; readonly pictures: string };
type Choice = readonly [Said, ...Said[]];

const said = (words: string, pictures = ""): Said => ({ words, pictures });

/** What the cards of the demo say: own words, pictures, or both. */
export const cardSayings: Readonly<Record<SignKind, Readonly<Record<CardPart, Choice>>>> = {
  good: {
    sign: [
      said("", "faceGood talk"),
      said("はなうたが でる"),
      said("あさごはんを のこさない", "lunch"),
      said("あいさつの こえが 大きい"),
    ],
    coping: [said("いつもどおりに する"), said("すきな きょくを きく", "music"), said("", "walk")],
    fromOthers: [
      said("「いいね」と いって ほしい"),
      said("あたらしい しごとに さそって ほしい"),
      said("", "listen"),
    ],
    notThis: [said("")],
  },
  care: {
    sign: [
      said("", "voice"),
      said("へんじが みじかく なる\n下を むく"),
      said("おなじ ことを 何回も きく"),
      said("かおが あつく なる", "headache"),
      said("ねむい", "rest"),
    ],
    coping: [
      said("みずを のむ\nろうかを 3回 あるく", "water walk"),
      said("", "breathe quiet"),
      said("イヤホンを する", "music"),
      said("メモを 見なおす"),
    ],
    fromOthers: [
      said("", "greeting rest"),
      said("「すこし 休む？」と きいて ほしい"),
      said("しごとを 1つに して ほしい", "boxFolding"),
      said("5分 そっと して おいて ほしい", "alone"),
    ],
    notThis: [said("")],
  },
  hard: {
    sign: [said("", "tears"), said("からだが うごかない", "quiet"), said("みみを ふさぐ")],
    coping: [
      said("しずかな へやへ 行く", "quiet breathe"),
      said("", "breathe water"),
      said("あねに でんわする"),
    ],
    fromOthers: [said("となりに いて ほしい", "together"), said("", "listen"), said("", "alone")],
    notThis: [said("「がんばって」と いう"), said("", "voice group"), said("", "time")],
  },
};

/** What supporters changed on a day because somebody told them. */
export const changes = [
  "作業を午前だけにした",
  "静かな部屋で15分休んでから戻った",
  "席を窓ぎわに移した",
  "箱折りから袋詰めに替えた",
  "一つずつ声をかけて進めた",
  "早めに帰り、家に連絡した",
  "休憩を一回増やした",
  "話を聞いて、午後の予定をいっしょに決め直した",
] as const;
