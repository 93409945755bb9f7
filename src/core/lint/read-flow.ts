import { end } from '../standard/process-standard.ts';
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
  /** Every way as written, also those that lead nowhere. */
  readonly written: readonly WrittenWay[];
  /** Steps that a run may come to, from the first one. */
  readonly reachable: ReadonlySet<StepView>;
  /** Steps from which a run may come to its end. */
  readonly ending: ReadonlySet<StepView>;
  /** Steps that lead into each other have the same number; each way inside a number is part of a loop. */
  readonly loopOf: ReadonlyMap<StepView, number>;
}

/** Reads the flow of a list of steps. Takes time and memory in proportion to the number of ways. */
export function readFlow(steps: readonly StepView[], stepById: ReadonlyMap<string, StepView>): Flow {
  const written = steps.flatMap((view, index) => listWays(view, steps[index + 1]?.id ?? end));
  const waysFrom = new Map<StepView, Way[]>(steps.map((view) => [view, []]));
  const waysTo = new Map<StepView | null, StepView[]>();
  for (const way of written) {
    const to = way.target === end ? null : stepById.get(way.target);
    if (to === undefined) continue;
    waysFrom.get(way.from)?.push({ ...way, to });
    const sources = waysTo.get(to);
    if (sources) sources.push(way.from);
    else waysTo.set(to, [way.from]);
  }
  const next = (view: StepView) => onwardOf(waysFrom, view);
  return {
    waysFrom,
    written,
    reachable: spread(steps.slice(0, 1), next),
    ending: spread(waysTo.get(null) ?? [], (view) => waysTo.get(view) ?? []),
    loopOf: numberLoops(steps, next),
  };
}

/** The steps that can be left for straight from a step. */
function onwardOf(waysFrom: ReadonlyMap<StepView, readonly Way[]>, view: StepView): StepView[] {
  return (waysFrom.get(view) ?? []).flatMap(({ to }) => (to === null ? [] : [to]));
}

function spread(from: readonly StepView[], next: (view: StepView) => readonly StepView[]): Set<StepView> {
  const seen = new Set(from);
  const waiting = [...from];
  for (let view = waiting.pop(); view; view = waiting.pop()) {
    for (const other of next(view)) {
      if (seen.has(other)) continue;
      seen.add(other);
      waiting.push(other);
    }
  }
  return seen;
}
