import { readConfig } from "../config.ts";

/** Each command in a module of its own, loaded only when asked for. */
const commands: Readonly<
  Record<
    string,
    () => Promise<{
      run: (config: ReturnType<typeof readConfig>, args: readonly string[]) => Promise<void>;
    }>
  >
> = {
  start: () => import("./start.ts"),
  demo: () => import("./demo.ts"),
  migrate: () => import("./migrate.ts"),
  verify: () => import("./verify.ts"),
  schema: () => import("./schema.ts"),
  bench: () => import("./bench.ts"),
  ruby: () => import("./ruby.ts"),
};

const [name = "", ...args] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  console.error(`Usage: ippo ${Object.keys(commands).join(" | ")}`);
  process.exitCode = 2;
} else {
  try {
    await (await command()).run(readConfig(), args);
  } catch (error) {
    // A sentence for the person at the terminal; the stack only when asked for.
    console.error(
      error instanceof Error && process.env["IPPO_LOG"] !== "debug" ? error.message : error,
    );
    process.exitCode = 1;
  }
}
