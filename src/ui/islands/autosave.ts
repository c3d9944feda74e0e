import { island, word } from "./connect.ts";
import { outbox, type SaveState } from "./outbox.ts";
import { isCarried } from "../offline/page/carried.ts";
import { parcel, post } from "./post.ts";
import { onlyTouched } from "./touched.ts";

const pauseAfterTyping = 700;

/** `<ippo-autosave>` around a form: every change is posted; what could not be sent stays and goes later. */
export const autosave = (): void =>
  island("ippo-autosave", (element, signal) => {
    const form = element.querySelector("form");
    if (form === null) return;
    const box = outbox({
      pack: () => parcel(form),
      send: (packed, leaving) => post(form, packed, leaving),
      tell: (now, words) => {
        state = now;
        tell(element, now, words);
      },
    });
    let state: SaveState | null = null;
    let typing = 0;
    const flush = () => {
      if (typing === 0) return;
      window.clearTimeout(typing);
      typing = 0;
      box.changed();
    };
    const changed = (event: Event) => {
      window.clearTimeout(typing);
      typing = window.setTimeout(flush, isTyped(event.target) ? pauseAfterTyping : 0);
    };
    const stop = () => {
      window.clearTimeout(typing);
      typing = 0;
      box.stop();
    };
    onlyTouched(form, signal);
    form.addEventListener("input", changed, { signal });
    const submit = (event: SubmitEvent) => {
      // A whole submit carries everything, so nothing may follow it.
      if (isCarried(form) || (navigator.onLine && !box.unreached())) {
        stop();
        return afterSave(form, event, box.underWay());
      }
      // With nobody to take it, the browser would put its own error page in the place of the words.
      event.preventDefault();
      window.clearTimeout(typing);
      typing = 0;
      box.changed();
    };
    form.addEventListener("submit", submit, { signal });
    const leave = () => {
      flush();
      box.leave();
    };
    // A phone may end a hidden page without another word.
    document.addEventListener(
      "visibilitychange",
      () => {
        if (document.visibilityState === "hidden") leave();
      },
      { signal },
    );
    window.addEventListener("pagehide", leave, { signal });
    window.addEventListener("online", box.retry, { signal });
    // The worker has sent what it had kept of this form.
    const sent = () => state === "kept" && tell(element, "saved", null);
    window.addEventListener("ippo-sent", sent, { signal });
    window.addEventListener(
      "beforeunload",
      (event) => {
        flush();
        if (box.stuck()) event.preventDefault();
      },
      { signal },
    );
    signal.addEventListener("abort", stop);
  });

/** Where a form names the version it builds on, it waits for the one a save under way is about to make. */
function afterSave(form: HTMLFormElement, event: SubmitEvent, saved: Promise<void> | null): void {
  if (saved === null || form.querySelector("input[name=_version]") === null) return;
  event.preventDefault();
  void saved.then(() => form.requestSubmit(event.submitter));
}

const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !["radio", "checkbox", "file"].includes(target.type));

function tell(element: HTMLElement, state: SaveState, words: Words | null): void {
  const place = element.querySelector<HTMLElement>(".save-state");
  if (place === null) return;
  const easy = word(element, "words") === "easy";
  const own = word(element, state === "kept" ? "notSent" : state);
  place.textContent = words === null ? own : easy ? words.easy : words.std;
  place.classList.toggle("waiting", state !== "saved" && state !== "saving");
}

type Words = { readonly std: string; readonly easy: string };
