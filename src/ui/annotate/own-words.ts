import { readingsOfWords } from "../../words/readings/index.ts";
import { firstSettings, type PersonSettings } from "../../words/settings.ts";
import { annotate } from "./annotate.ts";

/**
 * A page that says only our own words, in the dress of a person: as this one reads it, or as whoever
 * has chosen nothing yet. Every other page stays as it is.
 */
export function annotateOwnWords(html: string, settings: PersonSettings = firstSettings): string {
  if (!html.includes(dress)) return html;
  const { ruby } = settings;
  const roomy =
    ruby === "none" ? html : html.replace(dress, '<body class="plain person with-ruby">');
  return annotate(roomy, { ruby, readingOf: (text) => readingsOfWords.get(text) ?? null });
}

const dress = '<body class="plain person">';
