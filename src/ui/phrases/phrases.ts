import scores from "./budoux-ja.json" with { type: "json" };

/**
 * Where a line of Japanese may break: the positions at which a phrase (文節) begins, 0 apart. A
 * linear model over the six characters around a place (BudouX, see LICENCE.md).
 * Example: 「箱折りを しました」 breaks after を, never inside しました.
 */
export function phraseStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = 1; at < text.length; at++) {
    let score = base;
    for (const { from, until, weights } of features) {
      score += weights.get(text.substring(at + from, at + until)) ?? 0;
    }
    if (score > 0) starts.push(at);
  }
  return starts;
}

/** From which character to which before one, counted from the place looked at. */
const windows: Readonly<Record<keyof typeof scores, readonly [from: number, until: number]>> = {
  UW1: [-3, -2],
  UW2: [-2, -1],
  UW3: [-1, 0],
  UW4: [0, 1],
  UW5: [1, 2],
  UW6: [2, 3],
  BW1: [-2, 0],
  BW2: [-1, 1],
  BW3: [0, 2],
  TW1: [-3, 0],
  TW2: [-2, 1],
  TW3: [-1, 2],
  TW4: [0, 3],
};

const features = Object.entries(windows).map(([name, [from, until]]) => ({
  from,
  until,
  // Object.entries forgets the names it lists.
  weights: new Map<string, number>(Object.entries(scores[name as keyof typeof scores])),
}));

const base =
  -0.5 *
  features.reduce(
    (sum, { weights }) => sum + [...weights.values()].reduce((all, one) => all + one, 0),
    0,
  );
