import type { ConnectionParts } from "../db/connection.ts";
import { clearArchivesOf } from "../features/papers/batch/clear-archives.ts";
import type { Services } from "../http/services.ts";
import { visitOffices } from "./visit-offices.ts";

/** The archives of every office whose day is over leave the store. */
export async function clearArchives(owner: ConnectionParts, services: Services): Promise<void> {
  const offices = await visitOffices(owner, (_client, office) => Promise.resolve(office));
  for (const office of offices) await clearArchivesOf(services, office);
}
