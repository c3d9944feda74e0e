import type { GasLevel } from "./t-score.ts";

/** What the person chooses from. There is no word for failure, and the order is always this one. */
export const gasCards = ["done", "doneMore", "doneALittle", "stillAhead"] as const;
export type GasCard = (typeof gasCards)[number];

export const gasCardWords: Record<GasCard, { readonly std: string; readonly easy: string }> = {
  done: { std: "できた", easy: "できた" },
  doneMore: { std: "もっとできた", easy: "もっと できた" },
  doneALittle: { std: "すこしできた", easy: "すこし できた" },
  stillAhead: { std: "まだこれから", easy: "まだ これから" },
};

/** Asked only after もっとできた; not answering it is fine. */
export const howMuchMore = ["aLittle", "aLot"] as const;
export type HowMuchMore = (typeof howMuchMore)[number];

/** The card and the mapping's version are stored with a rating, since another mapping may come. */
export const cardMappingVersion = 1;

export const levelsOfCard: Record<GasCard, readonly GasLevel[]> = {
  done: [0],
  doneMore: [1, 2],
  doneALittle: [-1],
  stillAhead: [-2],
};

export function cardOfLevel(level: GasLevel): GasCard {
  if (level > 0) return "doneMore";
  if (level === 0) return "done";
  return level === -1 ? "doneALittle" : "stillAhead";
}

/** Null for もっとできた without how much: the card stands, and nobody guesses a number for it. */
export function levelOfCard(card: GasCard, more: HowMuchMore | null = null): GasLevel | null {
  const [level, higher] = levelsOfCard[card];
  if (level === undefined) throw new RangeError("every card has a level");
  if (higher === undefined) return level;
  if (more === null) return null;
  return more === "aLittle" ? level : higher;
}
