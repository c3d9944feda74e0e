import { randomBytes } from "node:crypto";
import { appendFile, chown, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { isThere } from "./folder.ts";
import { initialise } from "./initialise.ts";
import type { Place } from "./place.ts";
import { livePostmaster } from "./postmaster.ts";
import type { ServerProblem } from "./problem.ts";

/** Written last, so its presence says that the folder is complete; holds the owner's password. */
const marker = "ippo-finished.json";

export const clusterFolder = (place: Place): string => join(place.home, "pg");

/** Removes or sets aside what a killed creation left behind; returns a sentence for each. */
export async function repairLeftovers(place: Place): Promise<string[]> {
  const said: string[] = [];
  for (const name of await readdir(place.home)) {
    if (!name.startsWith("new-")) continue;
    // An initdb that outlived its Ippo may still be writing for a moment.
    await rm(join(place.home, name), { recursive: true, force: true, maxRetries: 20 });
    said.push(`Removed a half-made database (${name}).`);
  }
  const pg = clusterFolder(place);
  const unfinished = (await isThere(pg)) && !(await isThere(join(pg, marker)));
  if (unfinished && livePostmaster(pg) === undefined) {
    const aside = `unfinished-${Date.now()}`;
    await rename(pg, join(place.home, aside));
    said.push(`The database had never been finished; it was set aside as ${aside}.`);
  }
  return said;
}

/** The major version of the data, or `undefined` when there is none yet. */
export async function dataVersion(place: Place): Promise<number | undefined> {
  const pg = clusterFolder(place);
  if (!(await isThere(pg))) return undefined;
  return Number.parseInt(await readFile(join(pg, "PG_VERSION"), "utf8"), 10);
}

export async function ownerPassword(place: Place): Promise<string> {
  const text = await readFile(join(clusterFolder(place), marker), "utf8");
  // Written by `createCluster` below.
  return (JSON.parse(text) as { password: string }).password;
}

/**
 * Makes a new database in a folder of another name and renames it when it is whole, so that a
 * kill at any moment leaves either none or a good one.
 */
export async function createCluster(
  place: Place,
  bin: string,
  major: number,
): Promise<Result<undefined, ServerProblem>> {
  const folder = join(place.home, `new-${process.pid}`);
  const password = randomBytes(24).toString("base64url");
  const failure = await initialise({ folder, password, bin, major, place });
  if (failure !== undefined) {
    await rm(folder, { recursive: true, force: true });
    return refuse(failure);
  }
  await appendFile(
    join(folder, "postgresql.conf"),
    "# Ippo sets its values on the command line.\n",
  );
  await writeMarker(join(folder, marker), { password, madeBy: major }, place);
  await sync(folder);
  await rename(folder, clusterFolder(place));
  await sync(place.home);
  return ok(undefined);
}

async function writeMarker(path: string, content: object, place: Place): Promise<void> {
  await using file = await open(path, "wx", 0o600);
  await file.writeFile(JSON.stringify(content));
  await file.sync();
  if (place.account !== undefined) await chown(path, place.account.uid, place.account.gid);
}

async function sync(path: string): Promise<void> {
  await using file = await open(path, "r");
  await file.sync();
}
