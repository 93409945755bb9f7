import type { StandardView, StepView } from '../look-ups/standard-view.ts';

/** What has a value for certain: ids of forms, and `class`. */
export type Filled = ReadonlySet<string>;

/** What is filled in for certain, whatever way a run takes. */
export interface FilledBy {
  /** When a step is come to. */
  readonly before: Filled;
  /** When all fields of the step have been answered. */
  readonly within: Filled;
  /** When the step is done, and the class decided where the step decides it. */
  readonly after: Filled;
}

/** Steps times sources beyond which nobody walks the process: to follow them would take the memory of all. */
const MAX_CELLS = 200_000;

/**
 * What is filled in at each step: all that every way to it has passed. A step that may be passed over fills nothing.
 * In a standard beyond all size everything counts as filled, so that nothing is said about it.
 */
export function findFilled({ steps, flow }: StandardView): ReadonlyMap<StepView, FilledBy> {
  const sources = new Map(steps.map((view) => [view, sourcesOf(view)]));
  // what no run comes to is another rule's concern
  const everything = new Set([...sources.values()].flat());
  if (steps.length * everything.size > MAX_CELLS) {
    const all: FilledBy = { before: everything, within: everything, after: everything };
    return new Map(steps.map((view) => [view, all]));
  }
  const before = new Map<StepView, Set<string>>();
  const [first] = steps;
  if (first) before.set(first, new Set());
  const waiting = first ? [first] : [];
  for (let view = waiting.shift(); view; view = waiting.shift()) {
    const after = new Set(before.get(view));
    for (const source of marked(view, sources.get(view) ?? [])) after.add(source);
    for (const { to } of flow.waysFrom.get(view) ?? []) {
      if (to === null) continue;
      const known = before.get(to);
      const less = known ? new Set([...known].filter((one) => after.has(one))) : new Set(after);
      if (known && less.size === known.size) continue;
      before.set(to, less);
      waiting.push(to);
    }
  }
  return new Map(
    steps.map((view) => {
      const had = before.get(view) ?? everything;
      const own = sources.get(view) ?? [];
      const within = new Set(had);
      if (view.step.when !== undefined)
        for (const one of had) for (const source of sameCondition(one, view)) within.add(source);
      for (const source of own) if (source !== 'class') within.add(source);
      const after = own.includes('class') ? new Set(within).add('class') : within;
      return [view, { before: had, within, after }];
    }),
  );
}

function sourcesOf({ step: { out, call, decides } }: StepView): readonly string[] {
  const sources = out ? [...out] : [];
  for (const target of Object.values(call?.returns ?? {})) sources.push(target.split('.')[0] ?? '');
  if (decides === 'class') sources.push('class');
  return sources;
}

/** What a step that may be passed over fills counts only for those under the same condition. */
function marked({ step }: StepView, sources: readonly string[]): readonly string[] {
  const { when } = step;
  return when === undefined ? sources : sources.map((source) => `${source} ${squeezed(when)}`);
}

function sameCondition(mark: string, { step }: StepView): readonly string[] {
  const [source = '', ...condition] = mark.split(' ');
  return step.when !== undefined && condition.join(' ') === squeezed(step.when) ? [source] : [];
}

function squeezed(condition: string): string {
  return condition.replace(/\s+/g, '');
}
