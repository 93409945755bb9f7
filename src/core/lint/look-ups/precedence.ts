import type { StandardView, StepView } from './standard-view.ts';

/** Which steps may be done before which. */
export interface Precedence {
  /** Whether a run may come through one step before it comes to another for the first time. */
  mayPrecede(earlier: StepView, later: StepView): boolean;
}

/** Beyond this many steps their order in the list stands for the order in a run. */
const MAX_STEPS = 2000;

/** Ways that lead up the list are followed for so many steps of a standard; further ones get the benefit of the doubt. */
const MAX_SEARCHES = 20;

/** The order of a standard's steps. */
export function readPrecedence(standard: StandardView): Precedence {
  if (standard.steps.length > MAX_STEPS)
    return { mayPrecede: (earlier, later) => earlier.index < later.index };
  const before = rowsBefore(standard);
  const searched = new Map<StepView, ReadonlySet<StepView>>();
  return {
    mayPrecede(earlier, later) {
      if (earlier === later) return false;
      if (isIn(before[later.index], earlier.index)) return true;
      let found = searched.get(later);
      if (!found && searched.size >= MAX_SEARCHES) return true;
      found ??= searchBefore(standard, later);
      searched.set(later, found);
      return found.has(earlier);
    },
  };
}

/** For each step a row of bits: the steps from which ways down the list lead to it. */
function rowsBefore({ steps, flow }: StandardView): Uint32Array[] {
  const words = Math.ceil(steps.length / 32);
  const rows = steps.map(() => new Uint32Array(words));
  for (const view of steps) {
    const own = rows[view.index];
    for (const { to } of flow.waysFrom.get(view) ?? []) {
      const row = to && to.index > view.index ? rows[to.index] : undefined;
      if (!row || !own) continue;
      for (let word = 0; word < words; word += 1) row[word] = (row[word] ?? 0) | (own[word] ?? 0);
      row[view.index >> 5] = (row[view.index >> 5] ?? 0) | (1 << (view.index & 31));
    }
  }
  return rows;
}

function isIn(row: Uint32Array | undefined, index: number): boolean {
  return (((row?.[index >> 5] ?? 0) >>> (index & 31)) & 1) === 1;
}

/** The steps that lie on some way from the first step to this one, in whatever order they are listed. */
function searchBefore({ steps, flow }: StandardView, later: StepView): ReadonlySet<StepView> {
  const waysTo = new Map<StepView, StepView[]>();
  const reached = new Set<StepView>(steps.slice(0, 1));
  for (const view of reached) {
    if (view === later) continue;
    for (const { to } of flow.waysFrom.get(view) ?? []) {
      if (!to) continue;
      reached.add(to);
      const sources = waysTo.get(to);
      if (sources) sources.push(view);
      else waysTo.set(to, [view]);
    }
  }
  const found = new Set<StepView>([later]);
  for (const view of found) for (const source of waysTo.get(view) ?? []) found.add(source);
  found.delete(later);
  return found;
}
