import { createZoneClock } from '../../src/core/calendar/zone-clock.ts';
import { decide } from '../../src/core/run/decide.ts';
import type { Actor, DraftEvent, Refusal } from '../../src/core/run/events.ts';
import { advance, fold } from '../../src/core/run/fold.ts';
import { nextQuestion } from '../../src/core/run/next.ts';
import { type Answer, questionPath } from '../../src/core/run/question.ts';
import { type Beginning, startRun } from '../../src/core/run/start.ts';
import type { RunState } from '../../src/core/run/state.ts';
import type { ProcessStandard } from '../../src/core/standard/process-standard.ts';

/** Monday 2026-11-16 09:00 in Shanghai. */
export const morning = Date.parse('2026-11-16T09:00:00+08:00');

const minute = 60_000;

/** When an answer was given and entered, in minutes after the morning, and why it is late. */
export interface Moment {
  readonly at?: number;
  readonly enteredAt?: number;
  readonly lateReason?: string;
}

/** A run that is told answer by answer, one a minute, to the engine alone. */
export interface Tale {
  readonly standard: ProcessStandard;
  state(): RunState;
  events(): readonly DraftEvent[];
  /** Gives an answer as `PERSON:ROLE`: the events it made, or why it was refused. */
  say(who: string, answer: Answer, when?: Moment): readonly DraftEvent[] | Refusal;
  /** The same where only what happened is of interest: event types, or `! code` of the refusal. */
  told(who: string, answer: Answer, when?: Moment): string;
  /** The path of the next question; null when nothing is asked. */
  next(): string | null;
}

/** `PERSON:ROLE@DEPARTMENT` as an actor; the role and the department may be left out. */
export function actorOf(who: string): Actor {
  const [name = '', department = null] = who.split('@');
  const [person = '', role = null] = name.split(':');
  return { person, role, department, proof: 'declared' };
}

/** Begins a run of a standard at the morning, by `zhang:agent`. */
export function beginTale(standard: ProcessStandard, more: Partial<Beginning> = {}): Tale {
  const pins = { standard: 's', calendar: 'c', organisation: null, judge: '1' };
  const actor = actorOf('zhang:agent');
  let events = startRun({ standard, pins, actor, at: morning, toleranceMinutes: 15, ...more });
  let state = fold(events);
  const say: Tale['say'] = (who, answer, when = {}) => {
    const at = when.at === undefined ? state.lastAt + minute : morning + when.at * minute;
    const now = when.enteredAt === undefined ? at : morning + when.enteredAt * minute;
    const decided = decide({
      standard,
      state,
      answer,
      actor: actorOf(who),
      occurredAt: at,
      now,
      zone: createZoneClock('Asia/Shanghai'),
      departments: new Map([...standard.departments.keys()].map((id) => [id, [id]])),
      ...(when.lateReason === undefined ? {} : { lateReason: when.lateReason }),
    });
    if (!decided.ok) return decided.error;
    events = [...events, ...decided.value];
    state = advance(state, decided.value);
    return decided.value;
  };
  return {
    standard,
    state: () => state,
    events: () => events,
    say,
    told: (who, answer, when) => {
      const came = say(who, answer, when);
      return 'code' in came ? `! ${came.code}` : came.map(({ type }) => type).join(' ');
    },
    next: () => {
      const question = nextQuestion(standard, state);
      return question && questionPath(question);
    },
  };
}

/** Answers in the fewest words. */
export const yes = (check: string): Answer => ({ kind: 'check', check, answer: 'yes' });
export const no = (check: string, reason = '没做'): Answer => ({
  kind: 'check',
  check,
  answer: 'no',
  reason,
});
export const fill = (path: string, value: string | number | boolean | null): Answer => {
  const [form = '', field = ''] = path.split('.');
  return { kind: 'field', form, field, value };
};
export const done: Answer = { kind: 'confirm' };
export const photo = (check: string | null): Answer => ({
  kind: 'evidence',
  check,
  file: {
    sha256: 'a'.repeat(64),
    name: 'x.jpg',
    sizeBytes: 1,
    mediaType: 'image/jpeg',
    evidenceDate: null,
  },
});
