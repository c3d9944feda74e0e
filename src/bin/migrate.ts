import type { Config } from "../config.ts";
import { openGround, prepareDatabase } from "./installation.ts";

/** `ippo migrate`: brings the database up to date and stops. */
export async function run(config: Config): Promise<void> {
  const ground = await openGround(config, "live");
  try {
    await prepareDatabase(ground);
  } finally {
    await ground.server.stop();
  }
}
