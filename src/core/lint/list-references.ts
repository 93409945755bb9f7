import type { Jump, Limit, ProcessStandard } from '../../generated/process-standard.ts';
import type { ValuePath } from '../standard/read/json-pointer.ts';
import { durationsOf, limitDetails } from './list-durations.ts';
import { type ExceptionView, roleList, type StandardView, type StepView } from './standard-view.ts';

/** What kind of thing an id names. Roles of the matrix, forms and key nodes have rules of their own. */
export type ReferenceKind =
  | 'step'
  | 'target'
  | 'class'
  | 'role'
  | 'department'
  | 'exception'
  | 'pauseReason'
  | 'macroNode'
  | 'moment';

/** An id that should name something in the same standard. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly path: ValuePath;
}

const known = new WeakMap<StandardView, readonly Reference[]>();

/** Every id by which one part of a standard refers to another, worked out once. */
export function listReferences(standard: StandardView): readonly Reference[] {
  const found = known.get(standard) ?? readReferences(standard);
  known.set(standard, found);
  return found;
}

function readReferences({ document, steps, exceptions }: StandardView): readonly Reference[] {
  return [
    ...ownerReferences(document),
    ...Object.entries(document.departments ?? {}).flatMap(([id, { duties = [] }]) =>
      duties.flatMap((duty, index) => [
        ...all('step', duty.steps, ['departments', id, 'duties', index, 'steps']),
        ...all('step', duty.supports, ['departments', id, 'duties', index, 'supports']),
      ]),
    ),
    ...Object.entries(document.roles ?? {}).flatMap(([id, role]) =>
      one('department', role.department, ['roles', id, 'department']),
    ),
    ...clockReferences(document),
    ...steps.flatMap(stepReferences),
    ...exceptions.flatMap(exceptionReferences),
    ...roleReferences(document.training?.for, ['training', 'for']),
    ...all('department', document.pilot?.departments, ['pilot', 'departments']),
  ];
}

function ownerReferences({ owner }: ProcessStandard): Reference[] {
  return [
    ...one('department', owner?.department, ['owner', 'department']),
    ...one('role', owner?.role, ['owner', 'role']),
  ];
}

function clockReferences({ clocks = {} }: ProcessStandard): Reference[] {
  return Object.entries(clocks).flatMap(([id, clock]) => {
    const path = ['clocks', id];
    const stops =
      typeof clock.to === 'string'
        ? one('moment', clock.to, [...path, 'to'])
        : all('moment', clock.to, [...path, 'to']);
    return [
      ...one('moment', clock.from, [...path, 'from']),
      ...stops,
      ...limitReferences(clock.limit, [...path, 'limit']),
      ...all('pauseReason', clock.pauses, [...path, 'pauses']),
    ];
  });
}

function limitReferences(limit: Limit, path: ValuePath): Reference[] {
  const classes = durationsOf(limit, path).flatMap((duration): Reference[] =>
    duration.runClass === null ? [] : [{ kind: 'class', id: duration.runClass, path: duration.path }],
  );
  const details = limitDetails(limit);
  return [
    ...classes,
    ...one('moment', details?.from, [...path, 'from']),
    ...all('class', details?.proposal, [...path, 'proposal']),
  ];
}

function stepReferences({ step, path }: StepView): Reference[] {
  const { on = {} } = step;
  return [
    ...one('macroNode', step.macro, [...path, 'macro']),
    ...(step.limit === undefined ? [] : limitReferences(step.limit, [...path, 'limit'])),
    ...jumpReferences(step.next, [...path, 'next']),
    ...(step.branches ?? []).flatMap((branch, index) => jumpReferences(branch, [...path, 'branches', index])),
    ...(['approved', 'returned', 'rejected'] as const).flatMap((outcome) =>
      jumpReferences(on[outcome], [...path, 'on', outcome]),
    ),
    ...all('step', step.segregate, [...path, 'segregate']),
    ...one('pauseReason', step.wait?.reason, [...path, 'wait', 'reason']),
  ];
}

function jumpReferences(jump: Jump | undefined, path: ValuePath): Reference[] {
  if (jump === undefined || typeof jump === 'string') return one('target', jump, path);
  return [
    ...one('target', jump.to, [...path, 'to']),
    ...one('exception', jump.raise, [...path, 'raise']),
    ...one('target', jump.beyond?.to, [...path, 'beyond', 'to']),
    ...one('exception', jump.beyond?.raise, [...path, 'beyond', 'raise']),
  ];
}

function exceptionReferences({ exception, path }: ExceptionView): Reference[] {
  return roleReferences(exception.escalate, [...path, 'escalate']);
}

function roleReferences(roles: Parameters<typeof roleList>[0], path: ValuePath): Reference[] {
  return typeof roles === 'string' ? one('role', roles, path) : all('role', roleList(roles), path);
}

function one(kind: ReferenceKind, id: string | undefined, path: ValuePath): Reference[] {
  return id === undefined ? [] : [{ kind, id, path }];
}

function all(kind: ReferenceKind, ids: readonly string[] | undefined, path: ValuePath): Reference[] {
  return (ids ?? []).map((id, index) => ({ kind, id, path: [...path, index] }));
}
