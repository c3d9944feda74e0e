/** A stream of chance that is the same for the same seed and name, on every machine. */
export type Random = {
  /** 32 bits as a whole number. */
  bits(): number;
  /** From 0 up to, not including, 1. */
  next(): number;
  chance(probability: number): boolean;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** Around 0, mostly within −1 and 1. */
  spread(): number;
  shuffled<T>(items: readonly T[]): T[];
};

/** mulberry32 over a seed and a name, so that one person's life does not change another's. */
export function randomOf(seed: number, name: string): Random {
  let state = mixed(seed, name);
  const bits = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
  const next = (): number => bits() / 4_294_967_296;
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    bits,
    next,
    between,
    chance: (probability) => next() < probability,
    pick: ([first, ...rest]) => {
      const at = between(0, rest.length);
      return at === 0 ? first : (rest[at - 1] ?? first);
    },
    spread: () => next() + next() + next() - 1.5,
    shuffled: (items) =>
      items
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
  };
}

/** FNV-1a. */
function mixed(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < name.length; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  return hash;
}
