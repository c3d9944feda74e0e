import { expect, test } from "vitest";
import { provenance, waysGiven } from "./how-given.ts";

test.each(waysGiven.filter((how) => how !== "alone"))("%s なら、だれが手伝ったかがいる", (how) => {
  expect(provenance(how, null)).toEqual({
    ok: false,
    problem: { code: "provenance.helperMissing" },
  });
  expect(provenance(how, "支援員")).toEqual({ ok: true, value: { how, helpedBy: "支援員" } });
});

test("自分で答えたのに、手伝った人がいるとは書かない", () => {
  expect(provenance("alone", null)).toEqual({
    ok: true,
    value: { how: "alone", helpedBy: null },
  });
  expect(provenance("alone", "支援員")).toEqual({
    ok: false,
    problem: { code: "provenance.helperUnexpected" },
  });
});
