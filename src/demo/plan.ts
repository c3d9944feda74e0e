import type { ProgrammeKey } from "./programmes/all.ts";

/** What one office of the demo is to be like. */
export type OfficePlan = {
  /** Names the office's stream of chance; unique within a filling. */
  readonly key: string;
  readonly operator: { readonly key: string; readonly name: string };
  readonly name: string;
  readonly serviceType: "typeB" | "typeA" | "transition" | "retention";
  readonly people: number;
  readonly supporters: number;
  readonly groups: readonly [string, ...string[]];
  readonly programmes: readonly [ProgrammeKey, ...ProgrammeKey[]];
  /** Months of life before the last day. */
  readonly months: number;
  /** Some people stand for a situation that must be in the demo (waiting long, hospital, leaving…). */
  readonly withCast: boolean;
};

const hidamarikai = { key: "hidamarikai", name: "社会福祉法人ひだまり会" };

/** The office that people look at: ひだまり作業所 (B型, 40 people) and みなと作業所 (移行, 20). */
export const demoOffices: readonly [OfficePlan, OfficePlan] = [
  {
    key: "hidamari",
    operator: hidamarikai,
    name: "ひだまり作業所",
    serviceType: "typeB",
    people: 40,
    supporters: 6,
    groups: ["いちょう班", "さくら班", "けやき班"],
    programmes: [
      "boxes",
      "packing",
      "letters",
      "stickers",
      "cookies",
      "cafe",
      "sewing",
      "cleaning",
      "field",
      "circle",
      "music",
      "stationClean",
      "supermarket",
    ],
    months: 18,
    withCast: true,
  },
  {
    key: "minato",
    operator: hidamarikai,
    name: "みなと作業所",
    serviceType: "transition",
    people: 20,
    supporters: 3,
    groups: ["あおば班", "なぎさ班"],
    programmes: [
      "computer",
      "letters",
      "packing",
      "manners",
      "cafe",
      "cleaning",
      "circle",
      "stationClean",
      "library",
      "supermarket",
    ],
    months: 18,
    withCast: true,
  },
];

/** Many smaller offices, each its own operator, beside which one office's pages must stay as fast. */
export const manyOffices = (count: number, people = 12, months = 3): OfficePlan[] =>
  Array.from({ length: count }, (_, index) => ({
    ...demoOffices[0],
    key: `many-${index}`,
    operator: { key: `many-${index}`, name: `法人${index + 1}` },
    name: `作業所${index + 1}`,
    people,
    supporters: 3,
    groups: ["いちょう班", "さくら班"],
    months,
    withCast: false,
  }));
