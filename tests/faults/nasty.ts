import * as fc from "fast-check";
import { z } from "zod";

import type { Route } from "../../src/http/route.ts";
import { castDay, ids, stepId } from "../world/cast.ts";

/** What people, phones, scripts and attackers put into fields. */
const values = [
  "",
  " ",
  "　",
  "on",
  "yes",
  "0",
  "-1",
  "1",
  "1.5",
  "1e309",
  "2147483648",
  "99999999999999999999",
  "NaN",
  "true",
  castDay,
  "2026-02-30",
  "0000-00-00",
  "9999-12-31",
  "99999-01-01",
  "-2026-01-01",
  "令和8年11月20日",
  "令和99年13月40日",
  "昭和64年1月8日",
  "2026-11-20T09:00:00Z",
  "森田",
  "やまだ",
  "ヤマダ",
  "1234567890",
  "someone@office.example",
  "@",
  "\0",
  "a\0b",
  "\r\n\r\n",
  "\ud800",
  "👨‍👩‍👧‍👦",
  "\u202e逆",
  "'; drop table participant; --",
  "<script>alert(1)</script>",
  "${7*7}{{7*7}}",
  "%00%ff",
  "%",
  "_",
  "\\",
  "../../etc/passwd",
  "//evil.example",
  "/board",
  "javascript:alert(1)",
  "{}",
  "[]",
  "null",
  '{"__proto__":{"x":1}}',
  '{"id":"a","rawId":"a","type":"public-key","response":{"clientDataJSON":"e30","authenticatorData":"","signature":"","attestationObject":""}}',
  "__proto__",
  "あ".repeat(501),
  "x".repeat(5000),
  ids.aoki,
  ids.ueda,
  ids.sato,
  ids.ohno,
  ids.aokiToday,
  ids.boxes,
  ids.cookies,
  stepId("boxes", 1),
  "01900000-0099-7000-8000-000000000001",
  "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
];

const otherNames = [
  "__proto__",
  "constructor",
  "_once",
  "_version",
  "back",
  "words",
  "day",
  "name",
  "step.",
  `step.${stepId("boxes", 1)}`,
  `step.${stepId("boxes", 2)}`,
  "step.00000000-0000-0000-0000-000000000000",
  "",
  "あ",
];

type Known = { readonly names: readonly string[]; readonly values: readonly string[] };

/** The fields a route's form asks for and the values it names, read from its schema. */
export function knownTo(route: Route): Known {
  if (route.form === undefined) return { names: [], values: [] };
  const described = z.toJSONSchema(route.form, { io: "input", unrepresentable: "any" });
  const text = JSON.stringify(described);
  const lists = [...text.matchAll(/"enum":(\[[^\]]*\])/g)].flatMap(
    // JSON that zod has just written.
    ([, list = "[]"]) => JSON.parse(list) as unknown[],
  );
  const constants = [...text.matchAll(/"const":"([^"]*)"/g)].map(([, one = ""]) => one);
  const named = [...lists, ...constants].filter((one) => typeof one === "string");
  return { names: Object.keys(described.properties ?? {}), values: named };
}

export type SentField = readonly [name: string, value: string];

/** Forms that are partly right: mostly known fields, mostly with values that some field asks for. */
export function forms(known: Known): fc.Arbitrary<SentField[]> {
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...values) },
    { weight: known.values.length > 0 ? 3 : 0, arbitrary: fc.constantFrom(...known.values, "") },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  );
  const whole = fc.tuple(...known.names.map((name) => value.map((one): SentField => [name, one])));
  const single = fc.tuple(fc.constantFrom(...otherNames, ...known.names), value);
  return fc
    .tuple(fc.subarray([...known.names]), whole, fc.array(single, { maxLength: 4 }))
    .map(([left, all, more]) => all.filter(([name]) => !left.includes(name)).concat(more));
}

/** What may stand in an address in place of a parameter. */
export const pathPart = fc.oneof(
  fc.constantFrom(...values.filter((one) => one !== "" && one.length < 1000).map(safe)),
  fc.string({ minLength: 1, maxLength: 30 }).map(safe),
);

export const queryValue = fc.constantFrom(...values).map(safe);

function safe(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(/^\.+$/g, "x");
}
