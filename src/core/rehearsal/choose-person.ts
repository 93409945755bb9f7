import type { VisitState } from '../run/state.ts';
import type { Step } from '../standard/process-standard.ts';
import type { Scene } from './scene.ts';
import type { Person } from './staff.ts';

/** Somebody for a part in a run, mostly who had it before; never one of those who are to stay out of it. */
export function choosePerson(scene: Scene, roles: readonly string[], excluded: ReadonlySet<string>): Person {
  const { stage, state, cast, random } = scene;
  const role = roles.length === 0 ? null : ((random.chance(0.92) ? roles[0] : random.pick(roles)) ?? null);
  const department = role === null ? null : (state.bound[role] ?? null);
  const part = `${role ?? ''} ${department ?? ''}`;
  const earlier = cast.get(part);
  const isFree = ({ actor }: Person) => !excluded.has(actor.person);
  if (earlier !== undefined && isFree(earlier) && random.chance(0.85)) return earlier;
  const free = stage.staff.holders(role, department).filter(isFree);
  const chosen = free.length > 0 ? random.pick(free) : stage.staff.another(role, department);
  cast.set(part, chosen);
  return chosen;
}

/** The people who may not do a step in this run, because they did one that it is kept apart from. */
export function keptApart({ state }: Scene, step: Step): ReadonlySet<string> {
  if (step.segregateFrom.length === 0) return nobody;
  const visits = state.visits.filter((visit: VisitState) => step.segregateFrom.includes(visit.step));
  return new Set(visits.flatMap(({ people }) => people));
}

const nobody: ReadonlySet<string> = new Set();
