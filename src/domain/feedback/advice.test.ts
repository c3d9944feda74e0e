import { describe, expect, test } from "vitest";
import { feedbackAdvice } from "./advice.ts";
import type { FeedbackDraft } from "./draft.ts";

const draft = (over: Partial<FeedbackDraft> = {}): FeedbackDraft => ({
  seen: "",
  whyGood: "",
  nextHint: "",
  strengthWord: "",
  ...over,
});
const codes = (over: Partial<FeedbackDraft>) => feedbackAdvice(draft(over)).map(({ code }) => code);

describe("人をほめる言葉を、そっと知らせる", () => {
  test.each([
    "えらいですね。",
    "最後までいて、えらい！",
    "きょうも 偉かったです",
    "田中さんは頭がいいですね。",
    "頭の良い人だと思いました",
    "とてもいい子にしていました。",
    "ほんとうに良い子だ",
    "さすがです。",
    "さすが田中さん、箱が早いです。",
    "すごい人です。",
    "天才です！",
    "田中さんは優秀です。",
    "優秀な人ですね",
    "かしこいですね",
    "絵の才能がありますね",
    "センスがあると思います",
    "やさしい人だね。",
    "まじめな人です",
    "花さんはすごいです。",
    "花さん、すごい！",
    "あなたは本当に素晴らしい。",
    "やればできる子です",
    "おりこうさんでした",
    "性格が明るいですね",
    "田中さんは がんばり屋さんですね。",
    "エ ラ イ",
  ])("「%s」", (whyGood) => {
    expect(codes({ whyGood })).toEqual(["personPraise"]);
  });

  test.each([
    "最後まで角をそろえていました。",
    "自分から「手伝います」と言えました。",
    "すごい集中で、20分続けていました。",
    "すばらしい仕上がりでした。",
    "さすがに疲れたと、自分で言えました。",
    "体がえらいと、教えてくれました。",
    "えらいときは休むと、決めていました。",
    "えらんだ色が、よく合っていました。",
    "お客さんが「えらいね」と言っていました。",
    "店長が「さすがだね」とほめていました。",
    "仲のいい子と、話していました。",
    "優秀賞の絵を、みんなで見ました。",
    "優秀な仕上がりだと、納品先から聞きました。",
    "かしこいやり方を、見つけました。",
    "頭が痛いと、早めに知らせてくれました。",
    "すごい人混みの中で、落ち着いて歩いていました。",
    "やさしい人たちに囲まれて、働いていました。",
    "いい声で、あいさつしていました。",
    "よい方法を、見つけましたね。",
    "田中さんの声かけで、みんなが動きやすくなりました。",
    "いいことばが、たくさんありました。",
  ])("「%s」は、したことや事実なので、何も言わない", (whyGood) => {
    expect(codes({ whyGood })).toEqual([]);
  });

  test("どの欄の、どの言葉かがわかる", () => {
    const [advice] = feedbackAdvice(draft({ strengthWord: "天才" }));
    expect(advice).toMatchObject({ where: "strengthWord", cue: "天才" });
    expect(advice?.words).toContain("「天才」");
  });
});

