import { hasKanji } from "../../domain/reading/kana.ts";
import type { PersonSettings } from "../../words/settings.ts";
import { drawText } from "./draw-text.ts";
import { decoded } from "./entities.ts";
import { cutPage, joinedPage } from "./runs.ts";
import { withSpokenBlocks, type ReadingOf } from "./spoken.ts";

export type Annotation = {
  readonly ruby: PersonSettings["ruby"];
  readonly readingOf: ReadingOf;
  /** How a text was drawn before, and keeping how it is drawn now. */
  readonly drawn?: {
    readonly get: (text: string) => string | undefined;
    readonly set: (text: string, html: string) => void;
  };
};

/**
 * A person's page with readings over its words, places for its lines to break and its blocks as they
 * are spoken. Only texts between tags change, and they stay the same texts.
 */
export function annotate(html: string, annotation: Annotation): string {
  const page = cutPage(withSpokenBlocks(html, annotation.readingOf));
  return joinedPage(
    page,
    page.texts.map((run) => annotatedRun(run, annotation)),
  );
}

/** The texts of a page that need readings, each once. */
export function textsToRead(html: string): string[] {
  const texts = cutPage(html).texts.map((run) => decoded(run)?.trim() ?? "");
  return [...new Set(texts.filter(hasKanji))];
}

export const needsReading = hasKanji;

function annotatedRun(run: string, { ruby, readingOf, drawn }: Annotation): string {
  const text = decoded(run);
  if (text === null) return run;
  const words = text.trim();
  const lead = text.indexOf(words);
  let html = drawn?.get(words);
  if (html === undefined) {
    const inside = drawText(words, readingOf(words), ruby);
    // One piece to whatever lays it out: in a row of boxes every ruby would be a box of its own.
    html = inside.includes("<") ? `<ippo-text>${inside}</ippo-text>` : inside;
    drawn?.set(words, html);
  }
  return text.slice(0, lead) + html + text.slice(lead + words.length);
}
