import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Segment } from "../domain/reading/segments.ts";
import type { Entry } from "../domain/reading/token.ts";
import type { Answered, Asked } from "./reading-thread.ts";

export type Analyser = {
  /** Readings of texts, in their order. Rejects when the thread died twice over it, or is too busy. */
  readonly read: (
    texts: readonly string[],
    glossary: readonly Entry[],
  ) => Promise<readonly (readonly Segment[])[]>;
  /** Whether the dictionary is in memory: an answer then takes milliseconds. */
  readonly isWarm: () => boolean;
  /** Gives thread and memory back; the next `read` starts anew. */
  readonly stop: () => Promise<void>;
};

export type AnalyserLimits = {
  readonly mostWaiting: number;
  readonly timeoutMs: number;
  /** Without work for so long, the memory is given back. */
  readonly idleMs: number;
};

type Job = {
  readonly asked: Asked;
  readonly done: (read: readonly (readonly Segment[])[]) => void;
  readonly failed: (error: Error) => void;
  tries: number;
};

// Measured: 310 MB in all with these, 370 MB without; the dictionary itself takes 85 MB of heap.
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 192 };
const usual: AnalyserLimits = { mostWaiting: 500, timeoutMs: 30_000, idleMs: 30 * 60_000 };

/** One reading thread, started with the first text; texts are read one call after the other. */
export function openAnalyser(
  limits: AnalyserLimits = usual,
  program: string = threadProgram(),
): Analyser {
  const waiting: Job[] = [];
  let thread: Worker | null = null;
  let current: Job | null = null;
  let timer: NodeJS.Timeout | undefined;
  let warm = false;
  let numbers = 0;

  const next = (): void => {
    if (current !== null) return;
    clearTimeout(timer);
    const job = waiting.shift();
    if (job === undefined) {
      // A thread that waits for work must not keep the program alive.
      thread?.unref();
      timer = setTimeout(() => void retire(), limits.idleMs).unref();
      return;
    }
    current = job;
    job.tries++;
    thread ??= started();
    thread.ref();
    timer = setTimeout(() => replace("reading took too long"), limits.timeoutMs);
    // A thread has no origin to name: the rule means windows.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    thread.postMessage(job.asked);
  };

  const started = (): Worker => {
    const made = new Worker(program, { execArgv: [], env: {}, resourceLimits });
    made.on("message", (answer: Answered) => made === thread && settle(answer));
    made.on("error", (error) => made === thread && replace(error.message));
    made.on("exit", () => made === thread && replace("the reading thread ended"));
    return made;
  };

  const settle = (answer: Answered): void => {
    if ("ready" in answer) {
      warm = true;
      return;
    }
    if (current?.asked.job !== answer.job) return;
    const job = current;
    current = null;
    if ("read" in answer) job.done(answer.read);
    else job.failed(new Error(answer.wrong));
    next();
  };

  /** What was asked of a dead thread is asked once more of a new one. */
  const replace = (why: string): void => {
    const job = current;
    current = null;
    void retire();
    if (job !== null && job.tries < 2) waiting.unshift(job);
    else job?.failed(new Error(why));
    next();
  };

  const retire = async (): Promise<void> => {
    const old = thread;
    thread = null;
    warm = false;
    await old?.terminate();
  };

  return {
    read: (texts, glossary) =>
      new Promise((done, failed) => {
        if (waiting.length >= limits.mostWaiting) {
          failed(new Error("too many texts wait for their readings"));
          return;
        }
        waiting.push({ asked: { job: ++numbers, texts, glossary }, done, failed, tries: 0 });
        next();
      }),
    isWarm: () => warm,
    stop: async () => {
      const left = waiting.splice(0);
      if (current !== null) left.push(current);
      current = null;
      clearTimeout(timer);
      await retire();
      for (const job of left) job.failed(new Error("reading was stopped"));
    },
  };
}

/** The one thread of this program, shared by all requests. */
export const { read, isWarm, stop } = openAnalyser();

/** Beside this module in the sources, beside the program when built. */
function threadProgram(): string {
  const isSource = import.meta.url.endsWith(".ts");
  const name = isSource ? "./reading-thread.ts" : "./reading-thread.js";
  return fileURLToPath(new URL(name, import.meta.url));
}
