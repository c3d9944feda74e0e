/** One refusal in words, and the field it is about (none: about the whole form). */
export type FieldProblem = { readonly field?: string; readonly text: string };

/** The element that a summary links to and a label belongs to. */
export const fieldId = (name: string): string => `f-${name}`;
