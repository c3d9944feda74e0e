/** A refusal is a value: `code` names the rule, the other fields are the facts a sentence needs. */
export type Problem<Code extends string = string> = { readonly code: Code } & Record<
  string,
  unknown
>;

export type Result<T, P extends Problem = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const refuse = <P extends Problem>(
  problem: P,
): { readonly ok: false; readonly problem: P } => ({ ok: false, problem });
