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
  });

/** Ends what is being read on this page, whichever block it is. */
let hush: (() => void) | null = null;

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
      // One voice at a time: the block read before ends here, not when its event comes.
      hush?.();
      rest(word(element, "stop"));
      stop = hush = read(element, () => {
        stop = hush = null;
        rest(word(element, "start"));
      });
    },
    { signal },
  );
  // A page kept for going back, or one under another window, must not speak on.
  const leave = () => stop?.();
  signal.addEventListener("abort", leave);
  window.addEventListener("pagehide", leave, { signal });
  document.addEventListener("visibilitychange", () => document.hidden && leave(), { signal });
  element.replaceChildren(button);
}

const usual = 0.9;
const slowly = 0.65;

/** Milliseconds in which a voice at its own speed has ended any piece. */
const longestPiece = 18_000;

/** Reads piece by piece: long ones stop silently in Chrome, and a lost end event must not hang. */
function read(element: HTMLElement, ended: () => void): () => void {
  const voice = localJapaneseVoice();
  const rate = word(element, "speed") === "slow" ? slowly : usual;
  const block = document.getElementById(word(element, "of"));
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
    said.rate = rate;
    said.addEventListener("end", next);
    said.addEventListener("error", finish);
    watch = setTimeout(finish, longestPiece / rate);
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
