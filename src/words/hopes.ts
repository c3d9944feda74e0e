import type { HopeArea } from "../domain/hope/hope.ts";
import { both, pair, type Words } from "./pair.ts";
import { isPictogramName, type PictogramName } from "./pictograms.ts";

/** わたしの ねがい: the life I want, area by area. */
export const hopeWords = {
  title: both("わたしの ねがい"),
  lead: pair(
    "どんな暮らしがしたいか、絵でも声でも残せます。",
    "どんな くらしが いいか、のこせます。",
  ),
  mostNow: both("いま いちばん"),
  mostNowNone: pair("まだ選んでいません。", "まだ えらんで いません。"),
  areas: pair("ねがいの分野", "ねがいを えらぶ"),
  more: pair("ねがいから つづく", "ねがいから つづく"),
  goals: pair("わたしの目標", "わたしの もくひょう"),
  assessment: pair("いまの わたし", "いまの わたし"),
  choices: both("やってみたい しごと"),
  add: pair("ねがいを残す", "ねがいを のこす"),
  ask: pair("どんな ねがいですか？", "どんな ねがい ですか？"),
  askAgain: pair("いまなら、どう言いますか？", "いまなら どう いいますか？"),
  saved: pair("残しました。", "のこしました。"),
  marked: pair("「いま いちばん」にしました。", "「いま いちばん」に しました。"),
  unmarked: pair("しるしを外しました。", "しるしを はずしました。"),
  none: pair("まだ、ねがいはありません。", "まだ ねがいは ありません。"),
  markMost: pair("これが いま いちばん", "これが いま いちばん"),
  unmark: pair("しるしを外す", "しるしを はずす"),
  again: pair("言いなおす", "いいなおす"),
  open: pair("このねがいを開く", "この ねがいを ひらく"),
  earlier: pair("前のねがい", "まえの ねがい"),
  now: both("いま"),
  layAside: pair("しまう", "しまう"),
  takeUp: pair("また出す", "また だす"),
  resting: pair("しまってあるねがい", "しまった ねがい"),
} satisfies Record<string, Words>;

type AreaCards = Partial<Record<PictogramName, Words>>;

/** Picture cards of each area: a wish that needs no writing. */
export const hopeCards = {
  living: {
    house: pair("一人で暮らしたい", "ひとりで くらしたい"),
    group: pair("だれかと暮らしたい", "だれかと くらしたい"),
    cooking: pair("ごはんを作りたい", "ごはんを つくりたい"),
    cleaning: pair("部屋をきれいにしたい", "へやを きれいに したい"),
    money: pair("お金を自分で使いたい", "おかねを じぶんで つかいたい"),
    tea: pair("ゆっくり暮らしたい", "ゆっくり くらしたい"),
  },
  work: {
    office: pair("会社で働きたい", "かいしゃで はたらきたい"),
    shop: pair("店で働きたい", "みせで はたらきたい"),
    boxFolding: pair("いまの仕事を続けたい", "いまの しごとを つづけたい"),
    canTeach: pair("仕事を教えたい", "しごとを おしえたい"),
    first: pair("新しい仕事をしたい", "あたらしい しごとを したい"),
    money: pair("もっと稼ぎたい", "おかねを ふやしたい"),
  },
  joy: {
    music: pair("音楽を楽しみたい", "おんがくを たのしみたい"),
    art: pair("絵や物を作りたい", "えや ものを つくりたい"),
    sport: pair("スポーツをしたい", "スポーツを したい"),
    train: pair("出かけたい", "でかけたい"),
    book: pair("本やまんがを読みたい", "ほんや まんがを よみたい"),
    photo: pair("写真を撮りたい", "しゃしんを とりたい"),
  },
  friends: {
    group: pair("なかまがほしい", "なかまが ほしい"),
    talk: pair("もっと話したい", "もっと はなしたい"),
    helping: pair("人の役に立ちたい", "ひとの ちからに なりたい"),
    heart: pair("好きな人といたい", "すきな ひとと いたい"),
    gift: pair("ありがとうを伝えたい", "ありがとうを いいたい"),
    rest: pair("一人の時間がほしい", "ひとりの じかんが ほしい"),
  },
  body: {
    walk: pair("体を動かしたい", "からだを うごかしたい"),
    rest: pair("よく眠りたい", "よく ねむりたい"),
    morning: pair("朝、元気に起きたい", "あさ げんきに おきたい"),
    lunch: pair("おいしく食べたい", "おいしく たべたい"),
    medicine: pair("薬とうまくつきあいたい", "くすりを じょうずに のみたい"),
    hospital: pair("体のことを相談したい", "からだの ことを ききたい"),
  },
  learning: {
    book: pair("読めるようになりたい", "よめるように なりたい"),
    writing: pair("書けるようになりたい", "かけるように なりたい"),
    computer: pair("パソコンを覚えたい", "パソコンを おぼえたい"),
    money: pair("お金の計算をしたい", "おかねを かぞえたい"),
    bus: pair("一人で乗り物に乗りたい", "ひとりで バスに のりたい"),
    cooking: pair("料理を覚えたい", "りょうりを おぼえたい"),
  },
} satisfies Record<HopeArea, AreaCards>;

/** The words of a stored card; undefined for a card the area does not have. */
export function hopeCardWords(area: HopeArea, card: string): Words | undefined {
  const cards: AreaCards = hopeCards[area];
  return isPictogramName(card) ? cards[card] : undefined;
}

/** The picture of each area. */
export const hopeAreaPictures = {
  living: "house",
  work: "office",
  joy: "music",
  friends: "group",
  body: "walk",
  learning: "study",
} as const satisfies Record<HopeArea, PictogramName>;
