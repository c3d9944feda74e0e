import { plain, type Segment } from "../../domain/reading/segments.ts";
import { phraseStarts } from "../phrases/phrases.ts";
import { decoded, encoded } from "./entities.ts";
import { endOfElement, endOfTag } from "./runs.ts";

/** The segments of a text of the page; null where its readings are not known. */
export type ReadingOf = (text: string) => readonly Segment[] | null;

/**
 * Gives every block that an `<ippo-speak>` names its words as they are spoken, in `data-yomi`: the
 * stored readings, whatever stands over the words for the eye.
 */
export function withSpokenBlocks(html: string, readingOf: ReadingOf): string {
  const ids = new Set(
    [...html.matchAll(/<ippo-speak\b[^>]*\bdata-of="([^"]+)"/g)].map(([, id = ""]) => id),
  );
  let result = html;
  for (const id of ids) {
    const at = result.indexOf(` id="${id}"`);
    if (at === -1) continue;
    const tag = result.lastIndexOf("<", at);
    const [, name = ""] = /^<([a-z][a-z0-9-]*)/.exec(result.slice(tag, at)) ?? [];
    const content = endOfTag(result, tag);
    const words = wordsOf(result.slice(content, endOfElement(result, name, content)), readingOf);
    const end = content - 1;
    result = `${result.slice(0, end)} data-yomi="${encoded(words)}"${result.slice(end)}`;
  }
  return result;
}

/** A block's words in order: no buttons, no pictures, and a stop where a line of its own ends. */
function wordsOf(html: string, readingOf: ReadingOf): string {
  let words = "";
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf("<", at);
    const until = tag === -1 ? html.length : tag;
    words += spokenRun(html.slice(at, until), readingOf);
    if (tag === -1) break;
    at = endOfTag(html, tag);
    const [, close = "", name = ""] = /^<(\/?)([a-z][a-z0-9-]*)/.exec(html.slice(tag, at)) ?? [];
    if (close !== "" && lines.has(name)) words += "。";
    else if (close === "" && isSilent(name, html.slice(tag, at))) {
      at = endOfElement(html, name, at);
    }
  }
  return words
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/[。\s]*。[。\s]*/gu, "。")
    .replaceAll(/([！？!?])。/gu, "$1")
    .replaceAll(/([、。]) /gu, "$1")
    .trim();
}

/** Kana alone run together; the phrases keep わたしは from being read as わた-しは. */
function spokenRun(run: string, readingOf: ReadingOf): string {
  const text = decoded(run) ?? run;
  const words = text.trim();
  if (words === "") return text;
  const starts = new Set(/\s/u.test(words) ? [] : phraseStarts(words));
  let at = 0;
  const said = (readingOf(words) ?? [plain(words)]).map((segment) => {
    const from = at;
    at += segment.base.length;
    return segment.reading === null
      ? spaced(segment.base, from, starts)
      : (starts.has(from) ? " " : "") + segment.reading;
  });
  return text.replace(words, () => said.join(""));
}

const spaced = (base: string, offset: number, starts: ReadonlySet<number>): string =>
  base
    .split("")
    .map((one, index) => (starts.has(offset + index) ? ` ${one}` : one))
    .join("");

const isSilent = (name: string, tag: string): boolean =>
  silent.has(name) || tag.includes(' aria-hidden="true"');

const silent: ReadonlySet<string> = new Set([
  "button",
  "figcaption",
  "rp",
  "svg",
  "ippo-speak",
  "textarea",
  "select",
  "script",
  "audio",
]);

const lines: ReadonlySet<string> = new Set([
  "p",
  "li",
  "h2",
  "h3",
  "legend",
  "label",
  "td",
  "th",
  "dt",
  "dd",
]);
