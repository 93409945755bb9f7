import { end } from '../../standard/process-standard.ts';
import { listWays, type WrittenWay } from './list-ways.ts';
import { numberLoops } from './number-loops.ts';
import type { StepView } from './standard-view.ts';

/** A way with the step it leads to; null is the end of the run. */
export interface Way extends WrittenWay {
  readonly to: StepView | null;
}

/** How the steps of a standard hang together. */
export interface Flow {
  /** Ways by the step they leave; ways to steps that do not exist are left out. */
  readonly waysFrom: ReadonlyMap<StepView, readonly Way[]>;
  /** Steps that a run may come to, from the first one. */
  readonly reachable: ReadonlySet<StepView>;
  /** Steps from which a run may come to its end. */
  readonly ending: ReadonlySet<StepView>;
  /**
   * Steps that lead into each other have the same number; each way inside a number is part of a loop. Worked out when
   * first asked for.
   */
  readonly loopOf: ReadonlyMap<StepView, number>;
}

type WaysFrom = ReadonlyMap<StepView, readonly Way[]>;

/** Reads the flow of a list of steps. Takes time and memory in proportion to the number of ways. */
export function readFlow(steps: readonly StepView[], stepById: ReadonlyMap<string, StepView>): Flow {
  const waysFrom = new Map<StepView, readonly Way[]>();
  const sourcesOf = new Map<StepView | null, StepView[]>();
  for (const view of steps) {
    const ways: Way[] = [];
    for (const way of listWays(view, steps[view.index + 1]?.id ?? end)) {
      const to = way.target === end ? null : stepById.get(way.target);
      if (to === undefined) continue;
      ways.push({ ...way, to });
      const sources = sourcesOf.get(to);
      if (sources) sources.push(view);
      else sourcesOf.set(to, [view]);
    }
    waysFrom.set(view, ways);
  }
  let loopOf: ReadonlyMap<StepView, number> | undefined;
  return {
    waysFrom,
    reachable: reachableFrom(steps[0], waysFrom),
    ending: endingBy(sourcesOf),
    get loopOf() {
      loopOf ??= numberLoops(steps, (view) => onwardOf(waysFrom, view));
      return loopOf;
    },
  };
}

/** The steps that can be left for straight from a step. */
function onwardOf(waysFrom: WaysFrom, view: StepView): StepView[] {
  return (waysFrom.get(view) ?? []).flatMap(({ to }) => to ?? []);
}

// What is added to a set while it is gone through is gone through as well.

function reachableFrom(first: StepView | undefined, waysFrom: WaysFrom): Set<StepView> {
  const found = new Set<StepView>();
  if (first) found.add(first);
  for (const view of found) for (const { to } of waysFrom.get(view) ?? []) if (to !== null) found.add(to);
  return found;
}

function endingBy(sourcesOf: ReadonlyMap<StepView | null, readonly StepView[]>): Set<StepView> {
  const found = new Set(sourcesOf.get(null));
  for (const view of found) for (const source of sourcesOf.get(view) ?? []) found.add(source);
  return found;
}
