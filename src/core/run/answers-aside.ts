import { err, ok, type Result } from '../../shared/result.ts';
import type { AnswerInput, AnswerOf } from './answers.ts';
import { continued, exceptionId, type Trail } from './complete.ts';
import type { Refusal } from './events.ts';
import { stepOf } from './next.ts';
import { refuseApprover } from './permission.ts';
import type { VisitState } from './state.ts';

type Aside = AnswerOf<'note' | 'raise' | 'hand-over' | 'pause' | 'resume'>;

/** Takes what can be said at any prompt beside the answer: it adds to the story and completes nothing. */
export function takeAside(
  input: AnswerInput,
  aside: Aside,
  visit: VisitState,
  trail: Trail,
): Result<Trail, Refusal> {
  const { make, state } = input;
  const at = { step: visit.step, round: visit.round };
  switch (aside.kind) {
    case 'note':
      if (!aside.note.trim()) return err({ code: 'note-needed', args: {} });
      return ok(continued(trail, make('check.noted', { ...at, check: null, note: aside.note.trim() })));
    case 'raise': {
      const refusal = refuseException(input, aside);
      if (refusal) return err(refusal);
      const { exception, note } = aside;
      const id = exceptionId(state);
      return ok(
        continued(trail, make('exception.raised', { ...at, id, exception, note: note.trim(), by: 'person' })),
      );
    }
    case 'hand-over': {
      const { person, role, note } = aside;
      const refusal = refuseHandOver(input, aside, visit);
      if (refusal) return err(refusal);
      return ok(
        continued(trail, make('step.handed_over', { ...at, to: { person, role }, note: note.trim() })),
      );
    }
    case 'pause': {
      const refusal = refusePause(input, aside.reason);
      if (refusal) return err(refusal);
      return ok(continued(trail, make('clock.paused', { reason: aside.reason, note: aside.note.trim() })));
    }
    case 'resume':
      if (!state.pauses.some((pause) => pause.toAt === null)) return err({ code: 'not-paused', args: {} });
      return ok(continued(trail, make('clock.resumed', { note: aside.note.trim() })));
  }
}

function refuseException({ standard }: AnswerInput, { exception, note }: AnswerOf<'raise'>): Refusal | null {
  if (exception !== null && !standard.exceptions.has(exception)) {
    const exceptions = [...standard.exceptions.keys()].join(', ');
    return { code: 'unknown-exception', args: { exception, exceptions } };
  }
  return exception === null && !note.trim() ? { code: 'note-needed', args: {} } : null;
}

function refuseHandOver(
  { standard, actor }: AnswerInput,
  { person, role, note }: AnswerOf<'hand-over'>,
  visit: VisitState,
): Refusal | null {
  if (person === null && role === null) return { code: 'hand-over-to-whom', args: {} };
  if (role !== null && !standard.roles.has(role)) return { code: 'no-such-role', args: { role } };
  if (!note.trim()) return { code: 'note-needed', args: {} };
  const step = stepOf(standard, visit.step);
  // nobody passes on a right to approve that they do not have
  return step.kind === 'approval' && role !== null ? refuseApprover(step, visit, actor) : null;
}

function refusePause({ standard, state }: AnswerInput, reason: string): Refusal | null {
  if (state.pauses.some((pause) => pause.toAt === null)) return { code: 'paused-already', args: {} };
  if (standard.pauseReasons.has(reason)) return null;
  return { code: 'no-such-pause', args: { reason, reasons: [...standard.pauseReasons.keys()].join(', ') } };
}
