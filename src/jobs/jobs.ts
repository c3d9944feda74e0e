import { PgBoss } from "pg-boss";
import type { ConnectionParts } from "../db/connection.ts";
import { drawBatch } from "../features/papers/batch/draw-batch.ts";
import type { Services } from "../http/services.ts";
import { remindAll } from "./remind.ts";

/** Work that outlives a request; each job runs once whatever the number of processes. */
export type Jobs = {
  /** Begins as soon as the request that asked is committed. */
  drawBatch(batch: BatchJob): Promise<void>;
  /** Looks at every deadline now; also done each morning. */
  remind(): Promise<void>;
  close(): Promise<void>;
};

export type BatchJob = {
  readonly operatorId: string;
  readonly officeId: string;
  readonly staffId: string;
  readonly batchId: string;
};

const batches = "draw-batch";
const reminders = "remind";

/** Its tables are in the schema `jobs`, of the owner's: a job names offices and people by id only. */
export async function openJobs(
  owner: ConnectionParts,
  services: Services,
  pollingSeconds = 1,
): Promise<Jobs> {
  const boss = new PgBoss({ ...owner, schema: "jobs", max: 2, application_name: "ippo jobs" });
  boss.on("error", (error) => services.log.error({ err: error }, "the job queue had an error"));
  await boss.start();
  // Tried again where the request had not committed yet, or a process was ended in the middle.
  await boss.createQueue(batches, { retryLimit: 3, retryDelay: 2, expireInSeconds: 300 });
  await boss.createQueue(reminders, { retryLimit: 3, retryDelay: 60, policy: "singleton" });
  const work = { pollingIntervalSeconds: pollingSeconds, batchSize: 1 };
  await boss.work<BatchJob>(batches, work, async ([job]) => {
    if (job !== undefined) await drawBatch(services, job.data);
  });
  await boss.work(reminders, work, () => remindAll(owner, services));
  await boss.schedule(reminders, "0 6 * * *", null, { tz: "Asia/Tokyo" });
  return {
    drawBatch: async (batch) => {
      await boss.send(batches, batch);
    },
    remind: async () => {
      await boss.send(reminders);
    },
    close: () => boss.stop({ graceful: true, timeout: 5000 }),
  };
}
