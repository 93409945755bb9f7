import { limitFor, strictestLimit } from '../../standard/compile-time.ts';
import type { LimitByClass } from '../../standard/process-standard.ts';
import type { Judgement, LimitTrace } from './run-trace.ts';

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
  const { limits, runClass, dueAt, endedAt, recordedEndAt } = input;
  const limit = runClass === null ? strictestLimit(limits) : limitFor(limits, runClass);
  if (limit === null) return { limit, dueAt: null, verdict: 'none', lateMinutes: null, byRecording: null };
  const happened = judgeEnd(endedAt, input);
  const recorded = recordedEndAt === null ? happened : judgeEnd(recordedEndAt, input);
  return { limit, dueAt, ...happened, byRecording: recorded.verdict === happened.verdict ? null : recorded };
}

function judgeEnd(endedAt: number | null, { dueAt, isOpen, now }: LimitInput): Judgement {
  if (dueAt === null) return { verdict: 'undetermined', lateMinutes: null };
  // What was given up before it was due or done is neither kept nor missed.
  if (endedAt === null && !isOpen) return { verdict: 'none', lateMinutes: null };
  const lateMs = (endedAt ?? now) - dueAt;
  if (lateMs <= 0) return { verdict: endedAt === null ? 'running' : 'in-time', lateMinutes: null };
  return { verdict: endedAt === null ? 'overdue' : 'late', lateMinutes: Math.ceil(lateMs / 60_000) };
}
