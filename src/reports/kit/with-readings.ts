import type { Segment } from "../../domain/reading/segments.ts";
import type { Block, PaperModel, Text } from "./model.ts";

type ReadingOf = (text: string) => readonly Segment[] | null;

/** Every text of an easy paper that may carry readings, each once. */
export function textsToRead(model: PaperModel): string[] {
  const texts = new Set<string>();
  withReadings(model, (text) => {
    texts.add(text);
    return null;
  });
  return [...texts];
}

/** The same paper with the readings over its words; what has none stays as it is. */
export const withReadings = (model: PaperModel, readingOf: ReadingOf): PaperModel => ({
  ...model,
  blocks: model.blocks.map((block) => blockRead(block, (text) => read(text, readingOf))),
});

function blockRead(block: Block, over: (text: Text) => Text): Block {
  switch (block.kind) {
    case "heading":
    case "text":
      return { ...block, text: over(block.text) };
    case "said":
      return { ...block, words: over(block.words) };
    case "facts":
      return {
        ...block,
        rows: block.rows.map(({ label, value }) => ({ label, value: over(value) })),
      };
    case "table":
    case "signatures":
      return block;
  }
}

function read(text: Text, readingOf: ReadingOf): Text {
  const pieces = typeof text === "string" ? [text] : text;
  return pieces.flatMap((piece) => {
    if (typeof piece !== "string") return [piece];
    const segments = readingOf(piece);
    if (segments === null) return [piece];
    return segments.map(({ base, reading }): string | readonly [string, string] =>
      reading === null ? base : [base, reading],
    );
  });
}
