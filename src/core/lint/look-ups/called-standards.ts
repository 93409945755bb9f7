import type { ProjectView, StandardOutline } from '../surroundings.ts';
import { numberLoops } from './number-loops.ts';

/** The standard that a call means: of several with one id the first in use; null when there is none. */
export function calledStandard({ standards }: ProjectView, id: string): StandardOutline | null {
  const all = standards.get(id) ?? [];
  return all.find(({ status }) => status !== 'retired') ?? all[0] ?? null;
}

interface Calls {
  readonly from: ReadonlyMap<string, readonly string[]>;
  /** Processes that call each other, directly or by way of others, have the same number. */
  readonly loopOf: ReadonlyMap<string, number>;
}

const known = new WeakMap<ProjectView, Calls>();

/** Whether a process that another calls comes back to that one. */
export function isCircular(project: ProjectView, from: string, called: string): boolean {
  if (from === called) return true;
  const { loopOf } = callsOf(project);
  return loopOf.has(from) && loopOf.get(from) === loopOf.get(called);
}

/**
 * For a process, the shortest chain of calls by which one that it calls comes back to it: `[from, called, …, from]`;
 * null when it never does.
 */
export function circlesThrough(
  project: ProjectView,
  from: string,
): (called: string) => readonly string[] | null {
  const towards = nextTowards(callsOf(project), from);
  return (called) => {
    if (called === from) return [from, from];
    if (!isCircular(project, from, called)) return null;
    const circle = [from, called];
    for (let id = towards.get(called); id !== undefined; id = towards.get(id)) {
      circle.push(id);
      if (id === from) return circle;
    }
    return null;
  };
}

/** For each process that comes back to a process, the next one on the shortest way there. */
function nextTowards({ from: calls, loopOf }: Calls, goal: string): ReadonlyMap<string, string> {
  const loop = [...calls.keys()].filter((id) => loopOf.get(id) === loopOf.get(goal));
  const callers = new Map<string, string[]>(loop.map((id) => [id, []]));
  for (const id of loop) for (const called of calls.get(id) ?? []) callers.get(called)?.push(id);
  const towards = new Map<string, string>();
  const waiting = new Set([goal]);
  for (const id of waiting)
    for (const caller of callers.get(id) ?? []) {
      if (waiting.has(caller)) continue;
      waiting.add(caller);
      towards.set(caller, id);
    }
  return towards;
}

function callsOf(project: ProjectView): Calls {
  const found = known.get(project);
  if (found) return found;
  const from = new Map<string, readonly string[]>();
  for (const [id, all] of project.standards) from.set(id, [...new Set(all.flatMap(({ calls }) => calls))]);
  const calls = { from, loopOf: numberLoops(from.keys(), (id) => from.get(id) ?? []) };
  known.set(project, calls);
  return calls;
}
