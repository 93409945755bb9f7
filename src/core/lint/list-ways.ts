import type { Jump } from '../../generated/process-standard.ts';
import type { ValuePath } from '../standard/read/json-pointer.ts';
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
  const { step, path, kind } = view;
  const onward =
    step.next === undefined
      ? implied(view, following)
      : jumpWays(view, step.next, [...path, 'next'], following);
  if (kind === 'approval') return approvalWays(view, onward, following);
  const branches = (step.branches ?? []).flatMap((branch, index) =>
    jumpWays(view, branch, [...path, 'branches', index], following),
  );
  const passesOver = step.when !== undefined;
  return branches.length === 0 || passesOver ? [...branches, ...onward] : branches;
}

function approvalWays(view: StepView, onward: readonly WrittenWay[], following: string): WrittenWay[] {
  const outcomes = ['approved', 'returned', 'rejected'] as const;
  const written = outcomes.flatMap((outcome) => {
    const jump = view.step.on?.[outcome];
    return jump === undefined ? [] : jumpWays(view, jump, [...view.path, 'on', outcome], following);
  });
  return view.step.on?.approved === undefined ? [...onward, ...written] : written;
}

function jumpWays(view: StepView, jump: Jump, path: ValuePath, following: string): WrittenWay[] {
  if (typeof jump === 'string') return [{ from: view, target: jump, path, isBounded: false }];
  const isBounded = jump.at_most !== undefined;
  const way = { from: view, target: jump.to, path: [...path, 'to'], isBounded };
  if (!isBounded) return [way];
  const { beyond } = jump;
  if (!beyond) return [way, ...implied(view, following)];
  return [way, { from: view, target: beyond.to, path: [...path, 'beyond', 'to'], isBounded: false }];
}

function implied(view: StepView, following: string): WrittenWay[] {
  return [{ from: view, target: following, path: view.path, isBounded: false }];
}
