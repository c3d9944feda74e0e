import { openManaged } from "../../src/db/server/managed.ts";
import { bundledIn, findBinaries } from "../../src/db/server/binaries.ts";

// A process of its own that opens a data folder, says so in one line of JSON, and holds it until
// it is told to end (SIGTERM) or killed. Arguments: data folder, package folder of the programs.
const [dataDir = "", packageFolder] = process.argv.slice(2);
const binaries =
  packageFolder === undefined ? await findBinaries() : [await bundledIn(packageFolder)];
const opened = await openManaged({ dataDir, say: () => {}, binaries });
if (opened.ok) {
  process.once("SIGTERM", () => void opened.value.stop().then(() => process.exit(0)));
  process.once("SIGUSR2", () => process.exit(1));
  setInterval(() => {}, 60_000);
}
// Last: whoever reads it may send a signal at once.
console.log(JSON.stringify(opened));
