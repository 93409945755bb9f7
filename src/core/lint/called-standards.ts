import type { ProjectView, StandardOutline } from './surroundings.ts';

/** The standard that a call means: of several with one id the first in use; null when there is none. */
export function calledStandard({ standards }: ProjectView, id: string): StandardOutline | null {
  const all = standards.get(id) ?? [];
  return all.find(({ status }) => status !== 'retired') ?? all[0] ?? null;
}

const known = new WeakMap<ProjectView, ReadonlyMap<string, ReadonlySet<string>>>();

/**
 * The shortest chain of calls by which a process called from another comes back to that one: `[from, called, …, from]`;
 * null when it never does.
 */
export function circleThrough(project: ProjectView, from: string, called: string): readonly string[] | null {
  const calls = known.get(project) ?? callsOf(project);
  known.set(project, calls);
  if (called === from) return [from, from];
  const before = new Map<string, string>([[called, from]]);
  for (const id of before.keys())
    for (const next of calls.get(id) ?? []) {
      if (next === from) return [...chainTo(before, id, from), from];
      if (!before.has(next)) before.set(next, id);
    }
  return null;
}

function callsOf({ standards }: ProjectView): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([...standards].map(([id, all]) => [id, new Set(all.flatMap(({ calls }) => calls))]));
}

function chainTo(before: ReadonlyMap<string, string>, last: string, from: string): string[] {
  const chain = [last];
  for (let id = before.get(last); id !== undefined && id !== from; id = before.get(id)) chain.push(id);
  return [from, ...chain.reverse()];
}
