import { addDemoLink, type DemoPerson } from "../auth/demo-links.ts";
import type { Pools } from "../db/pools.ts";

/** Signs somebody in as a demo does, over HTTP; the Cookie header of their browser. */
export async function signIn(pools: Pools, origin: string, person: DemoPerson): Promise<string> {
  const link = await addDemoLink({ pools }, person);
  const answer = await fetch(origin + link, { redirect: "manual" });
  const cookies = answer.headers.getSetCookie().map((one) => one.split(";", 1)[0]);
  if (answer.status !== 303 || cookies.length === 0) {
    throw new Error(`Signing in was answered ${answer.status}`);
  }
  return cookies.join("; ");
}
