import type { Random } from './random.ts';

/** How somebody works, day after day. Shares and probabilities are between 0 and 1. */
export interface Habits {
  /** Time taken, beside that of an ordinary person. */
  readonly pace: number;
  /** Stays on, or comes back in the evening, when something is due then. */
  readonly overtime: number;
  /** Answers a check with no. */
  readonly noes: number;
  /** Enters a step long after having done it. */
  readonly lateEntry: number;
  /** Rushes through a step quicker than is plausible. */
  readonly haste: number;
}

/** The characters there are: most people are steady, some slow, some careless. */
const characters = {
  steady: { pace: 1, overtime: 0.94, noes: 0.003, lateEntry: 0.004, haste: 0.003 },
  slow: { pace: 1.9, overtime: 0.6, noes: 0.006, lateEntry: 0.015, haste: 0 },
  careless: { pace: 0.8, overtime: 0.6, noes: 0.02, lateEntry: 0.04, haste: 0.05 },
} as const satisfies Readonly<Record<string, Habits>>;

/** The habits of the person at a place in a list: in every seven there is a slow and a careless one. */
export function habitsOf(random: Random, place: number): Habits {
  const kind = place % 7 === 2 ? 'slow' : place % 7 === 5 ? 'careless' : 'steady';
  const { pace, ...rest } = characters[kind];
  return { ...rest, pace: pace * random.between(0.85, 1.15) };
}
