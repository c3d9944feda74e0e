import { expect, test } from "vitest";
import { withOwner } from "../../src/db/server/ask.ts";
import { localeFlags } from "../../src/db/server/initialise.ts";
import { expectOk, freshFolder, holder, one } from "./sandbox.ts";

const plain = { PATH: process.env.PATH };
const environments = [
  ["LANGがない", plain],
  ["LANG=ja_JP.UTF-8（この箱では作られていない）", { ...plain, LANG: "ja_JP.UTF-8" }],
  ["LC_ALL=C", { ...plain, LC_ALL: "C" }],
  ["TZがちがう", { ...plain, TZ: "America/New_York" }],
] as const;

test.each(environments)("%sときも、日本語をさがせるデータベースができる", async (_, env) => {
  const { owner } = expectOk(await holder(await freshFolder(), { env }).answer);
  expect(await one(owner, "select current_setting('server_encoding') as it")).toBe("UTF8");
  expect(await one(owner, "select current_setting('timezone') as it")).toBe("UTC");
  expect(await one(owner, "select upper('é') as it")).toBe("É");
  await withOwner(owner, (client) => client.query("create extension pg_trgm"));
  expect(await one(owner, "select cardinality(show_trgm('日本語')) as it")).toBeGreaterThan(0);
});

test.each([
  [16, "--locale=C"],
  [17, "--builtin-locale=C.UTF-8"],
  [18, "--builtin-locale=C.UTF-8"],
])("PostgreSQL %dのロケールは明示される", (major, flag) => {
  const flags = localeFlags(major, "C.UTF-8");
  expect(flags).toContain(flag);
  expect(flags).toContain("--lc-ctype=C.UTF-8");
});
