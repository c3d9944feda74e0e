import type { Config } from "../config.ts";
import { ensureSetUpLink } from "../features/set-up/link.ts";
import { openJobs } from "../jobs/jobs.ts";
import { createApp } from "../http/app.ts";
import { listen } from "../http/server.ts";
import { startDailyWork } from "./daily.ts";
import { openGround, openServices, prepareDatabase } from "./installation.ts";
import { untilStopped } from "./until-stopped.ts";

/** `ippo start`: real use. */
export async function run(config: Config): Promise<void> {
  const ground = await openGround(config, "live");
  await prepareDatabase(ground);
  const running = openServices(ground, config, false);
  const jobs = await openJobs(ground.owner, running.services);
  const app = createApp({ ...running.services, jobs });
  const listening = await listen(app, config.port, config.host);
  const daily = startDailyWork(ground, running.services);
  untilStopped(async () => {
    await daily.stop();
    await listening.close();
    await jobs.close();
    await running.close();
    await ground.server.stop();
  });
  const link = await ensureSetUpLink(running.services);
  const { publicUrl } = running.services.config;
  console.log(`Ippo is running at ${publicUrl} (PostgreSQL ${ground.server.version}).`);
  if (link !== null) console.log(`This installation is empty. Set it up once at:\n  ${link}`);
}
