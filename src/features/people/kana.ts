/** Readings are kept and sought in hiragana with single spaces, so that カナ and かな find one another. */
export const hiragana = (typed: string): string =>
  typed
    .normalize("NFKC")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[ァ-ヶ]/g, (letter) =>
      // The two syllabaries stand 0x60 apart in Unicode.
      String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60),
    );
