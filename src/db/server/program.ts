import { spawn } from "node:child_process";
import type { Account } from "./account.ts";

/** Runs a program to its end; `code` is -1 when it could not be run at all. Both outputs are joined. */
export function runProgram(
  file: string,
  args: readonly string[],
  options: { account?: Account | undefined; cwd?: string; input?: string } = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      ...identity(options.account),
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      // Locale, time zone and library paths of the caller must not shape a database.
      env: {},
    });
    let output = "";
    const keep = (piece: Buffer) => (output += piece.toString("utf8"));
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => resolve({ code: -1, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? -1, output }));
    // A program that ends without reading its input is judged by its exit code.
    child.stdin.on("error", () => {});
    child.stdin.end(options.input ?? "");
  });
}

export function identity(account: Account | undefined): { uid?: number; gid?: number } {
  return account === undefined ? {} : { uid: account.uid, gid: account.gid };
}
