import { describe, expect, test } from "vitest";

import {
  askedOn,
  exampleKinds,
  shareOf,
  sharingExamples,
  tellingOf,
  things,
  type ExampleReader,
  type ExampleThing,
} from "./sharing.examples.ts";
import {
  endsSoon,
  lastDay,
  maySee,
  shareWith,
  type SignReader,
  type SignThing,
} from "./sharing.ts";

const roles = { ohno: "supporter", hayashi: "supporter", ishii: "serviceManager" } as const;

const readerOf = (staffId: ExampleReader): SignReader => ({
  kind: "staff",
  staffId,
  role: roles[staffId],
});

function thingOf(thing: ExampleThing): SignThing {
  if (thing === "contacts") return { what: "contacts" };
  if (thing === "careCard" || thing === "hardCard") {
    return { what: "card", cardId: thing, kind: exampleKinds[thing] };
  }
  return { what: "colour", colourId: thing };
}

describe("見えるもの", () => {
  test.each(sharingExamples)("$what", ({ shares = [], tellings = [], sees }) => {
    const granted = { shares: shares.map(shareOf), tellings: tellings.map(tellingOf) };
    for (const thing of things) {
      const seen = (["ohno", "hayashi", "ishii"] as const).filter((reader) =>
        maySee(readerOf(reader), thingOf(thing), granted, askedOn),
      );
      expect(seen, thing).toEqual(sees[thing] ?? []);
    }
  });

  test("本人には、いつもすべて見える", () => {
    for (const thing of things) {
      const nothing = { shares: [], tellings: [] };
      expect(maySee({ kind: "self" }, thingOf(thing), nothing, askedOn)).toBe(true);
    }
  });
});

describe("いつまで、だれに", () => {
  test.each([
    ["today", "2026-11-20"],
    ["week", "2026-11-26"],
    ["month", "2026-12-19"],
    ["untilEnded", null],
  ] as const)("%s", (chosen, day) => {
    expect(lastDay(chosen, askedOn)).toBe(day);
  });

  test.each([
    ["あと三日なら、もうすぐ", "2026-11-10", "2026-11-22", true],
    ["あと四日なら、まだ", "2026-11-10", "2026-11-23", false],
    ["きょうまでなら、もうすぐ", "2026-11-14", "2026-11-20", true],
    ["きょうだけと決めたものは、知らせない", "2026-11-20", "2026-11-20", false],
    ["やめるまでなら、終わりはない", "2026-11-10", null, false],
  ] as const)("%s", (_, sharedOn, untilOn, said) => {
    expect(endsSoon({ sharedOn, untilOn }, askedOn)).toBe(said);
  });

  test("だれも選ばなければ、だれにも見せない", () => {
    expect(shareWith([])).toMatchObject({ problem: { code: "sign.shareWithWhom" } });
    expect(shareWith(["ohno"])).toMatchObject({ ok: true });
  });
});
