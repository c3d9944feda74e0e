import { expect, test } from "vitest";

import { isSealed, sealOf, type Shown } from "./seal.ts";

const shown: Shown = {
  secret: "秘密",
  actor: { operatorId: "法人", officeId: "事業所", staffId: "大野" },
  readingId: "文",
  on: "2026-11-20",
};
const seal = sealOf(shown);

test("その人に、その日に見せた、その文だけの印", () => {
  expect(isSealed(shown, seal)).toBe(true);
  const others: readonly Partial<Shown>[] = [
    { actor: { ...shown.actor, staffId: "林" } },
    { actor: { ...shown.actor, officeId: "別の事業所" } },
    { actor: { ...shown.actor, operatorId: "別の法人" } },
    { readingId: "別の文" },
    { on: "2026-11-21" },
    { secret: "別の秘密" },
  ];
  for (const other of others) expect(isSealed({ ...shown, ...other }, seal)).toBe(false);
});

test("切れた印や、ないものは、印ではない", () => {
  for (const wrong of ["", seal.slice(1), `${seal}0`, seal.toUpperCase(), "あ".repeat(32)]) {
    expect(isSealed(shown, wrong)).toBe(false);
  }
});