describe("直すことが二つ以上あれば、知らせる", () => {
  test.each([
    ["二つの事実", { seen: "角がずれていました。道具をしまうのを忘れていました。" }],
    ["一つの文に二つ", { seen: "返事ができていないし、時間にも遅れています。" }],
    ["並べた", { nextHint: "忘れ物、遅刻、私語に気をつけましょう。" }],
    [
      "もう一つ足した",
      { seen: "角がずれていました。", nextHint: "また、声の大きさも直しましょう。" },
    ],
    ["二つの頼み", { nextHint: "ミスを減らしましょう。おしゃべりに気をつけてください。" }],
    [
      "それから、と足した",
      { nextHint: "遅刻しないようにしましょう。それから、机の上も片付けてください。" },
    ],
    ["見落としと曲がり", { seen: "検品で見落としがありました。ラベルも曲がっていました。" }],
    ["欄が別", { seen: "ラベルが曲がっていました。", whyGood: "声が小さかったです。" }],
    ["課題は…課題も", { seen: "課題は時間です。数え間違いもありました。" }],
  ] as const)("%s", (_, over) => {
    expect(codes(over)).toContain("manyChallenges");
  });

  test.each([
    [
      "一つの事実と、その直し方",
      { seen: "角がずれていました。", nextHint: "ずれないように気をつけましょう。" },
    ],
    ["一つの事実", { seen: "道具をしまうのを忘れていました。" }],
    ["よいことと、一つ", { seen: "箱を20個折りました。5個は角がつぶれていました。" }],
    [
      "できるようになった",
      { seen: "返事ができなかったのが、できるようになりました。ミスも減りました。" },
    ],
    ["前とくらべた", { seen: "最初は角がずれていましたが、5枚目からそろいました。" }],
    ["前のことだけ", { seen: "前は時計を見るのを忘れていました。前回は数え間違いもありました。" }],
    ["なかったこと", { seen: "忘れ物なし、遅刻なし、ミスもありませんでした。" }],
    ["しなかったこと", { seen: "忘れずに手を洗い、間違えずに数え、遅れずに来ました。" }],
    ["もしもの話", { nextHint: "忘れたときは、声をかけてください。遅れても、だいじょうぶです。" }],
    ["自分で直した", { seen: "数え間違いに自分で気づいて、やり直しました。" }],
    ["気をつけていた事実", { seen: "足もとに気をつけて、運んでいました。注意して見ていました。" }],
    [
      "また会うあいさつ",
      {
        seen: "角がずれていました。",
        nextHint: "線に合わせましょう。また、あしたも来てくださいね。",
      },
    ],
    ["つぎのヒント一つ", { nextHint: "あした、ふたも折ってみましょう。" }],
  ] as const)("%s なら、何も言わない", (_, over) => {
    expect(codes(over)).not.toContain("manyChallenges");
  });
});

describe("直すことに手だてがなければ、知らせる", () => {
  test.each([
    { seen: "角がずれていました。", nextHint: "気をつけましょう。" },
    { seen: "時間に遅れました。", nextHint: "あしたは がんばりましょう。" },
    { seen: "返事がありませんでした。", nextHint: "しっかりしましょう。" },
    { seen: "箱を折りました。", nextHint: "ミスをなくしましょう。" },
    { seen: "集中が続かないようすでした。", nextHint: "次は集中しましょう。" },
    { seen: "声が小さいです。", nextHint: "大きい声を出しましょう。" },
    { seen: "検品で見落としがありました。", nextHint: "次はよく見ましょう。" },
    { seen: "手が止まっていました。", nextHint: "集中しましょう。" },
    { seen: "報告がなかったです。", nextHint: "必ず報告してください。" },
    { seen: "作業が遅いです。", nextHint: "早くしましょう。" },
  ])("「$seen」「$nextHint」", (over) => {
    expect(codes(over)).toEqual(["challengeWithoutSupport"]);
  });

  test.each([
    { seen: "角がずれていました。", nextHint: "線に合わせてから折ってみましょう。" },
    { seen: "時間に遅れました。", nextHint: "10分前にタイマーを鳴らしましょう。" },
    { seen: "数え間違いがありました。", nextHint: "10個ずつ分けて置きましょう。" },
    { seen: "道具をしまうのを忘れていました。", nextHint: "棚に写真を貼っておきますね。" },
    { seen: "声が小さいです。", nextHint: "いっしょに一回練習してみましょう。" },
    { seen: "手順が抜けていました。", nextHint: "わからないときは聞いてくださいね。" },
    { seen: "集中が続かないようすでした。", nextHint: "15分で休けいしてみませんか。" },
    { seen: "箱を20個折りました。", nextHint: "あしたは22個に挑戦しましょう。" },
    { seen: "悪い天気の中、来てくれました。", nextHint: "また来てください。" },
    { seen: "間違えたラベルを、自分で見つけて貼り直しました。", nextHint: "次も見てみましょう。" },
    { seen: "自分から声を出していました。", nextHint: "この調子で続けましょう。" },
  ])("「$seen」「$nextHint」なら、何も言わない", (over) => {
    expect(codes(over)).toEqual([]);
  });
});

test("三つが重なれば、三つとも、欄とともに知らせる", () => {
  const advice = feedbackAdvice(
    draft({
      seen: "角がずれていました。",
      whyGood: "田中さんは優秀です。",
      nextHint: "さらに返事も直しましょう。",
    }),
  );
  expect(advice.map(({ code, where }) => [code, where])).toEqual([
    ["personPraise", "whyGood"],
    ["manyChallenges", "nextHint"],
    ["challengeWithoutSupport", "seen"],
  ]);
});

test("欄の長さいっぱいの文にも、答えが返る", () => {
  const long = "角がずれていましたが田中さんは、".repeat(200).slice(0, 2000);
  expect(codes({ seen: long, whyGood: long, nextHint: long })).toContain("manyChallenges");
});
