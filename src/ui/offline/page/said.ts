import { ask, type Given } from "./ask.ts";
import { note } from "./note.ts";

/** What was given, in the words of the page it was given on; of several saves of one form the last holds. */
export async function said(given: readonly Given[], element: Element): Promise<HTMLElement[]> {
  const last = new Map<string, readonly string[]>();
  const files: HTMLElement[] = [];
  for (const one of given) {
    const page = (await pageOf(one))?.page ?? null;
    for (const name of new Set(one.fields.map(([key]) => key))) {
      const values = one.fields.filter(([key]) => key === name).map(([, value]) => value);
      last.set(
        name,
        values.map((value) => labelOf(page, name, value)).filter((text) => text !== ""),
      );
    }
    if (
      one.fields.some(([name]) => name === "cards") &&
      !one.fields.some(([name]) => name === "card")
    ) {
      last.delete("card");
    }
    for (const _ of one.files) files.push(item(note(element, "file").textContent ?? ""));
  }
  return [...[...last.values()].flat().map(item), ...files];
}

/** The stored page that the form stood on, or another one that it stands on, too. */
export async function pageOf({ path, from, next }: Given): Promise<StoredPage | null> {
  for (const at of [from, path, next]) {
    const html = await ask({ ask: "page", path: at });
    if (html === null) continue;
    const page = new DOMParser().parseFromString(html, "text/html");
    if (page.querySelector(`form[action="${CSS.escape(path)}"]`)) return { at, page };
  }
  return null;
}

export type StoredPage = { readonly at: string; readonly page: Document };

/** The word beside the box that was ticked or on the button that was pressed; typed words as they are. */
function labelOf(page: Document | null, name: string, value: string): string {
  if (value.trim() === "") return "";
  const chosen = page?.querySelector(
    `[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]:not([hidden], .unseen, [type=hidden])`,
  );
  const word =
    chosen?.closest("label")?.querySelector(".word, span") ?? chosen?.querySelector(".word");
  if (word) return plain(word);
  return isAnswer(page, name, value) ? (chosen && plain(chosen)) || value : "";
}

/** What the form carries along, and what says only where it goes on, is nobody's answer. */
function isAnswer(page: Document | null, name: string, value: string): boolean {
  const fields = [...(page?.querySelectorAll(`[name="${CSS.escape(name)}"]`) ?? [])];
  const isCarried = fields.length > 0 && fields.every((field) => field.matches("[type=hidden]"));
  return !unsaid.has(name) && !isCarried && !uuid.test(value);
}

const unsaid: ReadonlySet<string> = new Set(["go", "cards", "takeBack"]);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The text without the readings above it. */
function plain(element: Element): string {
  const copy = element.cloneNode(true);
  if (copy instanceof Element)
    for (const reading of copy.querySelectorAll("rt, rp")) reading.remove();
  return (copy.textContent ?? "").trim();
}

export function titleOf(page: Document | null): string {
  const parts = [page?.querySelector(".step-place"), page?.querySelector("h1")];
  return parts.flatMap((part) => (part ? plain(part) : [])).join("　");
}

function item(text: string): HTMLElement {
  const line = document.createElement("li");
  line.className = "own-words";
  line.textContent = text;
  return line;
}
