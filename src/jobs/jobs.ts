import { PgBoss } from "pg-boss";
import type { ConnectionParts } from "../db/connection.ts";
import { drawBatch, failBatch } from "../features/papers/batch/draw-batch.ts";
import type { Services } from "../http/services.ts";
import { clearArchives } from "./clear-archives.ts";
import { forgetReadings } from "./forget-readings.ts";
import { remindAll } from "./remind.ts";

/** Work that outlives a request; each job runs once whatever the number of processes. */
export type Jobs = {
  /** Begins as soon as the request that asked is committed. */
  drawBatch(batch: BatchJob): Promise<void>;
  /** Looks at every deadline now; also done each morning. */
  remind(): Promise<void>;
  /** Archives whose day is over leave the store now; also done each night. */
  clearArchives(): Promise<void>;
  close(): Promise<void>;
};

export type BatchJob = {
  readonly operatorId: string;
  readonly officeId: string;
  readonly staffId: string;
  readonly batchId: string;
};

const batches = "draw-batch";
const failedBatches = "draw-batch-failed";
const reminders = "remind";
const archives = "clear-archives";
const oldReadings = "forget-readings";

/** Connections of the queue itself; and of a job that visits every office. */
export const jobConnections = 2;
export const visitConnections = 2;

/** Its tables are in the schema `jobs`, of the owner's: a job names offices and people by id only. */
export async function openJobs(
  owner: ConnectionParts,
  services: Services,
  pollingSeconds = 1,
): Promise<Jobs> {
  const boss = new PgBoss({
    ...owner,
    schema: "jobs",
    max: jobConnections,
    application_name: "ippo jobs",
  });
  boss.on("error", (error) => services.log.error({ err: error }, "the job queue had an error"));
  await boss.start();
  // Tried again where the request had not committed yet, or a process was ended in the middle.
  const tried = { retryLimit: 3, retryDelay: 2, expireInSeconds: 300 };
  await boss.createQueue(failedBatches, { retryLimit: 3, retryDelay: 2 });
  await boss.createQueue(batches, { ...tried, deadLetter: failedBatches });
  // A queue made by an earlier version keeps what it was made with.
  await boss.updateQueue(batches, { ...tried, deadLetter: failedBatches });
  await boss.createQueue(archives, { retryLimit: 3, retryDelay: 60, policy: "singleton" });
  await boss.createQueue(oldReadings, { retryLimit: 3, retryDelay: 60, policy: "singleton" });
  await boss.createQueue(reminders, { retryLimit: 3, retryDelay: 60, policy: "singleton" });
  const work = { pollingIntervalSeconds: pollingSeconds, batchSize: 1 };
  await boss.work<BatchJob>(batches, work, async ([job]) => {
    if (job !== undefined) await drawBatch(services, job.data);
  });
  await boss.work<BatchJob>(failedBatches, work, async ([job]) => {
    if (job !== undefined) await failBatch(services, job.data);
  });
  await boss.work(archives, work, () => clearArchives(owner, services));
  await boss.schedule(archives, "0 3 * * *", null, { tz: "Asia/Tokyo" });
  await boss.work(oldReadings, work, () => forgetReadings(owner, services));
  await boss.schedule(oldReadings, "30 3 * * *", null, { tz: "Asia/Tokyo" });
  await boss.work(reminders, work, () => remindAll(owner, services));
  await boss.schedule(reminders, "0 6 * * *", null, { tz: "Asia/Tokyo" });
  return {
    drawBatch: async (batch) => {
      await boss.send(batches, batch);
    },
    remind: async () => {
      await boss.send(reminders);
    },
    clearArchives: async () => {
      await boss.send(archives);
    },
    close: () => boss.stop({ graceful: true, timeout: 5000 }),
  };
}
