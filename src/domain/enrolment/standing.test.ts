import { expect, test } from "vitest";

import { standingOf, type Spell } from "./standing.ts";

const spell = (startsOn: string, leftOn: string | null = null): Spell => ({ startsOn, leftOn });

test.each<[string, Spell[], Spell | null]>([
  ["利用がない", [], null],
  ["利用中", [spell("2025-04-01")], spell("2025-04-01")],
  ["終わった", [spell("2025-04-01", "2026-01-01")], spell("2025-04-01", "2026-01-01")],
  [
    "間をあけて戻った",
    [spell("2025-04-01", "2026-01-01"), spell("2026-04-01")],
    spell("2026-04-01"),
  ],
  [
    "終わりを取り消して続けた",
    [spell("2026-01-01"), spell("2025-04-01", "2026-01-01")],
    spell("2025-04-01"),
  ],
  [
    "三つ続き、その前は間がある",
    [
      spell("2024-04-01", "2025-03-01"),
      spell("2025-04-01", "2025-10-01"),
      spell("2025-10-01", "2026-01-01"),
      spell("2026-01-01", "2026-03-01"),
    ],
    spell("2025-04-01", "2026-03-01"),
  ],
])("在籍：%s", (_, spells, standing) => {
  expect(standingOf(spells)).toEqual(standing);
});
