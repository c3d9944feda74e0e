import { rmdir } from "node:fs/promises";
import { join } from "node:path";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { adoptPostmaster } from "./adopt.ts";
import { type OwnerConnection, versionOf } from "./ask.ts";
import { type Binaries, placesLooked } from "./binaries.ts";
import { clusterFolder, createCluster, dataVersion } from "./cluster.ts";
import { ownerPassword, repairLeftovers } from "./cluster.ts";
import { type Keeper, keepRunning } from "./keeper.ts";
import { takeLock } from "./lock.ts";
import { findPlace, type Place, prepareDataDir, systemFolder } from "./place.ts";
import { clearStalePidFile, type Cluster, port, startPostmaster } from "./postmaster.ts";
import type { ServerProblem } from "./problem.ts";
import { readyRuntime } from "./runtime.ts";

export type ManagedServer = {
  readonly owner: OwnerConnection;
  readonly kind: Binaries["kind"];
  readonly version: string;
  readonly adopted: boolean;
  readonly repaired: string[];
  readonly home: string;
  stop(): Promise<void>;
};

type Order = {
  readonly dataDir: string;
  readonly say: (line: string) => void;
  readonly binaries: readonly Binaries[];
};

/** Runs a PostgreSQL of our own on the data folder, which no other process may use meanwhile. */
export async function openManaged(order: Order): Promise<Result<ManagedServer, ServerProblem>> {
  const dataDir = await prepareDataDir(order.dataDir);
  const lock = takeLock(join(dataDir, "ippo.lock"));
  if (!lock.ok) return lock;
  const repaired =
    lock.value.replaced === undefined
      ? []
      : [`The last Ippo on this folder (process ${lock.value.replaced}) ended without closing it.`];
  let opened: Result<ManagedServer, ServerProblem> | undefined;
  try {
    opened = await openLocked(order, dataDir, repaired);
  } finally {
    if (!opened?.ok) lock.value.release();
  }
  if (!opened.ok) return opened;
  const server = opened.value;
  return ok({ ...server, stop: () => server.stop().finally(() => lock.value.release()) });
}

async function openLocked(
  order: Order,
  dataDir: string,
  repaired: string[],
): Promise<Result<ManagedServer, ServerProblem>> {
  const found = await findPlace(dataDir);
  if (!found.ok) return found;
  const place = found.value;
  repaired.push(...(await repairLeftovers(place)));
  const chosen = await choose(order.binaries, place);
  if (!chosen.ok) return chosen;
  const prepared = await prepare(chosen.value, place);
  if (!prepared.ok) return prepared;
  if (place.account !== undefined) order.say(aboutRoot(place, prepared.value.bin));
  return await run(order, prepared.value, chosen.value, repaired);
}

/** Existing data decides the major version, whatever else has been installed since. */
async function choose(
  binaries: readonly Binaries[],
  place: Place,
): Promise<Result<Binaries, ServerProblem>> {
  const [preferred] = binaries;
  if (preferred === undefined)
    return refuse({ code: "database.noBinaries", looked: placesLooked() });
  const data = await dataVersion(place);
  const fitting = binaries.find((one) => data === undefined || one.major === data);
  if (fitting !== undefined) return ok(fitting);
  const programs = binaries.map((one) => `${one.major}`);
  const path = clusterFolder(place);
  return refuse({ code: "database.otherVersion", data: `${data}`, programs, path });
}

async function prepare(binaries: Binaries, place: Place): Promise<Result<Cluster, ServerProblem>> {
  const apart = place.account !== undefined;
  const bin = await readyRuntime(
    binaries,
    join(apart ? systemFolder : place.home, "runtime"),
    apart,
  );
  if ((await dataVersion(place)) === undefined) {
    const created = await createCluster(place, bin, binaries.major);
    if (!created.ok) return created;
  }
  return ok({ ...place, pg: clusterFolder(place), bin, major: binaries.major });
}

async function run(
  order: Order,
  prepared: Cluster,
  binaries: Binaries,
  repaired: string[],
): Promise<Result<ManagedServer, ServerProblem>> {
  const password = await ownerPassword(prepared);
  const login = { port, user: "postgres", password, database: "postgres" };
  const found = await adoptPostmaster(prepared.pg, login);
  if (!found.ok) return found;
  const orphan = found.value;
  const cluster = orphan === undefined ? prepared : { ...prepared, run: orphan.run };
  if (orphan === undefined) repaired.push(...(await clearStalePidFile(cluster)));
  else
    repaired.push(
      `PostgreSQL (process ${orphan.running.pid}) was still running; it was taken over.`,
    );
  const started = orphan === undefined ? await startPostmaster(cluster) : ok(orphan.running);
  if (!started.ok) return started;
  const keeper = keepRunning(cluster, started.value, order.say);
  const owner = { host: cluster.run, ...login };
  try {
    const facts = { kind: binaries.kind, version: await versionOf(owner), home: cluster.home };
    const adopted = orphan !== undefined;
    return ok({ owner, ...facts, adopted, repaired, stop: () => stop(keeper, cluster) });
  } catch (error) {
    await stop(keeper, cluster);
    return refuse({ code: "database.startFailed", detail: String(error), log: cluster.log });
  }
}

async function stop(keeper: Keeper, cluster: Cluster): Promise<void> {
  await keeper.stop();
  // A socket folder outside the data is worth nothing once the server is gone.
  if (!cluster.run.startsWith(cluster.home)) await rmdir(cluster.run).catch(() => {});
}

function aboutRoot(place: Place, bin: string): string {
  const name = place.account?.name ?? "";
  return `Started as root: PostgreSQL runs as the system user "${name}", its programs are in ${bin}, its data in ${place.home}.`;
}
