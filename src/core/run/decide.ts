import { err, ok, type Result } from '../../shared/result.ts';
import type { ZoneClock } from '../calendar/zone-clock.ts';
import type { ProcessStandard } from '../standard/process-standard.ts';
import { type AnswerInput, takeAnswer } from './answers.ts';
import { completeStep, type EventMaker, recordComputed, type Trail } from './complete.ts';
import type { Actor, DraftEvent, Refusal } from './events.ts';
import { nextQuestion } from './next.ts';
import type { Answer } from './question.ts';
import { currentVisit, type RunState } from './state.ts';

/** One answer to decide on. Pure: the same input always gives the same events. */
export interface Decision {
  readonly standard: ProcessStandard;
  readonly state: RunState;
  readonly answer: Answer;
  readonly actor: Actor;
  /** When it happened, and when it is being entered. */
  readonly occurredAt: number;
  readonly now: number;
  readonly lateReason?: string;
  readonly zone: ZoneClock;
  /** Ids and names of departments, for fields of that type. */
  readonly departments: ReadonlyMap<string, readonly string[]>;
}

/**
 * Turns an answer into events, or refuses it and says why. The events include whatever follows by rule:
 * computed fields, the class, the way on, the next step made ready, the close of the run.
 */
export function decide(decision: Decision): Result<readonly DraftEvent[], Refusal> {
  const decided = decideNext(decision);
  return decided.ok ? ok(decided.value.events) : decided;
}

/** The same, together with the state that the events lead to. */
export function decideNext(decision: Decision): Result<Trail, Refusal> {
  const { standard, state, answer } = decision;
  if (state.status !== 'open') return err({ code: 'run-over', args: { status: state.status } });
  const untimely = refuseTime(decision);
  if (untimely) return err(untimely);

  const make = eventMaker(decision);
  const input: AnswerInput = { ...decision, make };
  const taken = takeAnswer(input, { state, events: [] });
  if (!taken.ok || !moves.has(answer.kind)) return taken;
  return finishIfComplete(standard, recordComputed(standard, taken.value, make), answer, make);
}

/** The answers that can complete a step; the others only add to its story. */
const moves: ReadonlySet<Answer['kind']> = new Set([
  'field',
  'check',
  'evidence',
  'deviation',
  'decision',
  'approval',
  'confirm',
]);

function finishIfComplete(
  standard: ProcessStandard,
  trail: Trail,
  answer: Answer,
  make: EventMaker,
): Result<Trail, Refusal> {
  if (!currentVisit(trail.state)) return ok(trail);
  const open = nextQuestion(standard, trail.state);
  if (open && !(open.kind === 'confirm' && answer.kind === 'confirm')) return ok(trail);
  return completeStep(standard, trail, make);
}

function eventMaker(decision: Decision): EventMaker {
  const { occurredAt, actor, lateReason } = decision;
  const late = lateReason ? { lateReason } : {};
  return (type, body) => ({ type, occurredAt, actor, body, ...late }) as DraftEvent;
}

/** Nothing happens in the future, nor before what it depends on (decision 11). */
function refuseTime({ occurredAt, now, state, lateReason }: Decision): Refusal | null {
  if (occurredAt > now) return { code: 'in-the-future', args: { at: occurredAt } };
  if (occurredAt < state.lastAt)
    return { code: 'before-its-cause', args: { at: occurredAt, after: state.lastAt } };
  const { toleranceMinutes } = state;
  const lateMinutes = Math.floor((now - occurredAt) / 60_000);
  if (lateMinutes <= toleranceMinutes || lateReason?.trim()) return null;
  return { code: 'late-without-reason', args: { minutes: lateMinutes, tolerance: toleranceMinutes } };
}
