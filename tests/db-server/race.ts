import { join } from "node:path";
import { takeLock } from "../../src/db/server/lock.ts";

// Tries for every lock `0`, `1`, … of a folder at the same moments as other such processes and
// keeps what it gets. Arguments: folder, how many. The first moment comes as a message.
const [folder = "", count] = process.argv.slice(2);

// Listening keeps it alive until it is killed: a dead winner would rightly be succeeded.
process.on("message", (from: number) => {
  const won: number[] = [];
  for (let round = 0; round < Number(count); round++) {
    // A busy wait: a timer would wake each process at another moment.
    while (Date.now() < from + round * 4) continue;
    if (takeLock(join(folder, `${round}`)).ok) won.push(round);
  }
  process.send?.(won);
});
process.send?.("ready");
