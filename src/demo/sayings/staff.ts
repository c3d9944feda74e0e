import type { DemoProgramme, DemoStep } from "../programmes/kind.ts";
import type { Random } from "../random.ts";

type Work = { readonly programme: DemoProgramme; readonly step: DemoStep };

/** A ten-second note from the floor. */
export function noteText({ programme, step }: Work, random: Random): string {
  const fact = factOf(programme, random);
  return random.pick([
    `${fact}。`,
    `${fact}。`,
    `「${step.std}」で二回手順書を見て、その後は続けていた。`,
    `朝「眠い」と話していた。10時ごろから手が動いた。`,
    `休憩中、${programme.std}の話をみんなにしていた。`,
    `席を窓側に変えると、落ち着いて続けられた。`,
    `昼食後に少し横になり、13時半にもどって参加。`,
    `「${step.std}」を自分から選んだ。`,
    `来週の通院の日を自分で知らせてくれた。`,
    `声かけは二回。前の週は四回だった。`,
    `帰りに「また明日」と手をふっていた。`,
  ]);
}

/** What a supporter keeps in the person's できた帳. */
export function successText({ programme, step }: Work, random: Random): string {
  const fact = factOf(programme, random);
  const ways = [
    `「${step.std}」を、はじめて一人で通した日です。`,
    `${fact}日です。`,
    `${programme.std}で、新しい人にやり方を見せていました。`,
    `自分から「${step.std}」をやりたいと伝えてくれました。`,
  ] as const;
  return programme.made === ""
    ? random.pick(ways)
    : random.pick([...ways, `「${step.std}」がそろい、そのまま納品できました。`]);
}

/** The person's own success in words. */
export const ownSuccess = ({ programme, step }: Work, easy: boolean, random: Random): string =>
  easy
    ? random.pick([
        `ひとりで ${step.easy}のが できた`,
        `${step.easy}のが はやくなった`,
        `${programme.easy}を さいごまで した`,
        `${programme.easy}で ほめられた`,
        "ありがとうって いわれた",
        "じぶんから あいさつした",
        "やすみたいって いえた",
        "ひとりで バスに のってきた",
        "あたらしい ひとに おしえた",
      ])
    : random.pick([
        `「${step.std}」を一人でできました。`,
        `「${step.std}」で、声かけなしの日が続いています。`,
        `${programme.std}を時間内に終えました。`,
        `${programme.std}のあと、お礼を言われました。`,
        "困っている人に声をかけられました。",
        "休みたいと自分から言えました。",
        "苦手な電話を、自分で取り次げました。",
        "一週間、自分で起きて来ました。",
        "新しい人に道具の場所を教えました。",
      ]);

/** What a person writes back to a feedback. */
export const replyText = (easy: boolean, random: Random): string =>
  easy
    ? random.pick(["ありがとう", "やってみる", "よんで うれしかった", "またみてね"])
    : random.pick([
        "ありがとうございます。試してみます。",
        "見ていてくれたのがうれしいです。",
        "次もがんばりすぎずにやります。",
        "タイマー、使ってみます。",
      ]);

export const absences = [
  "通院",
  "体調を整えるため",
  "家の用事",
  "役所の手続き",
  "ゆっくり休む日",
] as const;

function factOf({ seen }: DemoProgramme, random: Random): string {
  const [first = "", ...rest] = seen;
  return random.pick([first, ...rest]);
}
