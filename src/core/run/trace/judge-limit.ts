import { limitFor, strictestLimit } from '../../standard/compile-time.ts';
import type { LimitByClass } from '../../standard/process-standard.ts';
import type { LimitTrace, Verdict } from './run-trace.ts';

/** What a limit is judged by: when it was due, when it was met, and when that was recorded. */
export interface LimitInput {
  readonly limits: LimitByClass | null;
  readonly runClass: string | null;
  readonly dueAt: number | null;
  readonly endedAt: number | null;
  /** Null where it was not recorded apart from happening. */
  readonly recordedEndAt: number | null;
  /** Whether the run may still come to it. */
  readonly isOpen: boolean;
  readonly now: number;
}

/** A limit with its verdict, by when things happened and, where that differs, by when they were recorded. */
export function judgeLimit(input: LimitInput): LimitTrace {
  const { limits, runClass, dueAt, endedAt, recordedEndAt, now } = input;
  const limit = runClass === null ? strictestLimit(limits) : limitFor(limits, runClass);
  const verdict = limit === null ? 'none' : verdictOf(dueAt, endedAt, input);
  const recorded = limit === null || recordedEndAt === null ? verdict : verdictOf(dueAt, recordedEndAt, input);
  const overMs = dueAt === null ? 0 : (endedAt ?? now) - dueAt;
  return {
    limit,
    dueAt,
    verdict,
    lateMinutes: verdict === 'late' || verdict === 'overdue' ? Math.ceil(overMs / 60_000) : null,
    verdictByRecording: recorded === verdict ? null : recorded,
  };
}

function verdictOf(dueAt: number | null, endedAt: number | null, { isOpen, now }: LimitInput): Verdict {
  if (dueAt === null) return 'undetermined';
  if (endedAt !== null) return endedAt <= dueAt ? 'in-time' : 'late';
  if (!isOpen) return 'none';
  return now <= dueAt ? 'running' : 'overdue';
}
