import { ok, refuse, type Problem, type Result } from "../result.ts";
import { feedbackFields, type FeedbackDraft, type FeedbackField } from "./draft.ts";

/** Feedback that may be sent: both required fields say something. */
export type WrittenFeedback = FeedbackDraft & { readonly written: true };

export type FeedbackProblem =
  | (Problem<"feedback.seenMissing"> & { where: "seen" })
  | (Problem<"feedback.nextHintMissing"> & { where: "nextHint" })
  | (Problem<"feedback.tooLong"> & { where: FeedbackField; limit: number; length: number });

/** In characters, for each field. */
export const feedbackLimit = 2000;

/** Refuses with the first problem; the form shows all of them with `feedbackProblems`. */
export function writeFeedback(draft: FeedbackDraft): Result<WrittenFeedback, FeedbackProblem> {
  const [problem] = feedbackProblems(draft);
  if (problem !== undefined) return refuse(problem);
  return ok({
    seen: tidy(draft.seen),
    whyGood: tidy(draft.whyGood),
    nextHint: tidy(draft.nextHint),
    strengthWord: tidy(draft.strengthWord),
    written: true,
  });
}

export function feedbackProblems(draft: FeedbackDraft): FeedbackProblem[] {
  const problems: FeedbackProblem[] = [];
  if (saysNothing(draft.seen)) problems.push({ code: "feedback.seenMissing", where: "seen" });
  if (saysNothing(draft.nextHint)) {
    problems.push({ code: "feedback.nextHintMissing", where: "nextHint" });
  }
  for (const where of feedbackFields) {
    const { length } = Array.from(tidy(draft[where]));
    if (length > feedbackLimit) {
      problems.push({ code: "feedback.tooLong", where, limit: feedbackLimit, length });
    }
  }
  return problems;
}

/** True for nothing, spaces, marks without a letter, and the ways of writing "nothing in particular". */
export function saysNothing(text: string): boolean {
  const bare = text
    .normalize("NFKC")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .replaceAll(/[ー゠\u3164\u115F\u1160]/g, "")
    .toLowerCase();
  return bare === "" || nothing.test(bare);
}

// 特になし・特記事項なし・とくに書くことはありません・異常なし・いつもどおり・同上・ n/a and their like, when they are all there is.
const nothing = new RegExp(
  "^(?:今日|きょう|本日)?(?:は|も)?(?:特に|とくに|特段|とりたてて|別に|べつに)*" +
    "(?:特記事項|特記|記載事項|書くこと|かくこと|変わったこと|かわったこと|気になること|気づき|問題|異常|変化|変わり|かわり|変更|伝えること|ヒント|何|なに|なんに|とく|特)?(?:は|が|も)*" +
    "(?:なし|無し|無|なしです|なかった|なかったです|ない|ないです|無いです|ありません|ありませんでした|ございません)$" +
    "|^(?:特に|とくに|同上|上記同様|前回同様|いつも(?:通り|どおり|と同じ)(?:です|でした)?|none|nothing|na|nil|tbd|x+|未記入|省略|後で書く|あとで書く)$",
);

/** Only the ends and the line breaks of another system are tidied: the words are the writer's. */
const tidy = (text: string): string => text.replaceAll(/\r\n?/g, "\n").trim();
