import { ask } from "./ask.ts";

/** `<ippo-stored>`: of the pages it names, those that open now without a network. */
export async function showStored(): Promise<void> {
  const list = document.querySelector("ippo-stored");
  if (list === null || document.documentElement.dataset["stored"] === undefined) return;
  const stored = new Set((await ask({ ask: "stored" })) ?? []);
  for (const link of list.querySelectorAll("a")) link.hidden = !stored.has(link.pathname);
}
