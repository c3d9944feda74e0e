import { setTimeout as sleep } from "node:timers/promises";
import { type Cluster, endPostmaster, type Running, signalProcess } from "./postmaster.ts";
import { clearStalePidFile, startPostmaster } from "./postmaster.ts";
import { describeServerProblem } from "./problem.ts";

/** Looks after one running server until `stop`. */
export type Keeper = { stop(): Promise<void> };

const longestPause = 10_000;
const steadyAfter = 10_000;

/** Starts the server again whenever it dies, at once the first time, then ever more slowly. */
export function keepRunning(cluster: Cluster, first: Running, say: (line: string) => void): Keeper {
  const stopping = new AbortController();
  let running: Running | undefined = first;
  // `process.exit` and uncaught errors leave no time to wait; the server ends in order by itself.
  const atExit = () => running && signalProcess(running.pid, "SIGINT");
  process.once("exit", atExit);
  const kept = keep();

  async function keep(): Promise<void> {
    let failures = 0;
    let since = Date.now();
    while (!stopping.signal.aborted) {
      if (running !== undefined) {
        const why = await running.ended;
        running = undefined;
        if (stopping.signal.aborted) return;
        failures = Date.now() - since > steadyAfter ? 0 : failures;
        say(`PostgreSQL stopped unexpectedly (${why}); starting it again.`);
      }
      await pause(failures++);
      await clearStalePidFile(cluster);
      if (stopping.signal.aborted) return;
      const started = await startPostmaster(cluster);
      if (started.ok) [running, since] = [started.value, Date.now()];
      say(started.ok ? "PostgreSQL is running again." : describeServerProblem(started.problem));
    }
    if (running !== undefined) await endPostmaster(running);
  }

  async function pause(failures: number): Promise<void> {
    if (failures === 0) return;
    const time = Math.min(100 * 2 ** (failures - 1), longestPause);
    await sleep(time, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
  }

  return {
    async stop() {
      stopping.abort();
      if (running !== undefined) await endPostmaster(running);
      await kept;
      process.off("exit", atExit);
    },
  };
}
