import type { Question } from "../../domain/reflection/entry.ts";
import type { DemoProgramme, DemoStep } from "../programmes/kind.ts";
import type { Random } from "../random.ts";

/** What a person looks back on. */
export type Lived = {
  readonly programme: DemoProgramme;
  readonly step: DemoStep;
  /** How many were made; 0 where nothing is. */
  readonly count: number;
  readonly face: "good" | "ordinary" | "hard";
};

type Said = (lived: Lived) => string;
type Bank = Record<"did" | "next", readonly [Said, ...Said[]]> &
  Record<Lived["face"], readonly [Said, ...Said[]]>;

/** Own words for one question, short and easy, plain, or at length. */
export function ownWords(
  register: keyof typeof banks,
  question: Question,
  lived: Lived,
  random: Random,
): string {
  const bank = banks[register];
  return random.pick(question === "felt" ? bank[lived.face] : bank[question])(lived);
}

const made = ({ programme, count }: Lived): string =>
  programme.made === "" || count === 0 ? "" : `${count}${programme.made}`;

const short: Bank = {
  did: [
    ({ programme }) => `${programme.easy}を した。`,
    ({ step }) => `${step.easy}。`,
    ({ programme, step }) => `${programme.easy}。${step.easy}ところ。`,
    (lived) => `${made(lived) || lived.programme.easy} やった。`,
    ({ step }) => `${step.easy}のを した`,
    ({ programme }) => `きょうは ${programme.easy}`,
  ],
  good: [
    () => "たのしかった。",
    () => "うれしかった！",
    () => "よかった",
    () => "ほめられて うれしい",
    ({ step }) => `${step.easy}のが すき`,
    () => "またやりたい",
  ],
  ordinary: [
    () => "ふつう。",
    () => "ふつうだった",
    () => "いつもと おなじ",
    () => "ちょっと ねむい",
    () => "まあまあ",
  ],
  hard: [
    () => "つかれた。",
    () => "おとが きになった",
    () => "むずかしい",
    () => "あつかった",
    ({ step }) => `${step.easy}のが たいへん`,
  ],
  next: [
    () => "また やる。",
    () => "つぎも おなじの",
    ({ step }) => `${step.easy}のを ひとりで やる`,
    () => "やすみながら やる",
    () => "みほんを みる",
    () => "きいてみる",
  ],
};

const plain: Bank = {
  did: [
    ({ programme }) => `${programme.std}をしました。`,
    ({ programme, step }) => `${programme.std}で「${step.std}」をやりました。`,
    (lived) => `${lived.programme.std}。${made(lived) || "最後まで"}やりました。`,
    ({ step }) => `今日は${step.std}ところをまかせてもらいました。`,
    ({ programme }) => `午前は${programme.std}でした。道具の準備もしました。`,
    (lived) => `${made(lived) || "決めた分"}を終わらせました。`,
  ],
  good: [
    () => "楽しくできました。",
    () => "ありがとうと言われてうれしかったです。",
    ({ step }) => `${step.std}のに慣れてきたと思います。`,
    () => "集中できて、時間が早かったです。",
    () => "前より手が動きました。",
    () => "となりの人と話しながらできて、よかったです。",
  ],
  ordinary: [
    () => "いつも通りでした。",
    () => "少し眠かったけど、手は動きました。",
    () => "ふつうです。",
    () => "可もなく不可もなく、です。",
    () => "最初はのんびり、あとから調子が出ました。",
  ],
  hard: [
    () => "まわりの音が気になって、つかれました。",
    ({ step }) => `${step.std}のがむずかしかったです。`,
    () => "朝から体が重かったです。",
    () => "急に予定が変わって、とまどいました。",
    () => "手が痛くなったので、休みました。",
  ],
  next: [
    ({ step }) => `次は${step.std}のを一人でやってみたいです。`,
    () => "見本を横に置いてやります。",
    () => "つかれる前に休みます。",
    () => "同じ仕事をもう一回したいです。",
    () => "分からない時に、早めに聞きます。",
    () => "10個ずつ数えるやり方を続けます。",
  ],
};

const long: Bank = {
  did: [
    (lived) =>
      `${lived.programme.std}に入りました。${made(lived) === "" ? "" : `全部で${made(lived)}です。`}` +
      `特に「${lived.step.std}」に気をつけました。`,
    ({ programme, step }) =>
      `${programme.std}の中の「${step.std}」を中心にやりました。途中で順番を変えて、先に材料を手前に置いたら流れが良くなりました。`,
    ({ programme }) =>
      `${programme.std}。新しく入った人がいたので、最初の10分は横でいっしょにやりました。`,
    ({ step }) => `「${step.std}」の前に深呼吸をしてから始めました。メモの通りにやりました。`,
  ],
  good: [
    () =>
      "先月は三回聞いていたところを、今日は一回で思い出せました。自分でも進んだと感じています。",
    () => "納品する人の顔を思い浮かべながらやると、ていねいになることに気づきました。",
    ({ step }) => `「${step.std}」が手になじんできて、静かな気持ちで続けられました。`,
    () => "疲れてはいますが、いい疲れ方です。帰りに遠回りして歩こうと思いました。",
  ],
  ordinary: [
    () => "調子は真ん中くらいです。良くも悪くもない日を、そのまま過ごせたことは収穫だと思います。",
    () => "集中が切れる時間がありましたが、席を変えてもらったら落ち着きました。",
    () => "いつも通りに終わりました。いつも通り、は案外むずかしいと最近思います。",
  ],
  hard: [
    () =>
      "人の話し声が重なると手が止まります。耳栓を借りたら少し楽になりました。次は最初から使いたいです。",
    ({ step }) =>
      `「${step.std}」で考えこんでしまいました。考えすぎる前に声をかける、を練習中です。`,
    () => "眠れていなくて、午後がつらかったです。正直に言えたことだけは良かったです。",
  ],
  next: [
    ({ step }) =>
      `「${step.std}」を、紙の手順書なしで一度やってみます。むずかしければ、また見ます。`,
    () => "時間を区切って、25分やったら5分休む方法を試します。",
    () => "実習に向けて、報告の言い方を二つ覚えてきます。",
    () => "次の人に教えるつもりで、順番を紙に書いてみます。",
  ],
};

const banks = { short, plain, long };
