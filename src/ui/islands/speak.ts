import { island, word } from "./connect.ts";
import { chunksOf, localJapaneseVoice, spokenText } from "./speech.ts";

/** `<ippo-speak>`: a button that reads one block with a voice of this device, never of a far server. */
export const speak = (): void =>
  island("ippo-speak", (element, signal) => {
    if (!("speechSynthesis" in window)) return sayWhyNot(element);
    const show = () => draw(element, signal);
    show();
    // Chrome knows its voices only after this event; some devices never send it.
    speechSynthesis.addEventListener("voiceschanged", show, { signal });
    setTimeout(() => {
      if (!signal.aborted && localJapaneseVoice() === undefined) sayWhyNot(element);
    }, 2000);
    signal.addEventListener("abort", () => speechSynthesis.cancel());
    window.addEventListener("pagehide", () => speechSynthesis.cancel(), { signal });
  });

function draw(element: HTMLElement, signal: AbortSignal): void {
  if (localJapaneseVoice() === undefined || element.querySelector("button") !== null) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button quiet";
  const about = word(element, "about");
  const rest = (text: string) => {
    button.textContent = text;
    if (about !== "") button.setAttribute("aria-label", `${text}：${about}`);
  };
  rest(word(element, "start"));
  let stop: (() => void) | null = null;
  button.addEventListener(
    "click",
    () => {
      if (stop !== null) return stop();
      rest(word(element, "stop"));
      stop = read(word(element, "of"), () => {
        stop = null;
        rest(word(element, "start"));
      });
    },
    { signal },
  );
  element.replaceChildren(button);
}

/** Reads piece by piece: long ones stop silently in Chrome, and a lost end event must not hang. */
function read(id: string, ended: () => void): () => void {
  const voice = localJapaneseVoice();
  const block = document.getElementById(id);
  const pieces = block === null ? [] : chunksOf(spokenText(block));
  speechSynthesis.cancel();
  let watch: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const finish = () => {
    if (over) return;
    over = true;
    clearTimeout(watch);
    speechSynthesis.cancel();
    ended();
  };
  const next = () => {
    clearTimeout(watch);
    const piece = pieces.shift();
    if (over || piece === undefined || voice === undefined) return finish();
    const said = new SpeechSynthesisUtterance(piece);
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = 0.9;
    said.addEventListener("end", next);
    said.addEventListener("error", finish);
    watch = setTimeout(finish, 20_000);
    speechSynthesis.speak(said);
  };
  next();
  return finish;
}

/** Said once a page, at the first place; the others stay silent. */
function sayWhyNot(element: HTMLElement): void {
  if (document.querySelector("ippo-speak") !== element) return;
  // What staff recorded stands there instead.
  if (document.querySelector(".staff-voice") !== null) return;
  const why = document.createElement("p");
  why.className = "why";
  why.textContent = word(element, "noVoice");
  element.replaceChildren(why);
}
