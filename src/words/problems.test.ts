import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { problemWords, wordsOfProblem } from "./problems.ts";

// Told on the terminal (`ippo start`, `ippo verify`), in words of their own.
const toldOnTheTerminal = /^(?:audit|config|database|setup)\./;

const root = join(import.meta.dirname, "..");

const codes = new Set(
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .flatMap((path) => codesIn(readFileSync(join(root, path), "utf8"))),
);

/** `code: "noun.problem"` of a refusal, and the code a zod schema names as its message. */
function codesIn(source: string): string[] {
  return [...source.matchAll(/\bcode:\s*"([a-z][a-zA-Z]*\.[a-zA-Z.]+)"/g)].map(
    ([, code = ""]) => code,
  );
}

describe("断りの言葉", () => {
  test("source から断りの code を見つけている", () => {
    expect(codes.size).toBeGreaterThan(10);
  });

  test.each([...codes].filter((code) => !toldOnTheTerminal.test(code)))(
    "%s には言葉がある",
    (code) => {
      expect(Object.keys(problemWords)).toContain(code);
    },
  );

  test("知らない code は投げる", () => {
    expect(() => wordsOfProblem({ code: "nothing.known" })).toThrow("nothing.known");
  });

  test("事実が足りない断りは投げる", () => {
    expect(() => wordsOfProblem({ code: "form.missing" })).toThrow("label");
  });
});
