import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parentPort } from "node:worker_threads";
import { readText } from "../domain/reading/overlay.ts";
import type { Segment } from "../domain/reading/segments.ts";
import type { Entry } from "../domain/reading/token.ts";
import { openTokenizer } from "./tokenizer.ts";

/** What the parent asks and what it gets back; one job at a time. */
export type Asked = {
  readonly job: number;
  readonly texts: readonly string[];
  readonly glossary: readonly Entry[];
};
export type Answered =
  | { readonly ready: true }
  | { readonly job: number; readonly read: readonly (readonly Segment[])[] }
  | { readonly job: number; readonly wrong: string };

const tokenize = await openTokenizer();
giveBack();
// A thread has no origin to name: the rule means windows.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const say = (answer: Answered): void => parentPort?.postMessage(answer);

parentPort?.on("message", (asked: Asked) => say(answerTo(asked)));
say({ ready: true });

function answerTo({ job, texts, glossary }: Asked): Answered {
  try {
    return { job, read: texts.map((text) => readText(text, tokenize, glossary)) };
  } catch (error) {
    return { job, wrong: error instanceof Error ? error.message : String(error) };
  }
}

/** Unpacking the dictionary leaves some 50 MB that nobody needs; a thread at rest would keep them. */
function giveBack(): void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
}
