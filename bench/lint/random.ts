/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number, at least 0, below the bound. */
  below(bound: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** True in this share of the cases. */
  chance(share: number): boolean;
}

/** Starts a sequence; parts of a seed may be numbers or text. */
export function seedRandom(...parts: readonly (number | string)[]): Random {
  let state = 0x811c9dc5;
  for (const unit of parts.join('/')) state = Math.imul(state ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return {
    next,
    below,
    pick: (items) => items[below(items.length)] ?? items[0],
    chance: (share) => next() < share,
  };
}
