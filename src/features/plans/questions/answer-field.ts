/** Many questions stand on one page; each field has a name, and so a label, of its own. */
export const answerField = (questionId: string): string => `answer-${questionId}`;

/** Characters of an answer. */
export const answerMax = 2000;
