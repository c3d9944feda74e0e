import { setTimeout as sleep } from "node:timers/promises";

import { openServices, type Ground } from "../bin/installation.ts";
import type { Config } from "../config.ts";
import type { ConnectionParts } from "../db/connection.ts";
import { todayIn } from "../domain/calendar/day.ts";
import { createApp } from "../http/app.ts";
import { bytesOf, type PageBytes } from "./bytes.ts";
import { captureFrom, type Statement } from "./capture.ts";
import { findCast, type Cast } from "./cast.ts";
import { startChild, type Child } from "./child.ts";
import { writeFirstPlan } from "./first-plan.ts";
import { freshSave } from "./fresh-save.ts";
import { measuredPages, type MeasuredPage } from "./pages.ts";
import { signIn } from "./sign-in.ts";

/** One data set with the application running on it and everybody signed in. */
export type Bed = {
  readonly owner: ConnectionParts;
  readonly child: Child;
  readonly pages: readonly MeasuredPage[];
  /** A plan being written beside three years of evidence, and who writes it. */
  readonly plan: { readonly planId: string; readonly cookie: string };
  readonly bytes: ReadonlyMap<string, PageBytes>;
  /** What the raw replay of a page sends, asked for anew each time. */
  readonly raw: ReadonlyMap<string, () => readonly Statement[]>;
  readonly statements: ReadonlyMap<string, number>;
};

/** Starts the built application on a data set and listens once to what each page asks the database. */
export async function makeBed(
  ground: Ground,
  config: Config,
  owner: ConnectionParts,
): Promise<Bed> {
  const child = await startChild(ground, owner);
  const running = openServices({ ...ground, owner }, { ...config, log: "error" }, true);
  try {
    const capture = captureFrom(running.services.pools, createApp(running.services), child.origin);
    const cast = await findCast(owner);
    const cookies = await signEverybodyIn(running.services.pools, child.origin, cast);
    const planId = await writeFirstPlan(owner, cast);
    const today = todayIn(new Date(), "Asia/Tokyo");
    const pages = measuredPages(cast, cookies, today, planId);
    const bytes = new Map<string, PageBytes>();
    const raw = new Map<string, () => readonly Statement[]>();
    const statements = new Map<string, number>();
    for (const { key, next, expected, places } of pages) {
      if (expected === 200) bytes.set(key, await bytesOf(child.origin, next()));
      // The first request looks the session up; those after it are what goes on all day.
      await capture(next(), expected);
      const since = Date.now();
      const [sent, place] = [next(), places?.last()];
      const heard = await capture(sent, expected);
      statements.set(key, heard.length);
      if (place === undefined) raw.set(key, () => heard);
      else {
        const fresh = freshSave(heard, place, since);
        raw.set(key, () => fresh(places?.take() ?? place));
      }
    }
    const plan = { planId, cookie: cookies.serviceManager };
    return { owner, child, pages, plan, bytes, raw, statements };
  } catch (error) {
    await child.stop();
    throw error;
  } finally {
    await sleep(50);
    await running.close();
  }
}

async function signEverybodyIn(pools: Parameters<typeof signIn>[0], origin: string, cast: Cast) {
  const of = new Map<string, string>();
  for (const person of cast.people) of.set(person.personId, await signIn(pools, origin, person));
  const manager = await signIn(pools, origin, cast.manager);
  const serviceManager = await signIn(pools, origin, cast.serviceManager);
  return { manager, serviceManager, person: of.get(cast.person.personId) ?? "", of };
}
