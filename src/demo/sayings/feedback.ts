import type { DemoProgramme, DemoStep } from "../programmes/kind.ts";
import type { Random } from "../random.ts";

export type Observed = {
  readonly programme: DemoProgramme;
  readonly step: DemoStep;
  readonly other: DemoStep;
  readonly count: number;
};

export type FeedbackText = {
  readonly seen: string;
  readonly whyGood: string;
  readonly nextHint: string;
  readonly strengthWord: string;
};

/** A supporter's reply: what was seen, why it is good, one next hint; each a fact of that day's work. */
export function feedbackText(observed: Observed, random: Random): FeedbackText {
  const bank = observed.programme.made === "" ? together : work;
  return {
    seen: random.pick(bank.seen)(observed, random),
    whyGood: random.chance(0.7) ? random.pick(bank.whys)(observed, random) : "",
    nextHint: random.pick(bank.hints)(observed, random),
    strengthWord: random.chance(0.3) ? random.pick(strengths) : "",
  };
}

type Way = (observed: Observed, random: Random) => string;
type Ways = readonly [Way, ...Way[]];

const ownFact: Way = ({ programme }, random) => {
  const [first = "自分の番を待っていた", ...rest] = programme.seen;
  return `${random.pick([first, ...rest])}のを見ました。`;
};

const made = ({ programme, count }: Observed): string =>
  programme.made === "" || count === 0 ? "予定していた分" : `${count}${programme.made}`;

const seenWays: Ways = [
  ownFact,
  ownFact,
  ownFact,
  ({ step }) => `「${step.std}」を、声をかける前に自分から始めていました。`,
  ({ step }) => `「${step.std}」を、見本を一度見てから一人で続けていました。`,
  ({ step }) => `「${step.std}」のとき、一つずつ指で確かめていました。`,
  ({ step, other }) => `「${step.std}」から「${other.std}」まで、手順書を見て進めていました。`,
  (observed) => `${made(observed)}を、途中で休みを入れながら仕上げていました。`,
  (observed) => `${made(observed)}を終えて、使った道具を元の場所にもどしていました。`,
  ({ step }) => `「${step.std}」が終わると、「終わりました」と知らせてくれました。`,
  ({ step }) => `「${step.std}」を、となりの人に見せながらやっていました。`,
  ({ step }) => `きのうのヒントのとおりに、「${step.std}」を試していました。`,
  ({ step }) => `「${step.std}」のところで一度手を止め、自分で見本を見直していました。`,
  ({ programme }) => `${programme.std}の前に、必要な物を机にそろえていました。`,
  ({ programme }) => `${programme.std}のあと、次に使う人のために机をふいていました。`,
  ({ step }) => `「${step.std}」を、前の週より少ない声かけで進めていました。`,
  ({ step }) => `つかれたときに「休みます」と言ってから、「${step.std}」にもどっていました。`,
];

const whys: Ways = [
  () => "次の人がすぐに始められて、助かっていました。",
  () => "仕上がりがそろうと、納品先の方が安心して使えます。",
  () => "自分で決めた進め方が、手の動きを軽くしていました。",
  () => "早めに知らせてもらえると、いっしょに考える時間ができます。",
  () => "休みながら続けるやり方は、長く働く力になります。",
  () => "確かめてから進むと、あとの直しが少なくなります。",
  () => "まわりの人も落ち着いて作業を続けていました。",
  ({ step }) => `「${step.std}」がそろうと、その後の手順が楽になります。`,
  () => "お客さんから「きれいですね」と声がありました。",
  () => "先月は支援員が先に声をかけていたところです。",
  () => "自分の言葉で伝えたので、相手にすぐ届いていました。",
  () => "続ける中で、自分に合う置き方が見つかってきました。",
];

const hints: Ways = [
  ({ other }) => `次は「${other.std}」も、見本を横に置いて試してみませんか。`,
  ({ step }) => `次は「${step.std}」を、手順書を閉じて一度やってみましょう。`,
  ({ programme }) => `次は10${programme.made}ごとに声に出して数えてみましょう。`,
  () => "あしたは始める前に、やりたい順番を教えてください。",
  () => "25分たったらタイマーを鳴らして、一度立って伸びをしてみましょう。",
  ({ other }) => `「${other.std}」は、わたしが最初の一回をいっしょにやりますね。`,
  () => "次に入る人に、今日のやり方を見せてみませんか。",
  ({ step }) => `「${step.std}」の写真を撮って、手順書に足してみましょう。`,
  () => "静かな席も空いています。必要なときに、指さしで知らせてください。",
  () => "次の週は、午後の仕事でも同じやり方を試してみましょう。",
  ({ programme }) => `来週の${programme.std}で、どの手順を受け持ちたいか選んでみてください。`,
  ({ other }) => `「${other.std}」を、いまの半分の量で試してみましょう。`,
  () => "水を飲む時間を先に決めておくと、続けやすくなりそうです。",
  () => "気になる音があるときは、耳栓を使ってみましょう。棚の上にあります。",
];

const strengths = [
  "ていねいさ",
  "確かめる力",
  "続ける力",
  "まわりを見る力",
  "自分で決める力",
  "伝える力",
  "工夫する力",
  "休む力",
  "待つ力",
] as const;

const work = { seen: seenWays, whys, hints };

/** For talk, music and manners: nothing is made there, and nobody works beside a pile. */
const together: Record<keyof typeof work, Ways> = {
  seen: [
    ownFact,
    ownFact,
    ownFact,
    ({ step }) => `「${step.std}」を、声をかける前に自分からしていました。`,
    ({ step }) => `「${step.std}」のとき、みんなの顔を見てから始めていました。`,
    ({ programme }) => `${programme.std}で、となりの人に席をすすめていました。`,
    ({ programme }) => `${programme.std}の終わりに、いすをもどしていました。`,
    () => "自分の番が来るまで、うなずきながら聞いていました。",
    () => "つかれたときに手を挙げて、静かな席へ移っていました。",
  ],
  whys: [
    () => "聞いてもらえると、話す人も安心して続けられます。",
    () => "はじめて来た人も、入りやすくなっていました。",
    () => "自分の言葉で伝えたので、相手にすぐ届いていました。",
    () => "休むタイミングを自分で選べると、最後までいられます。",
    ({ step }) => `「${step.std}」があると、会がゆっくり進みます。`,
    () => "みんなで決めたことが、次の日の仕事にも生きていました。",
  ],
  hints: [
    () => "次の会で話したいことを、一つ紙に書いて持ってきてみませんか。",
    () => "次は、終わりに一つ、よかったことをみんなに話してみませんか。",
    ({ other }) => `次は「${other.std}」を、わたしといっしょにやってみましょう。`,
    () => "言葉が出にくいときは、カードを指さしてみましょう。机に置いておきます。",
    () => "次の会の始まりのあいさつを、受け持ってみませんか。",
    () => "人が多いと感じたら、ドアの近くの席を使ってみましょう。",
  ],
};
