import type { Jump, Step } from '../standard/process-standard.ts';

/** The place of the end among the targets of a way; steps have their index. */
export const theEnd = -1;

/** One way on, with its targets as places of steps. */
export interface WayTable {
  readonly to: readonly [number];
  readonly atMost: number | null;
  /** Where it leads when it was taken more often than allowed. */
  readonly beyond: readonly [number];
}

/** All ways on from a step. */
export interface WaysTable {
  /** The only way, whatever the outcome; null for a step with outcomes. */
  readonly single: WayTable | null;
  readonly byOutcome: ReadonlyMap<string, WayTable>;
  /** Every target there is, for an outcome that is not known. */
  readonly all: readonly number[];
  /** Where a step leads that is passed over, or taken to have gone well. */
  readonly passing: WayTable;
}

/** Works the ways on from a step out; `indexOf` gives the place of a step id, `theEnd` for all others. */
export function waysOf(step: Step, following: number, indexOf: (id: string) => number): WaysTable {
  const compile = (jump: Jump): WayTable => ({
    to: [indexOf(jump.to)],
    atMost: jump.atMost,
    beyond: [jump.beyond === null ? following : indexOf(jump.beyond.to)],
  });
  const next = compile(step.next);
  if (step.on !== null) {
    const approved = compile(step.on.approved);
    // an outcome without a way of its own goes on like an approval, as in the engine
    const byOutcome = new Map<string, WayTable>([
      ['approved', approved],
      ['returned', step.on.returned === null ? approved : compile(step.on.returned)],
      ['rejected', step.on.rejected === null ? approved : compile(step.on.rejected)],
    ]);
    return { single: null, byOutcome, all: targetsOf(byOutcome.values()), passing: approved };
  }
  if (step.branches.length === 0) {
    return { single: next, byOutcome: new Map(), all: targetsOf([next]), passing: next };
  }
  const byOutcome = new Map(step.branches.map((branch) => [branch.id, compile(branch)]));
  return { single: null, byOutcome, all: targetsOf(byOutcome.values()), passing: next };
}

/** The place after a step in the list of so many, or the end. */
export function followingOf(index: number, count: number): number {
  return index + 1 < count ? index + 1 : theEnd;
}

function targetsOf(ways: Iterable<WayTable>): readonly number[] {
  const targets = new Set<number>();
  for (const way of ways) {
    targets.add(way.to[0]);
    if (way.atMost !== null) targets.add(way.beyond[0]);
  }
  return [...targets];
}
