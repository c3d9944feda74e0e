import type { Given, Question } from "../worker/talk.ts";

export type { Given };

type Answers = {
  readonly here: { readonly unsent: number; readonly refused: number };
  readonly given: readonly Given[];
  readonly unsent: readonly Given[];
  readonly stored: readonly string[];
  readonly page: string | null;
  readonly send: { readonly sent: "done" | "unreached" | "signIn"; readonly unsent: number };
  readonly drop: { readonly unsent: number; readonly refused: number };
};

let owner = "";

/** Whose page this is goes with every question. Null where nothing can be kept: no HTTPS, an old browser. */
export async function meetWorker(pageOwner: string): Promise<boolean> {
  // Not there on plain HTTP, whatever the compiler's list says.
  const workers = (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  if (workers === undefined || pageOwner === "") return false;
  owner = pageOwner;
  const met = await workers.register("/sw.js", { updateViaCache: "none" }).catch(() => null);
  return met !== null || workers.controller !== null;
}

/** Null when the worker has nothing for whose page this is. */
export async function ask<Q extends Question>(question: Q): Promise<Answers[Q["ask"]] | null> {
  const { active } = await navigator.serviceWorker.ready;
  if (active === null || owner === "") return null;
  const channel = new MessageChannel();
  const answer = new Promise<Answers[Q["ask"]] | null>((resolve) => {
    channel.port1.addEventListener("message", (event) => resolve(event.data), { once: true });
    channel.port1.start();
  });
  active.postMessage({ ...question, owner }, [channel.port2]);
  return answer;
}
