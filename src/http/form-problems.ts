import type { z } from "zod";

import type { Problem } from "../domain/result.ts";

/**
 * zod's issues as problems with a field. A schema names its problem by using a problem code as the
 * issue's message (`z.string().min(1, "feedback.seenMissing")`); others become `form.invalid`.
 */
export function formProblems(error: z.ZodError): readonly [Problem, ...Problem[]] {
  const problems = error.issues.map((issue): Problem => {
    const field = issue.path.join(".");
    const known = /^[a-z]+(\.[a-zA-Z]+)+$/.test(issue.message);
    return { code: known ? issue.message : "form.invalid", field, label: field };
  });
  const [first, ...rest] = problems;
  return [first ?? { code: "form.invalid", field: "", label: "" }, ...rest];
}
