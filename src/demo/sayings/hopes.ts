import type { HopeArea } from "../../domain/hope/hope.ts";

/** One wish as it was said first and as it was said some months later, in easy and in everyday words. */
export type Wish = {
  readonly area: HopeArea;
  /** A card of this area (see words/hopes.ts). */
  readonly card: string;
  readonly easy: readonly [first: string, later: string];
  readonly std: readonly [first: string, later: string];
};

export const wishes: readonly [Wish, ...Wish[]] = [
  {
    area: "work",
    card: "shop",
    easy: ["おみせで はたらきたい", "カフェの レジを やってみたい"],
    std: [
      "いつか、町の店で働いてみたい。",
      "駅前の喫茶店のような、静かな店で週に三日くらい働きたい。",
    ],
  },
  {
    area: "work",
    card: "office",
    easy: ["かいしゃで はたらきたい", "あさから ゆうがたまで はたらく ひとに なりたい"],
    std: [
      "会社で働いて、自分の給料で暮らしたい。",
      "一日六時間くらいなら続けられそう。会社の実習に行ってみたい。",
    ],
  },
  {
    area: "work",
    card: "boxFolding",
    easy: ["いまの しごとが すき。つづけたい", "いまの しごとを もっと はやく したい"],
    std: ["いまの仕事を長く続けたい。", "いまの仕事で、新しく来た人に教えられるようになりたい。"],
  },
  {
    area: "work",
    card: "first",
    easy: ["あたらしい しごとを してみたい", "そとの しごとを してみたい"],
    std: ["やったことのない仕事を試したい。", "体を動かす仕事を、外でやってみたい。"],
  },
  {
    area: "living",
    card: "house",
    easy: ["ひとりで くらしたい", "へやを かりて ねこと くらしたい"],
    std: ["一人で暮らしてみたい。", "来年のうちに、駅の近くで部屋を借りたい。"],
  },
  {
    area: "living",
    card: "cooking",
    easy: ["ごはんを つくりたい", "カレーを ひとりで つくりたい"],
    std: ["自分の夕食を自分で作りたい。", "週に二回は自分で作って、家の人にも食べてもらいたい。"],
  },
  {
    area: "living",
    card: "money",
    easy: ["おかねを じぶんで つかいたい", "ためて ゲームを かいたい"],
    std: ["工賃を自分で管理したい。", "毎月少しずつためて、旅行に行きたい。"],
  },
  {
    area: "joy",
    card: "train",
    easy: ["でんしゃに のりたい", "うみの みえる でんしゃに のりたい"],
    std: ["電車に乗って遠くへ行きたい。", "海の見える路線に、友だちと乗りに行きたい。"],
  },
  {
    area: "joy",
    card: "music",
    easy: ["うたを うたいたい", "まつりで うたいたい"],
    std: ["好きな歌手のコンサートに行きたい。", "地域のまつりで、みんなと演奏してみたい。"],
  },
  {
    area: "friends",
    card: "group",
    easy: ["ともだちが ほしい", "やすみの ひに ともだちと あいたい"],
    std: ["話の合う友だちがほしい。", "休みの日に会える友だちが一人いるとうれしい。"],
  },
  {
    area: "friends",
    card: "helping",
    easy: ["ひとの やくに たちたい", "ありがとうと いわれたい"],
    std: ["だれかの役に立っていると感じたい。", "自分の作った物を使う人の顔を見てみたい。"],
  },
  {
    area: "body",
    card: "morning",
    easy: ["あさ げんきに おきたい", "よる はやく ねたい"],
    std: ["朝、すっきり起きられるようになりたい。", "夜は十一時までに休んで、朝の散歩をしたい。"],
  },
  {
    area: "body",
    card: "walk",
    easy: ["からだを うごかしたい", "プールに いきたい"],
    std: ["体力をつけたい。", "週に一回、プールで泳ぎたい。"],
  },
  {
    area: "learning",
    card: "bus",
    easy: ["ひとりで バスに のりたい", "バスで としょかんに いきたい"],
    std: [
      "一人でバスに乗れるようになりたい。",
      "乗りかえのある所へも、一人で行けるようになりたい。",
    ],
  },
  {
    area: "learning",
    card: "writing",
    easy: ["じを かきたい", "てがみを かきたい"],
    std: ["漢字を覚えて手紙を書きたい。", "祖母に、自分の字で手紙を出したい。"],
  },
];

export const works: readonly [Wish, ...Wish[]] = [
  wishes[0],
  ...wishes.filter(({ area }, at) => at > 0 && area === "work"),
];

export const beyondWork = wishes.filter(({ area }) => area !== "work");
