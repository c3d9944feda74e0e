import { leftPage } from "./assets.ts";
import { inPlace } from "./database.ts";
import { reached } from "./time-limit.ts";
import { forget } from "./whose.ts";

/**
 * The person leaves: what is stored here goes at once, network or not. A server that cannot be told
 * now is told before anybody sees another page.
 */
export async function signOut(): Promise<Response> {
  await forget();
  await inPlace("state", "readwrite", (store) => store.put(true, "leaving"));
  return (await toldServer()) ?? (await leftPage());
}

/** False while the server still believes that the one who left is here. */
export async function hasLeft(): Promise<boolean> {
  const leaving = await inPlace<unknown>("state", "readonly", (store) => store.get("leaving"));
  return leaving !== true || (await toldServer()) !== null;
}

async function toldServer(): Promise<Response | null> {
  // Without this the server has the browser empty this device: of what waits to be sent, and of this
  // worker while it works. What is to go has gone above.
  const headers = { "ippo-keep": "queue" };
  const response = await reached(
    fetch("/sign-out", { method: "POST", headers, redirect: "manual" }),
    8000,
  );
  if (response === null || response.status >= 400) return null;
  await inPlace("state", "readwrite", (store) => store.delete("leaving"));
  return response;
}
