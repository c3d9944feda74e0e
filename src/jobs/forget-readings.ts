import type { ConnectionParts } from "../db/connection.ts";
import { forgetOldReadings } from "../features/readings/forget-old.ts";
import type { Services } from "../http/services.ts";
import { visitOffices } from "./visit-offices.ts";

/** Furigana that nobody corrected and that are older than a year leave every office. */
export async function forgetReadings(owner: ConnectionParts, services: Services): Promise<void> {
  const offices = await visitOffices(owner, (_client, office) => Promise.resolve(office));
  for (const office of offices) await forgetOldReadings(services, office);
}
