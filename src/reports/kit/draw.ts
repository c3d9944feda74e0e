import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Answered } from "./drawing-process.ts";
import type { PaperModel } from "./model.ts";

export type Drawing = {
  /** A tagged PDF. Rejects when the paper cannot be drawn; the process is replaced after a hang or a crash. */
  draw(model: PaperModel): Promise<Uint8Array<ArrayBuffer>>;
  close(): void;
};

type Job = {
  readonly number: number;
  readonly model: PaperModel;
  readonly done: (pdf: Uint8Array<ArrayBuffer>) => void;
  readonly failed: (error: Error) => void;
};

export type DrawingLimits = {
  /** Papers after which the process is replaced, which gives its memory back. */
  readonly papersEach: number;
  readonly timeoutMs: number;
};

/** One drawing process, started with the first paper; papers are drawn one after the other. */
export function openDrawing(
  limits: DrawingLimits = { papersEach: 1000, timeoutMs: 20_000 },
): Drawing {
  const waiting: Job[] = [];
  let child: ChildProcess | null = null;
  let current: { readonly job: Job; readonly timer: NodeJS.Timeout } | null = null;
  let drawn = 0;
  let numbers = 0;

  const next = (): void => {
    if (current !== null) return;
    const job = waiting.shift();
    if (job === undefined) {
      // A process that waits for work must not keep the program alive.
      child?.unref();
      child?.channel?.unref();
      return;
    }
    child ??= started();
    child.ref();
    child.channel?.ref();
    const timer = setTimeout(() => replace("the drawing took too long"), limits.timeoutMs);
    current = { job, timer };
    child.send({ job: job.number, model: job.model });
  };

  const started = (): ChildProcess => {
    drawn = 0;
    const made = fork(program(), { serialization: "advanced", execArgv: [], env: {} });
    made.on("message", (answer: Answered) => made === child && settle(answer));
    made.on("exit", () => made === child && replace("the drawing process ended"));
    made.on("error", () => made === child && replace("the drawing process did not start"));
    return made;
  };

  const settle = (answer: Answered): void => {
    if (current === null || current.job.number !== answer.job) return;
    const { job } = current;
    finish();
    if ("pdf" in answer) job.done(new Uint8Array(answer.pdf));
    else job.failed(new Error(answer.wrong));
    if (++drawn >= limits.papersEach) retire();
    next();
  };

  const replace = (why: string): void => {
    const failed = current?.job;
    finish();
    retire();
    failed?.failed(new Error(why));
    next();
  };

  const finish = (): void => {
    if (current !== null) clearTimeout(current.timer);
    current = null;
  };

  const retire = (): void => {
    const old = child;
    child = null;
    old?.kill("SIGKILL");
  };

  return {
    draw: (model) =>
      new Promise((done, failed) => {
        waiting.push({ number: ++numbers, model, done, failed });
        next();
      }),
    close: () => {
      const left = waiting.splice(0);
      if (current !== null) left.push(current.job);
      finish();
      retire();
      for (const job of left) job.failed(new Error("the drawing was closed"));
    },
  };
}

/** Beside this module in the sources, beside the program when built. */
function program(): string {
  const isSource = import.meta.url.endsWith(".ts");
  const name = isSource ? "./drawing-process.ts" : "./drawing-process.js";
  return fileURLToPath(new URL(name, import.meta.url));
}
