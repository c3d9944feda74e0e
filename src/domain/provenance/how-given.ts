import { ok, refuse, type Problem, type Result } from "../result.ts";

/** How the person's words or marks came in: by themselves, read aloud to them, typed for them, or guessed by someone. */
export const waysGiven = ["alone", "read_aloud", "typed_for", "interpreted"] as const;
export type HowGiven = (typeof waysGiven)[number];

/** Who helped is named whenever somebody did, so that a person's own words stay apart from another's hand. */
export type Provenance<Helper extends string = string> =
  | { readonly how: "alone"; readonly helpedBy: null }
  | { readonly how: Exclude<HowGiven, "alone">; readonly helpedBy: Helper };

export type ProvenanceProblem =
  | Problem<"provenance.helperMissing">
  | Problem<"provenance.helperUnexpected">;

export function provenance<Helper extends string>(
  how: HowGiven,
  helpedBy: Helper | null,
): Result<Provenance<Helper>, ProvenanceProblem> {
  if (how === "alone") {
    return helpedBy === null
      ? ok({ how, helpedBy })
      : refuse({ code: "provenance.helperUnexpected" });
  }
  return helpedBy === null ? refuse({ code: "provenance.helperMissing" }) : ok({ how, helpedBy });
}
