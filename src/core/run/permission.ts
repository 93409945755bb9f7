import type { ProcessStandard, Step } from '../standard/process-standard.ts';
import type { Actor, Refusal } from './events.ts';
import { stepOf } from './next.ts';
import type { RunState, VisitState } from './state.ts';

/** Roles that may do a step: the responsible ones, for an approval also the accountable one. */
export function performersOf(step: Step): readonly string[] {
  return step.kind === 'approval' ? unique([...step.accountable, ...step.responsible]) : step.responsible;
}

/** Roles that may give an approval: the accountable one; where nobody is, the responsible ones. */
export function approversOf(step: Step): readonly string[] {
  return step.accountable.length > 0 ? step.accountable : step.responsible;
}

/** Roles that may approve a deviation in a step: the accountable one and the owner of the process. */
export function deviationApprovers(standard: ProcessStandard, step: Step): readonly string[] {
  const owner = standard.document.owner?.role;
  return unique([...step.accountable, ...(owner ? [owner] : [])]);
}

/** Why somebody may not work on a visit of a step; null when they may. */
export function refusePerformer(
  standard: ProcessStandard,
  state: RunState,
  visit: VisitState,
  actor: Actor,
): Refusal | null {
  const step = stepOf(standard, visit.step);
  const handed = visit.handedTo;
  if (handed?.person && handed.person !== actor.person) {
    return { code: 'handed-to-other', args: { person: handed.person, step: step.id } };
  }
  const refusal = refuseRole(step, withHanded(performersOf(step), visit), actor);
  if (refusal) return refusal;
  return refuseDepartment(standard, state, actor) ?? refuseSegregated(state, step, actor);
}

/** Why somebody may not decide on a deviation; null when they may. The asker never may. */
export function refuseDeviationApprover(
  standard: ProcessStandard,
  step: Step,
  asker: string,
  actor: Actor,
): Refusal | null {
  const roles = deviationApprovers(standard, step);
  if (actor.person === asker) return { code: 'own-deviation', args: { roles: roles.join(',') } };
  return refuseRole(step, roles, actor);
}

/** Why somebody may not give an approval, nor pass it on to another role; null when they may. */
export function refuseApprover(step: Step, visit: VisitState, actor: Actor): Refusal | null {
  return refuseRole(step, withHanded(approversOf(step), visit), actor);
}

/** Roles with the one that the visit was handed over to, if it was. */
export function withHanded(roles: readonly string[], { handedTo }: VisitState): readonly string[] {
  return handedTo?.role ? unique([...roles, handedTo.role]) : roles;
}

function refuseRole(step: Step, roles: readonly string[], { role }: Actor): Refusal | null {
  if (roles.length === 0 || (role !== null && roles.includes(role))) return null;
  return { code: 'not-your-role', args: { step: step.id, roles: roles.join(','), role: role ?? '' } };
}

function refuseDepartment(standard: ProcessStandard, state: RunState, actor: Actor): Refusal | null {
  const role = actor.role === null ? undefined : standard.roles.get(actor.role);
  const bound = role?.bind ? state.bound[role.id] : undefined;
  if (!bound || actor.department === null || actor.department === bound) return null;
  return { code: 'other-department', args: { department: bound, role: role?.id ?? '' } };
}

/** Who wrote a thing never approves it: per run and person, whatever their role. */
function refuseSegregated(state: RunState, step: Step, actor: Actor): Refusal | null {
  const performed = state.visits.find(
    (visit) => step.segregateFrom.includes(visit.step) && visit.people.includes(actor.person),
  );
  return performed ? { code: 'segregated', args: { step: performed.step, person: actor.person } } : null;
}

function unique(roles: readonly string[]): readonly string[] {
  return [...new Set(roles)];
}
