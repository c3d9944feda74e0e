import { homographs, type Homograph } from "./homographs.ts";
import type { Token } from "./token.ts";

/** Words with several readings, read by what stands before and behind them. */
export function inContext(text: string, tokens: readonly Token[]): readonly Token[] {
  let at = 0;
  return tokens.map((token) => {
    const from = at;
    at += token.surface.length;
    const rules = token.reading === null ? undefined : byWord.get(keyOf(token));
    if (rules === undefined || token.detail === "固有名詞") return token;
    const before = text.slice(Math.max(0, from - reach), from);
    const after = text.slice(at, at + reach);
    const rule = rules.find((one) => fits(one, token, before, after));
    return rule === undefined ? token : { ...token, reading: reread(token, rule) };
  });
}

const reach = 14;

const byWord: ReadonlyMap<string, readonly Homograph[]> = new Map(
  homographs.map(({ word }) => [word, homographs.filter((one) => one.word === word)]),
);

/** A verb or an adjective by its dictionary form, since its ending changes. */
const keyOf = ({ kind, dictionary, surface }: Token): string =>
  kind === "動詞" || kind === "形容詞" ? dictionary : surface;

const fits = (rule: Homograph, token: Token, before: string, after: string): boolean =>
  (token.reading ?? "").startsWith(rule.from) &&
  (rule.before === undefined || rule.before.test(before)) &&
  (rule.after === undefined || rule.after.test(after)) &&
  (rule.detail === undefined || rule.detail === token.detail);

const reread = ({ reading }: Token, { from, to }: Homograph): string =>
  to + (reading ?? "").slice(from.length);
