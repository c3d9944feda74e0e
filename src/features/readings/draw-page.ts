import type { Tx } from "../../db/actor-transaction.ts";
import type { Services } from "../../http/services.ts";
import { annotate, needsReading, textsToRead } from "../../ui/annotate/annotate.ts";
import type { PersonSettings } from "../../words/settings.ts";
import { readingsFor } from "./readings-for.ts";
import { shelvesOf, underPlace } from "./shelf.ts";
import { officeOf } from "./stored.ts";

export type DrawnPage = {
  readonly html: string;
  /** Whether every word has its reading: what is not whole is drawn anew the next time. */
  readonly whole: boolean;
};

/** A page as this person reads it: readings, places to break, words to speak. */
export async function drawForPerson(
  tx: Tx,
  services: Services,
  epoch: string,
  html: string,
  { ruby }: PersonSettings,
): Promise<DrawnPage> {
  const texts = textsToRead(html);
  const readings = await readingsFor(tx, services, epoch, texts);
  const under = `${underPlace({ ...officeOf(tx), epoch })}${ruby}/`;
  const known = shelvesOf(services).drawn;
  const drawn = annotate(html, {
    ruby,
    readingOf: (text) => readings.get(text) ?? null,
    drawn: {
      get: (text) => known.get(under + text),
      set: (text, made) => {
        if (readings.has(text) || !needsReading(text)) known.set(under + text, made);
      },
    },
  });
  return { html: drawn, whole: readings.size === texts.length };
}
