import { renderToString } from "preact-render-to-string";

import type { Tx } from "../../../db/actor-transaction.ts";
import { todayIn } from "../../../domain/calendar/day.ts";
import type { Services } from "../../../http/services.ts";
import { may } from "../../../policies/abilities.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { textsToRead } from "../../../ui/annotate/annotate.ts";
import { withWays } from "../../../ui/annotate/with-ways.ts";
import { readingsOfWords } from "../../../words/readings/index.ts";
import { readingsInTime } from "../readings-for.ts";
import { readingId } from "../shelf.ts";
import { readingEpoch, storedReadings, type Readings } from "../stored.ts";
import { addressWith, addressWithout, isInMode } from "./address.ts";
import { carrying, placeOf } from "./carried.ts";
import { ModeNotice, WayIn } from "./parts.tsx";
import { sealOf } from "./seal.ts";
import { shownToPeople } from "./shown-to-people.ts";

export type ForStaff = {
  readonly tx: Tx;
  readonly services: Services;
  readonly actor: StaffActor;
  readonly url: URL;
};

/** A page of the staff with the way to its furigana, or, asked for so, with the furigana themselves. */
export async function drawForStaff(html: string, call: ForStaff): Promise<string> {
  const { actor, url } = call;
  const page = cutMain(html);
  // Pages about readings show them already.
  if (page === null || !may(actor, "reading.correct") || url.pathname.startsWith("/readings")) {
    return html;
  }
  const { before, main, after } = page;
  if (isInMode(url)) return before.replace(...dress) + (await inMode(main, call)) + after;
  return before + main + renderToString(<WayIn href={addressWith(url)} />) + after;
}

const dress = ['<body class="staff">', '<body class="staff with-furigana">'] as const;

/** The texts that people are shown: those with a reading, and those that stand where people read them. */
async function inMode(main: string, call: ForStaff): Promise<string> {
  const { tx, services, actor, url } = call;
  const texts = textsToRead(main).filter((text) => !readingsOfWords.has(text));
  const stored = await storedReadings(tx, texts);
  const missing = await shownToPeople(
    tx,
    texts.filter((text) => !stored.has(text)),
  );
  const place = { operatorId: actor.operatorId, officeId: actor.officeId };
  const made: Readings =
    missing.length === 0
      ? new Map()
      : await readingsInTime(services, { ...place, epoch: await readingEpoch(tx) }, missing);
  const back = addressWith(url);
  const on = todayIn(services.now(), "Asia/Tokyo");
  const drawn = withWays(main, {
    readingOf: (text) => stored.get(text) ?? made.get(text) ?? null,
    wayOf: (text) => {
      const id = readingId(place, text);
      const seal = sealOf({ secret: services.secret, actor, readingId: id, on });
      return { id: placeOf(id), href: carrying(`/readings/${id}`, { seal, back }) };
    },
  });
  const known = stored.size + made.size;
  const notice = (
    <ModeNotice leave={addressWithout(url)} texts={known} late={made.size < missing.length} />
  );
  return drawn.replace("</h1>", () => `</h1>${renderToString(notice)}`);
}

/** Only the page's own part; the frame around it says our own words and the reader's name. */
function cutMain(html: string) {
  const from = html.indexOf("<main");
  const until = html.lastIndexOf("</main>");
  if (from === -1 || until === -1 || !html.includes(dress[0])) return null;
  const end = until + "</main>".length;
  return { before: html.slice(0, from), main: html.slice(from, end), after: html.slice(end) };
}
