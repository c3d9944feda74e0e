import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Entry = {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
// npm's own file; its shape is npm's contract.
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Readonly<Record<string, Entry>>;
};

test("錠のファイルに、取りに行く先の名がない", () => {
  expect(Object.values(packages).filter((entry) => entry.resolved !== undefined)).toEqual([]);
});

test("錠のファイルに、ほかの機械のための部品も載っている (npm ci が断らない)", () => {
  const missing = Object.entries(packages).flatMap(([place, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) =>
        !(`${place}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});
