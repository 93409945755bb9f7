import type { Jump } from '../../../generated/process-standard.ts';
import type { ValuePath } from '../../standard/read/json-pointer.ts';
import type { StepView } from './standard-view.ts';

/** One way on as it is written, or as it follows from what is not written. */
export interface WrittenWay {
  readonly from: StepView;
  /** The id of a step, or `end`. */
  readonly target: string;
  /** Where the target is written; the step itself for a way that is not written. */
  readonly path: ValuePath;
  /** Whether it may be taken only so many times. */
  readonly isBounded: boolean;
}

/**
 * All ways that the engine may take out of a step. A step leads to the following one unless it says otherwise;
 * so does a way that was taken as often as it may, where nothing is said for that case.
 */
export function listWays(view: StepView, following: string): readonly WrittenWay[] {
  const found: WrittenWay[] = [];
  if (view.kind === 'approval') addApproval(found, view, following);
  else addBranches(found, view, following);
  return found;
}

function addBranches(found: WrittenWay[], view: StepView, following: string): void {
  const { step, path } = view;
  step.branches?.forEach((branch, index) => {
    addJump(found, view, { jump: branch, path: [...path, 'branches', index], following });
  });
  const passesOver = step.when !== undefined;
  if (found.length === 0 || passesOver) addOnward(found, view, following);
}

const outcomes = ['approved', 'returned', 'rejected'] as const;

function addApproval(found: WrittenWay[], view: StepView, following: string): void {
  const { on } = view.step;
  if (on?.approved === undefined) addOnward(found, view, following);
  if (!on) return;
  for (const outcome of outcomes) {
    const jump = on[outcome];
    if (jump !== undefined) addJump(found, view, { jump, path: [...view.path, 'on', outcome], following });
  }
}

/** The way on that a step has where it does not branch. */
function addOnward(found: WrittenWay[], view: StepView, following: string): void {
  const { step, path } = view;
  if (step.next === undefined) found.push(implied(view, following));
  else addJump(found, view, { jump: step.next, path: [...path, 'next'], following });
}

interface WrittenJump {
  readonly jump: Jump;
  readonly path: ValuePath;
  readonly following: string;
}

function addJump(found: WrittenWay[], view: StepView, { jump, path, following }: WrittenJump): void {
  if (typeof jump === 'string') {
    found.push({ from: view, target: jump, path, isBounded: false });
    return;
  }
  const { to, beyond } = jump;
  const isBounded = jump.at_most !== undefined;
  found.push({ from: view, target: to, path: [...path, 'to'], isBounded });
  if (!isBounded) return;
  if (beyond)
    found.push({ from: view, target: beyond.to, path: [...path, 'beyond', 'to'], isBounded: false });
  else found.push(implied(view, following));
}

function implied(view: StepView, following: string): WrittenWay {
  return { from: view, target: following, path: view.path, isBounded: false };
}
