/** A source of chance that gives the same numbers for the same seed, on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `below`; 0 when there is no choice. */
  below(below: number): number;
  /** Whether something with this probability happens. */
  chance(probability: number): boolean;
  /** A number between two others. */
  between(low: number, high: number): number;
  /** One of a list. @throws RangeError when it is empty. */
  pick<T>(list: readonly T[]): T;
  /** A place in a list of weights, by weight; the first when all weigh nothing. */
  weigh(weights: readonly number[]): number;
  /** A positive number that is log-normal about a median: half of them are smaller, a few much larger. */
  spread(median: number, sigma: number): number;
  /** Lower-case hex digits, so many. */
  hex(digits: number): string;
}

/** A generator for a seed that may have several parts: equal parts give equal numbers, others have nothing in common. */
export function createRandom(...seed: readonly (string | number)[]): Random {
  const next = smallFast(hashed(seed.join('\u0000')));
  const below = (limit: number) => Math.floor(next() * Math.max(1, limit));
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    between: (low, high) => low + next() * (high - low),
    pick: (list) => {
      const index = below(list.length);
      if (index >= list.length) throw new RangeError('nothing to pick from');
      return list[index] as (typeof list)[number];
    },
    weigh: (weights) => weigh(weights, next()),
    spread: (median, sigma) => median * Math.exp(sigma * normal(next)),
    hex: (digits) => Array.from({ length: digits }, () => below(16).toString(16)).join(''),
  };
}

/** An id in the form of a UUID (RFC 9562, version 8: made by a rule of one's own). */
export function uuidFrom(random: Random): string {
  const digits = random.hex(30);
  const variant = '89ab'[random.below(4)] ?? '8';
  const [a, b, c, d, e] = [0, 8, 12, 15, 18].map((from, index) =>
    digits.slice(from, [8, 12, 15, 18, 30][index]),
  );
  return `${a}-${b}-8${c}-${variant}${d}-${e}`;
}

function weigh(weights: readonly number[], draw: number): number {
  let left = draw * weights.reduce((sum, weight) => sum + weight, 0);
  for (let index = 0; index < weights.length; index += 1) {
    left -= weights[index] ?? 0;
    if (left < 0) return index;
  }
  return Math.max(
    0,
    weights.findLastIndex((weight) => weight > 0),
  );
}

/** Nearly a standard normal number: the sum of twelve even ones has its mean and its spread (Irwin and Hall). */
function normal(next: () => number): number {
  let sum = -6;
  for (let times = 0; times < 12; times += 1) sum += next();
  return sum;
}

/** Four 32-bit words out of a text, each by FNV-1a with an offset of its own, stirred at the end. */
function hashed(text: string): [number, number, number, number] {
  const words = [0x811c9dc5, 0x9e3779b9, 0x243f6a88, 0xb7e15162].map((offset) => {
    let hash = offset;
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return (hash ^ (hash >>> 13)) | 0;
  });
  return words as [number, number, number, number];
}

/** The small fast counting generator of C. Doty-Humphrey (sfc32): 32 bits a step. */
function smallFast([first, second, third, fourth]: [number, number, number, number]): () => number {
  let [a, b, c, counter] = [first, second, third, fourth];
  const step = () => {
    const mixed = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + mixed;
    return (mixed >>> 0) / 0x1_0000_0000;
  };
  // the first numbers still show the seed
  for (let times = 0; times < 12; times += 1) step();
  return step;
}
