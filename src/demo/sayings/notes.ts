/** What people of the demo keep to remember or to tell: pictures, and the words in easy and everyday style. */
export const ownNotes: readonly [OwnNote, ...OwnNote[]] = [
  { card: "box", easy: "あした おべんとうと すいとう", std: "明日は弁当と水筒を持っていく。" },
  { card: "askPerson", easy: "ラミネートの やりかたを ききたい", std: "ラミネートの温度を聞く。" },
  { card: "talk", easy: "日よう日に でんしゃを みに いった", std: "日曜に鉄道博物館へ行った話。" },
  {
    card: "heart",
    easy: "おきゃくさんに ありがとうと いわれた",
    std: "お客さんに名前で呼ばれた。",
  },
  { card: "idea", easy: "木よう日は びょういん", std: "木曜は通院。午後から来る。" },
  { card: "idea", easy: "てぶくろは 左の たな", std: "手袋の予備は左の棚の二段目。" },
  { card: "idea", easy: "かえりに はがきを だす", std: "帰りにはがきを出す。" },
  { card: "faceHard", easy: "ラジオの おとが 大きい", std: "ラジオの音が大きいと手が止まる。" },
  { card: "talk", easy: "くすりを かえた", std: "薬が変わった。眠くなったら言う。" },
];

type OwnNote = { readonly card: string; readonly easy: string; readonly std: string };
