import { feedbackAdvice } from "../../domain/feedback/advice.ts";
import { fieldNames, type FeedbackDraft } from "../../domain/feedback/draft.ts";
import { island, word } from "./connect.ts";

const pauseAfterTyping = 600;

/** `<ippo-advice>` around the fields of a reply: pointers appear while it is written. */
export const advice = (): void =>
  island("ippo-advice", (element, signal) => {
    const place = element.querySelector<HTMLElement>(".advice");
    if (place === null) return;
    let typing = 0;
    const look = () => show(place, feedbackAdvice(draftIn(element)));
    element.addEventListener(
      "input",
      () => {
        window.clearTimeout(typing);
        typing = window.setTimeout(look, pauseAfterTyping);
      },
      { signal },
    );
    signal.addEventListener("abort", () => window.clearTimeout(typing));
  });

function draftIn(element: HTMLElement): FeedbackDraft {
  const text = (name: string): string => {
    const field = element.querySelector(`[name="${name}"]`);
    return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
      ? field.value
      : "";
  };
  return {
    seen: text("seen"),
    whyGood: text("whyGood"),
    nextHint: text("nextHint"),
    strengthWord: text("strengthWord"),
  };
}

function show(place: HTMLElement, found: ReturnType<typeof feedbackAdvice>): void {
  const lines = found.map(({ where, words }) => `${fieldNames[where]}：${words}`);
  const told = [...place.querySelectorAll("li")].map((item) => item.textContent);
  // Said again only when something changed, so that a screen reader is not interrupted by each key.
  if (told.join("\n") === lines.join("\n")) return;
  place.replaceChildren();
  if (lines.length === 0) return;
  const heading = document.createElement("p");
  heading.textContent = word(place, "heading");
  const list = document.createElement("ul");
  list.append(
    ...lines.map((line) => {
      const item = document.createElement("li");
      item.textContent = line;
      return item;
    }),
  );
  place.append(heading, list);
}
