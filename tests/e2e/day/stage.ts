import type { Page } from "playwright-core";

import { world, type World } from "../../world/world.ts";
import { countKeys, giveVoice } from "../acts.ts";
import { theatre, type Theatre } from "../chromium.ts";

/** Where the day is played: one world, and the screens that stay open from act to act. */
export type Stage = {
  readonly w: World;
  readonly t: Theatre;
  /** The Friday before, and the next open day: the Monday between is 勤労感謝の日. */
  readonly friday: (time: string) => void;
  readonly tuesday: (time: string) => void;
  /** The office's tablet. The manager registers it; then 青木 stands before it. */
  readonly tablet: Page;
  readonly keysOnTablet: () => number;
  readonly heardOnTablet: () => string;
  readonly ueda: Page;
  readonly ito: Page;
  readonly ohno: Page;
};

export async function stage(): Promise<Stage> {
  const w = await world();
  const t = await theatre(w);
  // The sessions of the day begin on the day.
  const friday = (time: string) => w.setNow(`2026-11-20T${time}:00+09:00`);
  const tuesday = (time: string) => w.setNow(`2026-11-24T${time}:00+09:00`);
  tuesday("09:00");
  const onTablet = await t.context("morita", { width: 1280, worker: true });
  const keysOnTablet = await countKeys(onTablet);
  const heardOnTablet = await giveVoice(onTablet);
  return {
    w,
    t,
    friday,
    tuesday,
    tablet: await onTablet.newPage(),
    keysOnTablet,
    heardOnTablet,
    ueda: await t.open("ueda", { width: 1280 }),
    ito: await t.open("ito", { width: 320 }),
    ohno: await t.open("ohno", { width: 1280 }),
  };
}
