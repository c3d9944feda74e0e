/** One sentence twice: the usual words, and the same in やさしい日本語. A missing half does not compile. */
export type Words = { readonly std: string; readonly easy: string };

/** What of a person's settings decides which half is shown. */
export type WordSettings = { readonly words: keyof Words };

export const pair = (std: string, easy: string): Words => ({ std, easy });

/** The same short word serves both, because it is already easy. */
export const both = (text: string): Words => ({ std: text, easy: text });

export const say = (words: Words, settings: WordSettings): string => words[settings.words];
