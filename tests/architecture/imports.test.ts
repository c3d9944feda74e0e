import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve("src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !/\.(test|examples|fixtures|cases)\.tsx?$/.test(name))
  .map((name) => join(root, name));

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

const imports: Import[] = files.flatMap((file) =>
  [
    ...readFileSync(file, "utf8").matchAll(
      /^(?:import|export)\s+(type\s)?[^"']*from\s+"([^"]+)"/gm,
    ),
  ].map((match) => ({
    from: relative(root, file),
    to: match[2]?.startsWith(".")
      ? relative(root, resolve(dirname(file), match[2]))
      : (match[2] ?? ""),
    typeOnly: match[1] !== undefined,
  })),
);

const wrong = (where: RegExp, forbidden: (to: string, entry: Import) => boolean): string[] =>
  imports
    .filter((entry) => where.test(entry.from) && forbidden(entry.to, entry))
    .map((entry) => `${entry.from} → ${entry.to}`);

test("domain は何も外を知らない", () => {
  const allowed = new Set([
    "uuid",
    "temporal-polyfill",
    "@holiday-jp/holiday_jp",
    "csv-parse/sync",
    "node:crypto",
    "canonicalize",
  ]);
  expect(wrong(/^domain\//, (to) => !to.startsWith("domain/") && !allowed.has(to))).toEqual([]);
});

test("domain は時計・乱数・環境を読まない", () => {
  const reading = files
    .filter((file) => relative(root, file).startsWith("domain/"))
    .filter((file) =>
      /Date\.now\(|new Date\(\)|Math\.random\(|process\.|Temporal\.Now/.test(
        readFileSync(file, "utf8"),
      ),
    );
  expect(reading).toEqual([]);
});

test("policies は domain と words だけを知る (型は db の範囲だけ)", () => {
  expect(
    wrong(
      /^policies\//,
      (to, entry) =>
        !/^(domain|policies|words)\//.test(to) && !(entry.typeOnly && to.startsWith("db/")),
    ),
  ).toEqual([]);
});

test("ui と words は features・db・http を知らない", () => {
  expect(wrong(/^(ui|words)\//, (to) => /^(features|db|http|auth|bin)\//.test(to))).toEqual([]);
});

test("別の feature は queries・commands・derived・link・offer などの公の部品からだけ使う", () => {
  // frames/ stands around the pages of every feature, shown/ draws what several of them show, saying/
  // asks and keeps what a person says in any way.
  const open =
    /^features\/(frames|shown|saying)\/|^features\/[^/]+\/(queries|[a-z]+-queries|commands|derived|answers|cards|link|store|verify|form|daily-heads|offer)(\/|\.ts)/;
  expect(
    wrong(/^features\/[^/]+\//, (to, entry) => {
      const [, own] = entry.from.split("/");
      return to.startsWith("features/") && to.split("/")[1] !== own && !open.test(to);
    }),
  ).toEqual([]);
});

test("環境を読むのは config.ts と起動だけ", () => {
  const readers = files
    .filter((file) => /process\.env/.test(readFileSync(file, "utf8")))
    .map((file) => relative(root, file))
    .filter(
      (name) =>
        name !== "config.ts" &&
        !name.startsWith("bin/") &&
        !name.startsWith("bench/") &&
        !name.startsWith("db/server/"),
    );
  expect(readers).toEqual([]);
});

test("データから生の HTML を作らない", () => {
  const raw = files
    .filter((file) => /dangerouslySetInnerHTML/.test(readFileSync(file, "utf8")))
    .map((file) => relative(root, file));
  // Pictograms are drawings of our own repository, not data.
  expect(
    raw.filter(
      (name) =>
        !name.startsWith("ui/pictograms/") && name !== "ui/components/picture/pictogram.tsx",
    ),
  ).toEqual([]);
});
