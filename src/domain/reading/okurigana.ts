import { hasKanji, runsOf, toHiragana } from "./kana.ts";
import { plain, type Segment } from "./segments.ts";

/**
 * A word and its whole reading, cut so that kana are not read twice: 申し込み, もうしこみ becomes
 * 申(もう) し 込(こ) み. Where kana and reading do not fit, the reading stands over the whole word.
 * The shortest fit is taken, so 物の怪 comes out wrong: such words belong in a glossary, cut.
 */
export function splitOkurigana(surface: string, reading: string): readonly Segment[] {
  if (!hasKanji(surface)) return [plain(surface)];
  const runs = runsOf(surface);
  if (runs.length === 1) return [{ base: surface, reading }];
  const fit = new RegExp(`^${runs.map(patternOf).join("")}$`, "u").exec(reading);
  if (fit === null) return [{ base: surface, reading }];
  return runs.map((run, index) =>
    hasKanji(run) ? { base: run, reading: fit[index + 1] ?? "" } : plain(run),
  );
}

const patternOf = (run: string): string =>
  hasKanji(run) ? "(.+?)" : `(${toHiragana(run).replaceAll(/[.*+?^${}()|[\]\\/-]/gu, "\\$&")})`;
