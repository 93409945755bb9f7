import type { StandardView, StepView } from './standard-view.ts';

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

/** What is filled in at each step: all that every way to it has passed. A step that may be passed over fills nothing. */
export function findFilled({ steps, flow }: StandardView): ReadonlyMap<StepView, FilledBy> {
  const sources = new Map(steps.map((view) => [view, sourcesOf(view)]));
  const before = new Map<StepView, Set<string>>();
  const [first] = steps;
  if (first) before.set(first, new Set());
  const waiting = first ? [first] : [];
  for (let view = waiting.shift(); view; view = waiting.shift()) {
    const after = new Set([...(before.get(view) ?? []), ...marked(view, sources.get(view) ?? [])]);
    for (const { to } of flow.waysFrom.get(view) ?? []) {
      if (to === null) continue;
      const known = before.get(to);
      const less = known ? new Set([...known].filter((one) => after.has(one))) : new Set(after);
      if (known && less.size === known.size) continue;
      before.set(to, less);
      waiting.push(to);
    }
  }
  // what no run comes to is another rule's concern
  const everything = new Set([...sources.values()].flat());
  return new Map(
    steps.map((view) => {
      const had = before.get(view) ?? everything;
      const own = sources.get(view) ?? [];
      const within = new Set([...had, ...[...had].flatMap((one) => sameCondition(one, view))]);
      for (const source of own) if (source !== 'class') within.add(source);
      return [view, { before: had, within, after: new Set([...within, ...own]) }];
    }),
  );
}

function sourcesOf({ step }: StepView): readonly string[] {
  const returned = Object.values(step.call?.returns ?? {}).map((target) => target.split('.')[0] ?? '');
  return [...(step.out ?? []), ...returned, ...(step.decides === 'class' ? ['class'] : [])];
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
