import type { Tx } from "../../db/actor-transaction.ts";
import type { Services } from "../../http/services.ts";
import type { PaperModel } from "../../reports/kit/model.ts";
import { textsToRead, withReadings } from "../../reports/kit/with-readings.ts";
import { readingEpoch, readingsFor } from "../readings/queries.ts";

export type Drawn = { readonly tx: Tx; readonly services: Services };

/** The readings are part of the paper: a kept one prints the same whatever is corrected later. */
export async function readOver({ tx, services }: Drawn, model: PaperModel): Promise<PaperModel> {
  const epoch = await readingEpoch(tx);
  const readings = await readingsFor(tx, services, epoch, textsToRead(model));
  return withReadings(model, (text) => readings.get(text) ?? null);
}
