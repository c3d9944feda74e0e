import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, realpath } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startSession } from "../../src/auth/accounts.ts";
import { openGround, openServices, prepareDatabase } from "../../src/bin/installation.ts";
import { readConfig } from "../../src/config.ts";
import type { ConnectionParts } from "../../src/db/connection.ts";
import { withOwner } from "../../src/db/server/ask.ts";
import { todayIn } from "../../src/domain/calendar/day.ts";
import { cast, idOf, ids, officeOf, seedCast } from "../world/cast.ts";

/** Who writes; each gets a session of their own. */
const signedIn = ["morita", "ishii", "ohno", "hayashi", "aoki", "ito", "ueda"] as const;
export type Writer = (typeof signedIn)[number];

export type Installation = {
  readonly dataDir: string;
  readonly port: number;
  readonly owner: ConnectionParts;
  /** The folder PostgreSQL works in. */
  readonly cluster: string;
  readonly cookies: Readonly<Record<Writer, string>>;
};

/** Experiences of one round: the first is marked, the next two answered, the others told and replied to. */
export const experiencesARound = 15;

export const experienceOf = (round: number, number: number): string =>
  idOf(30, round * experiencesARound + number + 1);

/** A real installation in a folder of its own, with the cast, sessions and work for every round; closed again. */
export async function install(rounds: number): Promise<Installation> {
  if (!existsSync("dist/server/ippo.js")) {
    execFileSync(process.execPath, ["bin/build-if-stale.mjs"], { stdio: "inherit" });
  }
  const dataDir = await mkdtemp(join(tmpdir(), "ippo-crash-"));
  // As root the database's own user must be able to pass through.
  await chmod(dataDir, 0o755);
  const port = await freePort();
  const config = readConfig({ IPPO_DATA: dataDir, PORT: String(port), IPPO_LOG: "silent" });
  const ground = await openGround(config, "live");
  await prepareDatabase(ground);
  await withOwner(ground.owner, async (client) => {
    await seedCast(client);
    await client.query(addExperiences, [
      ...Object.values(officeOf("hidamari")),
      Array.from({ length: rounds * experiencesARound }, (_, index) => idOf(30, index + 1)),
      [ids.aoki, ids.ueda, ids.ito],
      todayIn(new Date(), "Asia/Tokyo"),
      ids.boxes,
      ids.morita,
    ]);
  });
  const running = openServices(ground, config, false);
  const cookies: Partial<Record<Writer, string>> = {};
  for (const who of signedIn) {
    const kind = who in cast.staff ? "staff" : "participant";
    const session = { kind, ...officeOf("hidamari"), personId: ids[who] } as const;
    cookies[who] = (await startSession(running.services, session)).split(";")[0] ?? "";
  }
  await running.close();
  await ground.server.stop();
  const cluster = join(await realpath(join(dataDir, "postgresql")), "pg");
  // Filled for every name of the list above.
  return {
    dataDir,
    port,
    owner: ground.owner,
    cluster,
    cookies: cookies as Record<Writer, string>,
  };
}

/** The first of each round is 青木's, the next 上田's and 伊藤's, then 青木's again. */
const addExperiences = `
  insert into experience (operator_id, office_id, experience_id, participant_id, day, period, kind,
    programme_id, programme_version, recorded_by)
  select $1, $2, e.id, ($4::uuid[])[case (e.n - 1) % ${experiencesARound} when 1 then 2 when 2 then 3 else 1 end],
    $5, 'morning', 'officeWork', $6, 1, $7
  from unnest($3::uuid[]) with ordinality as e (id, n)`;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
