import { createStaffAccount } from "../../src/auth/accounts.ts";
import { cast, officeOf, type ParticipantKey, type StaffKey } from "../world/cast.ts";
import { browserOf, type Browser } from "../world/browser.ts";
import type { World } from "../world/world.ts";

/** A password that is in no list and holds nobody's name. */
export const goodPassword = "みどりの 傘と 七輪と 渡し舟";

/** A tablet that the office's manager has registered, with nobody signed in. */
export async function officeTablet(
  w: World,
  manager: StaffKey = "morita",
  name = "玄関のタブレット",
): Promise<Browser> {
  const tablet = browserOf(w.app, w.services, {
    kind: "staff",
    ...officeOf(cast.staff[manager].office),
    personId: w.id[manager],
  });
  await tablet.post("/devices", { name });
  await tablet.post("/sign-out");
  return tablet;
}

/** Makes a card as the page does, and reads its token from the page to be printed. */
export async function makeCard(
  w: World,
  person: ParticipantKey,
  by: StaffKey = "ohno",
): Promise<string> {
  const { text } = await w.as(by).post(`/people/${w.id[person]}/card`);
  return /<code>([0-9A-Z ]{39})<\/code>/.exec(text)?.[1]?.replaceAll(" ", "") ?? "no card";
}

export const chooseOwnPicture = (
  w: World,
  person: ParticipantKey,
  picture: string,
  by: StaffKey = "ohno",
) => w.as(by).post(`/people/${w.id[person]}/picture`, { picture });

/** The pictures on offer, in the order of the page. */
export const picturesOn = (html: string): string[] =>
  [...html.matchAll(/name="picture" value="([a-zA-Z]+)"/g)].map(([, name = ""]) => name);

export async function account(
  w: World,
  staff: StaffKey,
  email: string,
  password = goodPassword,
): Promise<void> {
  const { operatorId } = officeOf(cast.staff[staff].office);
  const made = await createStaffAccount(w.services, {
    operatorId,
    staffId: w.id[staff],
    email,
    password,
  });
  if (!made.ok) throw new Error(made.problem.code);
}

/** Whether the browser is let into a page of those who are signed in. */
export const isInside = async (browser: Browser, path = "/me/sessions"): Promise<boolean> =>
  (await browser.get(path)).status === 200;
