import type { Jump, Limit } from '../../../generated/process-standard.ts';
import type { ValuePath } from '../../standard/read/json-pointer.ts';
import { type DurationText, durationsOf, limitDetails } from './list-durations.ts';
import type { StandardView, StepView } from './standard-view.ts';

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

/** Every id by which one part of a standard refers to another. */
export function listReferences(standard: StandardView): readonly Reference[] {
  const found: Reference[] = [];
  const add: Add = (kind, ids, path) => {
    if (typeof ids === 'string') found.push({ kind, id: ids, path });
    else
      ids.forEach((id, index) => {
        found.push({ kind, id, path: [...path, index] });
      });
  };
  const { owner, training, pilot } = standard.document;
  if (owner?.department !== undefined) add('department', owner.department, ['owner', 'department']);
  if (owner?.role !== undefined) add('role', owner.role, ['owner', 'role']);
  addHolders(standard, add);
  addClocks(standard, add);
  for (const view of standard.steps) addStep(view, add);
  for (const { exception, path } of standard.exceptions)
    if (exception.escalate !== undefined) add('role', exception.escalate, [...path, 'escalate']);
  if (training?.for !== undefined) add('role', training.for, ['training', 'for']);
  if (pilot?.departments !== undefined) add('department', pilot.departments, ['pilot', 'departments']);
  return found;
}

/** Notes the id at a place, or each of a list. */
type Add = (kind: ReferenceKind, ids: string | readonly string[], path: ValuePath) => void;

function addHolders({ departments, roles }: StandardView, add: Add): void {
  for (const [department, { duties }] of departments)
    duties?.forEach(({ steps, supports }, index) => {
      const path = ['departments', department, 'duties', index];
      if (steps !== undefined) add('step', steps, [...path, 'steps']);
      if (supports !== undefined) add('step', supports, [...path, 'supports']);
    });
  for (const [role, { department }] of roles)
    if (department !== undefined) add('department', department, ['roles', role, 'department']);
}

function addClocks({ document: { clocks } }: StandardView, add: Add): void {
  for (const [id, { from, to, limit, pauses }] of Object.entries(clocks ?? {})) {
    const path = ['clocks', id];
    if (from !== undefined) add('moment', from, [...path, 'from']);
    if (to !== undefined) add('moment', to, [...path, 'to']);
    addLimit(limit, durationsOf(limit, [...path, 'limit']), { path: [...path, 'limit'], add });
    if (pauses !== undefined) add('pauseReason', pauses, [...path, 'pauses']);
  }
}

function addLimit(
  limit: Limit,
  durations: readonly DurationText[],
  { path, add }: { readonly path: ValuePath; readonly add: Add },
): void {
  for (const one of durations) if (one.runClass !== null) add('class', one.runClass, one.path);
  const { from, proposal } = limitDetails(limit) ?? {};
  if (from !== undefined) add('moment', from, [...path, 'from']);
  if (proposal !== undefined) add('class', proposal, [...path, 'proposal']);
}

const outcomes = ['approved', 'returned', 'rejected'] as const;

function addStep({ step, path, limits }: StepView, add: Add): void {
  const { macro, limit, next, branches, on, segregate, wait } = step;
  if (macro !== undefined) add('macroNode', macro, [...path, 'macro']);
  if (limit !== undefined) addLimit(limit, limits, { path: [...path, 'limit'], add });
  if (next !== undefined) addJump(next, [...path, 'next'], add);
  branches?.forEach((branch, index) => {
    addJump(branch, [...path, 'branches', index], add);
  });
  if (on)
    for (const outcome of outcomes) {
      const jump = on[outcome];
      if (jump !== undefined) addJump(jump, [...path, 'on', outcome], add);
    }
  if (segregate !== undefined) add('step', segregate, [...path, 'segregate']);
  if (wait?.reason !== undefined) add('pauseReason', wait.reason, [...path, 'wait', 'reason']);
}

function addJump(jump: Jump, path: ValuePath, add: Add): void {
  if (typeof jump === 'string') {
    add('target', jump, path);
    return;
  }
  const { to, raise, beyond } = jump;
  if (to !== undefined) add('target', to, [...path, 'to']);
  if (raise !== undefined) add('exception', raise, [...path, 'raise']);
  if (beyond?.to !== undefined) add('target', beyond.to, [...path, 'beyond', 'to']);
  if (beyond?.raise !== undefined) add('exception', beyond.raise, [...path, 'beyond', 'raise']);
}
