import { pair } from "../pair.ts";
import type { ProblemSentences } from "./sentence.ts";

export const ownNoteProblems = {
  "ownNote.nothingSaid": () =>
    pair("絵・写真・声・言葉のどれか一つを入れてください。", "どれか 1つ えらんで ください。"),
  "ownNote.tooLong": () => pair("2000文字までにしてください。", "みじかく かいて ください。"),
} satisfies ProblemSentences;
