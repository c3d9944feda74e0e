import { dropEntry, entriesOf, markEntry, type Waiting, type Words } from "./queue.ts";
import { scope } from "./scope.ts";
import { reached } from "./time-limit.ts";
import { whoseNow, type Whose } from "./whose.ts";

export type Sent = "done" | "unreached" | "signIn";

/** A photo over a slow line needs its time. */
export const patience = (bytes: number): number => (bytes < 100_000 ? 12_000 : 60_000);

/** So often may the server stumble over one entry before the ones behind it go first. */
const mostFaults = 5;

let underWay: Promise<unknown> = Promise.resolve();

/** Sends what waits, oldest first, one round at a time; stops where the network or the sign-in ends. */
export function send(before = Infinity): Promise<Sent> {
  const round = underWay.then(() => sendAll(before));
  underWay = round.catch(() => undefined);
  return round;
}

async function sendAll(before: number): Promise<Sent> {
  const whose = await whoseNow();
  if (whose === undefined) return "signIn";
  const entries = await entriesOf(whose);
  for (const entry of entries) {
    if (entry.id >= before || entry.refused !== undefined) continue;
    const sent = await sendOne(whose, entry);
    await tellPages();
    if (sent !== "done") return sent;
  }
  return "done";
}

async function sendOne(whose: Whose, entry: Waiting): Promise<Sent> {
  const response = await reached(
    fetch(entry.path, {
      method: "POST",
      body: entry.body,
      headers: { "content-type": entry.type, accept: "application/json", ...waited(entry) },
      redirect: "manual",
    }),
    patience(entry.body.byteLength),
  );
  if (response === null) return "unreached";
  if (response.status === 401) return "signIn";
  if (response.ok || response.type === "opaqueredirect") await dropEntry(entry.id);
  else if (response.status >= 500 && (entry.faults ?? 0) < mostFaults) {
    await markEntry(whose, { ...entry, faults: (entry.faults ?? 0) + 1 });
    return "unreached";
  } else {
    // What it was written on is not there any more: no page to write it on again.
    const isGone = response.status === 404;
    await markEntry(whose, { ...entry, refused: { words: await wordsOf(response), isGone } });
  }
  return "done";
}

/** How long it lay here, not when it was given: a tablet's clock may be wrong, its ticking is not. */
export const waited = ({ givenAt }: { readonly givenAt: number }): Record<string, string> => ({
  "ippo-waited": String(Math.max(0, (Date.now() - givenAt) / 1000)),
});

async function wordsOf(response: Response): Promise<Words | null> {
  const answer: unknown = await response.json().catch(() => null);
  const words =
    typeof answer === "object" && answer !== null && "words" in answer ? answer.words : null;
  return isWords(words) ? words : null;
}

const isWords = (value: unknown): value is Words =>
  typeof value === "object" && value !== null && "std" in value && "easy" in value;

/** Open pages show again what is still here. */
export async function tellPages(): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a client has no target
  for (const page of await scope.clients.matchAll()) page.postMessage("changed");
}

/** Where the browser can, it wakes this worker when the network is back and no page is open. */
export const sendLater = async (): Promise<void> => {
  await scope.registration.sync?.register("send").catch(() => undefined);
};
