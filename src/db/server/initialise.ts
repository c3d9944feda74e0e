import { chown, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Place } from "./place.ts";
import type { ServerProblem } from "./problem.ts";
import { runProgram } from "./program.ts";

type Order = {
  readonly folder: string;
  readonly password: string;
  readonly bin: string;
  readonly major: number;
  readonly place: Place;
};

/** Character classes of a box: Linux has the first, older macOS only the others. */
const characterTypes = ["C.UTF-8", "en_US.UTF-8", "ja_JP.UTF-8"];

/** Runs initdb and proves that the result can search Japanese; returns what went wrong, if anything. */
export async function initialise(order: Order): Promise<ServerProblem | undefined> {
  let problem: ServerProblem | undefined;
  for (const characterType of characterTypes) {
    await rm(order.folder, { recursive: true, force: true });
    const made = await initdb(order, characterType);
    if (made.code !== 0) {
      problem = { code: "database.creationFailed", detail: lastLines(made.output) };
      if (made.output.includes("invalid locale name")) continue;
      return problem;
    }
    const seen = await trigrams(order);
    if (/cardinality = "[1-9]/.test(seen)) return undefined;
    problem = { code: "database.noJapaneseSearch", detail: `${characterType}: ${lastLines(seen)}` };
  }
  return problem;
}

export function lastLines(output: string): string {
  return output.trim().split("\n").slice(-3).join(" / ");
}

/** Nothing is left to the environment: without these an unset LANG makes an ASCII database. */
export function localeFlags(major: number, characterType: string): string[] {
  const sameForAll = ["messages", "monetary", "numeric", "time"].map((name) => `--lc-${name}=C`);
  const provider =
    major >= 17 ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"] : ["--locale=C"];
  return [
    "-E",
    "UTF8",
    ...provider,
    "--lc-collate=C",
    `--lc-ctype=${characterType}`,
    ...sameForAll,
  ];
}

async function initdb(order: Order, characterType: string) {
  const { account, home } = order.place;
  const passwordFile = join(home, `password-${process.pid}`);
  await writeFile(passwordFile, order.password, { mode: 0o600 });
  if (account !== undefined) await chown(passwordFile, account.uid, account.gid);
  try {
    const flags = ["-U", "postgres", "--data-checksums", "--auth=scram-sha-256"];
    const paths = ["-D", order.folder, `--pwfile=${passwordFile}`];
    const args = [...paths, ...flags, ...localeFlags(order.major, characterType)];
    return await runProgram(join(order.bin, "initdb"), args, { account, cwd: home });
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** In single-user mode, so that a database without Japanese search never gets its final name. */
async function trigrams(order: Order): Promise<string> {
  const input = [
    "begin",
    "create extension pg_trgm",
    "select cardinality(show_trgm('日本語'))",
    "rollback",
  ];
  const args = ["--single", "-D", order.folder, "-c", "log_min_messages=error", "postgres"];
  const options = { account: order.place.account, cwd: order.place.home };
  const { output } = await runProgram(join(order.bin, "postgres"), args, {
    ...options,
    input: `${input.join("\n")}\n`,
  });
  return output;
}
