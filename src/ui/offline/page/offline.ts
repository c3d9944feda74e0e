import { island, word } from "../../islands/connect.ts";
import { ask, meetWorker } from "./ask.ts";
import { belongsTo, markOwner, nowCarried } from "./carried.ts";
import { askBeforeLeaving } from "./leaving.ts";
import { forgetGiven, isTouched, keepAsTyped, showGiven } from "./given.ts";
import { showMissing } from "./missing.ts";
import { note } from "./note.ts";
import { showStored } from "./stored.ts";
import { showUnsent } from "./unsent.ts";

/** `<ippo-offline>`: meets the worker, says what waits and what is stored, and shows what was already given. */
export const offline = (): void =>
  island("ippo-offline", (element, signal) => {
    const owner = word(element, "owner");
    const start = async () => {
      if (!(await meetWorker(owner))) return;
      const look = () => void show(element);
      navigator.serviceWorker.addEventListener("message", look, { signal });
      navigator.serviceWorker.addEventListener("controllerchange", look, { signal });
      const send = () => void (hadUnsent && sendNow());
      window.addEventListener("online", send, { signal });
      // A network may be there and the server not, and then nothing says that it is back.
      const timer = setInterval(send, again);
      signal.addEventListener("abort", () => clearInterval(timer));
      window.addEventListener("beforeunload", () => (leaving = true), { signal });
      askBeforeLeaving(element, signal);
      document.addEventListener("input", keepAsTyped, { signal });
      await show(element);
    };
    belongsTo(owner);
    document.addEventListener("formdata", markOwner, { signal });
    void start();
  });

/** How often an open page tries to send what waits, in milliseconds. */
const again = 20_000;

let hadUnsent = false;
let leaving = false;

async function show(element: HTMLElement): Promise<void> {
  const isStored = isStoredPage();
  when("stored", isStored);
  if (isStored) {
    showNotPossible(element);
    showMissing(element);
  }
  const here = await ask({ ask: "here", home: location.pathname === "/today" });
  if (here === null) return;
  nowCarried();
  hadUnsent = here.unsent > 0;
  when("unsent", hadUnsent);
  if (!hadUnsent) {
    forgetGiven();
    window.dispatchEvent(new Event("ippo-sent"));
  }
  const count = element.querySelector(".count");
  if (count !== null) count.textContent = String(here.unsent);
  if (here.unsent > 0) {
    // What is kept here must not be cleared away when the device runs short of room.
    void navigator.storage.persist();
    await showGiven(element);
  }
  await showUnsent();
  await showStored();
}

/** A stored page is exchanged for a new one when all is sent, unless somebody writes on it or is leaving it. */
async function sendNow(): Promise<void> {
  const answer = await ask({ ask: "send" });
  if (answer?.unsent === 0 && isStoredPage() && !isTouched() && !leaving) location.reload();
}

const isStoredPage = (): boolean => document.documentElement.dataset["stored"] !== undefined;

const when = (what: string, is: boolean): void => {
  for (const one of document.querySelectorAll<HTMLElement>(`[data-when=${what}]`)) one.hidden = !is;
};

/** What cannot wait says so beside its button, on a page that came without a network. */
function showNotPossible(element: HTMLElement): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("main form[method=post]")) {
    if (form.querySelector("[name=_then], .not-sent") !== null) continue;
    for (const button of form.querySelectorAll("button")) button.disabled = true;
    form.append(note(element, "notPossible"));
  }
}
