import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { Client } from "pg";

import { addDemoLink, type DemoPerson } from "../auth/demo-links.ts";
import type { Config } from "../config.ts";
import { fillDemo, demoPeople } from "../demo/fill.ts";
import { todaysDemo } from "../demo/todays-demo.ts";
import { todayIn } from "../domain/calendar/day.ts";
import type { PlainDay } from "../domain/ids.ts";
import { folderStore } from "../features/attachments/store.ts";
import { signDailyHeads } from "../features/audit/daily-heads.ts";
import { createApp } from "../http/app.ts";
import { listen } from "../http/server.ts";
import { openJobs } from "../jobs/jobs.ts";
import { ownerPool } from "./owner-pool.ts";
import { openGround, openServices, prepareDatabase, type Ground } from "./installation.ts";
import { untilStopped } from "./until-stopped.ts";

/** `ippo demo`: a living operator with two offices, and a link for each role; never for real data. */
export async function run(config: Config): Promise<void> {
  const ground = await openGround(config, "demo");
  await fillOnce(ground);
  const running = openServices(ground, config, true);
  const jobs = await openJobs(ground.owner, running.services);
  const app = createApp({ ...running.services, jobs });
  const listening = await listen(app, config.port, config.host);
  untilStopped(async () => {
    await listening.close();
    await jobs.close();
    await running.close();
    await ground.server.stop();
  });
  const origin = `http://localhost:${listening.port}`;
  const entries = [];
  for (const { role, name, person } of await demoPeople(ground.owner)) {
    entries.push({
      role,
      name,
      url: `${origin}${await addDemoLink(running.services, person satisfies DemoPerson)}`,
    });
  }
  await writeWhole(join(ground.dataDir, "entry.json"), `${JSON.stringify(entries, null, 2)}\n`);
  console.log(`\nIppo demo: ${origin}\n`);
  for (const entry of entries)
    console.log(`  ${entry.role.padEnd(16)} ${entry.name}  ${entry.url}`);
  console.log("\nThese links work on this demo only. Ctrl-C stops everything.");
}

/** A server that others run keeps what it has: nothing is dropped there. */
async function fillOnce(ground: Ground): Promise<void> {
  if (ground.server.kind === "server") {
    await prepareDatabase(ground);
    if (!(await isEmpty(ground.owner))) return;
    await fill(ground, ground.owner, todayIn(new Date(), "Asia/Tokyo"));
    return;
  }
  await todaysDemo({
    maintenance: ground.server.owner,
    owner: ground.owner,
    now: new Date(),
    prepare: (owner) => prepareDatabase(ground, owner),
    fill: (owner, today) => fill(ground, owner, today),
    say: console.log,
  });
}

async function fill(ground: Ground, owner: Ground["owner"], until: PlainDay): Promise<void> {
  await fillDemo(owner, {
    now: new Date(),
    until,
    attachments: folderStore(join(ground.dataDir, "attachments"), ground.secret),
  });
  const pool = ownerPool({ owner });
  await signDailyHeads(pool, ground.secret, until);
  await pool.end();
}

async function isEmpty(owner: Ground["owner"]): Promise<boolean> {
  const client = new Client(owner);
  await client.connect();
  try {
    return (await client.query("select 1 from operator limit 1")).rowCount === 0;
  } finally {
    await client.end();
  }
}

/** A reader of the file sees all of it or the one before. */
async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text, { mode: 0o600 });
  await rename(`${path}.new`, path);
}
