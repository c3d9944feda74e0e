import type { Random } from "../random.ts";
import type { DemoProgramme, DemoStep } from "../programmes/kind.ts";

type Way = { readonly formal: string; readonly easy: string; readonly std: string };

/** How a step is to be done one day: the wording of the form, and the same as the person says it. */
const ways: readonly [Way, ...Way[]] = [
  {
    formal: "手順書を見ながら一人で行う",
    easy: "ひとりで やりたい",
    std: "手順書を見れば一人でできる、と言えるようになりたい",
  },
  {
    formal: "はじめから終わりまで続けて行う",
    easy: "さいごまで やりたい",
    std: "途中で止まらずに最後までやってみたい",
  },
  {
    formal: "自分から休憩を取りながら行う",
    easy: "つかれたら やすんで また やりたい",
    std: "疲れる前に、自分で休みを入れたい",
  },
  {
    formal: "仕上がりを自分で確かめてから渡す",
    easy: "できたか じぶんで みたい",
    std: "できあがりを自分の目で確かめたい",
  },
  {
    formal: "終わったことを自分から伝える",
    easy: "おわったと じぶんで いいたい",
    std: "終わったら自分から知らせたい",
  },
  {
    formal: "新しい人に見せながら行う",
    easy: "あたらしい ひとに みせたい",
    std: "新しく来た人に、やり方を見せられるようになりたい",
  },
  {
    formal: "道具の準備から片づけまで行う",
    easy: "どうぐも じぶんで だしたい",
    std: "道具を出すところから自分でやりたい",
  },
];

const times = ["", "午前の部で、", "午後の部で、", "週のはじめに、", "人の多い日にも、"] as const;

export type GoalWords = { readonly wording: string; readonly easy: string; readonly std: string };

export function shortGoal(programme: DemoProgramme, step: DemoStep, random: Random): GoalWords {
  const way = random.pick(ways);
  return {
    wording: `${programme.std}の「${step.std}」を、${random.pick(times)}${way.formal}`,
    easy: `${step.easy}。${way.easy}`,
    std: `「${step.std}」を${way.std}。`,
  };
}

const spans = [
  "一年かけて",
  "次の春までに",
  "次の秋までに",
  "無理のない間隔で",
  "週に三日を目安に",
] as const;
const aims = [
  "任される手順を増やす",
  "安心して続けられる形を見つける",
  "外の職場でも試す",
  "自分のペースを人に伝えられるようになる",
  "得意なところを人に見せる",
] as const;

export function longGoal(one: DemoProgramme, other: DemoProgramme, random: Random): GoalWords {
  const aim = random.pick(aims);
  const both = one.key === other.key ? one.std : `${one.std}と${other.std}`;
  return {
    wording: `${both}を、${random.pick(spans)}続け、${aim}`,
    easy: `${one.easy}を つづけて、できる ことを ふやす`,
    std: `${one.std}を続けて、できることを増やしたい。`,
  };
}

export const rowWords = {
  needs: [
    "手順が変わると手が止まることがある",
    "人の声が重なると疲れやすい",
    "午後になると手がゆっくりになる",
    "分からないときに声をかけるまで時間がかかる",
    "できあがりに自信を持ちたい",
    "体調の波があり、来られる日が変わる",
  ],
  persons: [
    "疲れたら黄色のカードを出す",
    "はじめに手順書を一度読む",
    "終わったら印をつける",
    "分からないときは手を上げる",
    "休みたいときは自分で伝える",
  ],
  methods: [
    "見本を一度見せ、あとは待って見守る",
    "手順書に写真を足し、声かけを少しずつ減らす",
    "はじめの一回をいっしょに行い、次から離れて見る",
    "印をいっしょに見て、次の手順を本人が選ぶ",
    "作業の前に、その日の量を本人と決める",
  ],
  frequencies: ["週2回", "週3回", "来た日は毎回", "月・水・金", "週1回から始める"],
  times: ["10時から11時30分", "13時から14時30分", "午前の部", "午後の部"],
  cares: [
    "音が大きい日は席を替える",
    "暑い日は三十分ごとに水を飲む",
    "通院の次の日は量を減らす",
    "急な予定の変更は、紙に書いて伝える",
    "急がせず、本人の合図を待つ",
  ],
} as const;

export const policies = [
  "得意な手順から広げ、新しいことは小さく試す。本人の言葉を計画の出発点にする。",
  "体調に合わせて量を決め、続けられたことをいっしょに確かめる。",
  "願いに近い体験を先に試し、そこで分かったことを次の目標にする。",
  "一人でできる手順を増やし、支援は少しずつ減らす。",
] as const;

export const familyWishes = [
  "無理なく、楽しく通ってほしい。",
  "自分のことを自分で決められるようになってほしい。",
  "体を大切に、長く続けてほしい。",
  "",
] as const;

export const meetingWords = {
  easy: ["それで いいです", "ひとりで やってみたい", "はやく はじめたい", "すこし どきどきする"],
  std: [
    "この目標なら続けられそうです。",
    "外の職場は、まず一日だけ試したいです。",
    "声かけは、手を上げてからにしてほしいです。",
    "自分の言葉が入っていてうれしかったです。",
  ],
} as const;

export const minutes = [
  "話したこと：目標の順番と、はじめの一か月の量。決めたこと：原案のとおり進める。残ったこと：実習の時期。",
  "話したこと：休憩の取り方。決めたこと：黄色のカードを机に置く。残ったこと：なし。",
  "話したこと：声かけのしかた。決めたこと：本人が手を上げてから声をかける。残ったこと：午後の席。",
] as const;

export const satisfactions = [
  "自分のペースで続けられたと話していた。",
  "仕事が好きになったと話していた。",
  "もう少し新しいことをしたいと話していた。",
  "休むことを伝えやすくなったと話していた。",
] as const;

export const changes = [
  "",
  "通う日が一日増えた。",
  "夜よく眠れるようになった。",
  "家での役割が増えた。",
] as const;
