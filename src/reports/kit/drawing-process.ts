import type { PaperModel } from "./model.ts";
import { openTypst } from "./typst.ts";

/** What the parent asks and what it gets back; one job at a time. */
export type Asked = { readonly job: number; readonly model: PaperModel };
export type Answered =
  | { readonly job: number; readonly pdf: Uint8Array }
  | { readonly job: number; readonly wrong: string };

const draw = openTypst();

// The event loop turns between two jobs, which Typst needs to give its memory back.
process.on("message", ({ job, model }: Asked) => {
  const answer = answerTo(job, model);
  process.send?.(answer);
});
process.on("disconnect", () => process.exit(0));

function answerTo(job: number, model: PaperModel): Answered {
  try {
    return { job, pdf: draw(model) };
  } catch (error) {
    return { job, wrong: error instanceof Error ? error.message : String(error) };
  }
}
