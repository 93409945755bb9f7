import { isAnsweredBy } from '../../core/run/answered-meanwhile.ts';
import { decide } from '../../core/run/decide.ts';
import type { Actor, HappenedEvent, Refusal } from '../../core/run/events.ts';
import { namesOf } from '../../core/run/field-value.ts';
import { advance } from '../../core/run/fold.ts';
import { type Answer, answerPath } from '../../core/run/question.ts';
import { currentVisit } from '../../core/run/state.ts';
import type { ProcessStandard } from '../../core/standard/process-standard.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { type ActiveRun, rereadRun, withHistory } from './active-run.ts';
import type { RunServices } from './services.ts';

/** An answer with who gave it and when it happened. */
export interface Submission {
  readonly answer: Answer;
  readonly actor: Actor;
  /** When it happened; now when absent. */
  readonly at?: number;
  readonly lateReason?: string;
}

/**
 * Decides on an answer and stores its events with the judge's facts, in one unit.
 * When somebody wrote to the run meanwhile, decides again on what is there now;
 * refuses only if the very thing has been answered meanwhile (decision 15).
 */
export async function submitAnswer(
  services: RunServices,
  run: ActiveRun,
  submission: Submission,
): Promise<Result<ActiveRun, Refusal>> {
  const { answer } = submission;
  let current = run;
  for (;;) {
    const attempt = await tryOnce(services, current, submission);
    if (!attempt.ok) return attempt;
    if (attempt.value !== null) return ok(attempt.value);
    current = await rereadRun(services.ledger, run);
    if (isAnsweredBy(answer, current.history.slice(run.history.length))) {
      const question = answerPath(answer, currentVisit(run.state));
      return err({ code: 'answered-meanwhile', args: { question } });
    }
  }
}

/** Null when the run has moved on since it was read. */
async function tryOnce(
  services: RunServices,
  run: ActiveRun,
  { answer, actor, at, lateReason }: Submission,
): Promise<Result<ActiveRun | null, Refusal>> {
  const { standard, calendar, state, runId, history } = run;
  const recordedAt = services.now();
  const decided = decide({
    standard,
    state,
    answer,
    actor,
    // another machine's clock may have run a little ahead of ours
    occurredAt: at ?? Math.max(recordedAt, state.lastAt),
    now: Math.max(recordedAt, state.lastAt),
    zone: calendar.clock,
    departments: departmentsOf(standard, services),
    ...(lateReason ? { lateReason } : {}),
  });
  if (!decided.ok) return decided;
  if (decided.value.length === 0) return ok(run);
  const events = decided.value;
  const fresh: HappenedEvent[] = events.map((event, index) => ({
    ...event,
    recordedAt,
    runSeq: history.length + index + 1,
  }));
  const next = withHistory({ standard, calendar }, [...history, ...fresh], advance(state, events));
  const unit = { runId, expectedLength: history.length, recordedAt, events, facts: next.facts };
  const stored = await services.ledger.append(unit);
  if (stored.conflict) return ok(null);
  return ok({ ...next, runId, number: run.number, history: [...history, ...stored.events] });
}

/** The departments a field can name: those of the standard and of the organisation, each by all its names. */
function departmentsOf(
  standard: ProcessStandard,
  { departments }: RunServices,
): ReadonlyMap<string, readonly string[]> {
  const own = [...standard.departments].map(([id, name]) => [id, namesOf(name)] as const);
  return new Map([...departments, ...own]);
}
