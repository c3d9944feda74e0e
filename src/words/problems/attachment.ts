import { pair } from "../pair.ts";
import type { ProblemSentences } from "./sentence.ts";

export const attachmentProblems = {
  "photo.unreadable": () =>
    pair(
      "写真として読み取れません。JPEG・PNG・WebP の写真を選んでください。",
      "べつの しゃしんを えらんで ください。",
    ),
  "paper.unreadable": () =>
    pair(
      "書類として読み取れません。壊れていない PDF か、JPEG・PNG の画像を選んでください。",
      "べつの かみを えらんで ください。",
    ),
  "voice.unreadable": () =>
    pair("音声として読み取れません。もう一度録音してください。", "もういちど はなして ください。"),
} satisfies ProblemSentences;
