import { readFileSync } from 'node:fs';
import { createZoneClock } from '../../src/core/calendar/zone-clock.ts';
import { decide } from '../../src/core/run/decide.ts';
import type { Actor, DraftEvent, Refusal } from '../../src/core/run/events.ts';
import { advance, fold } from '../../src/core/run/fold.ts';
import { nextQuestion } from '../../src/core/run/next.ts';
import { deviationApprovers, performersOf } from '../../src/core/run/permission.ts';
import type { Answer, Question } from '../../src/core/run/question.ts';
import { startRun } from '../../src/core/run/start.ts';
import type { RunState } from '../../src/core/run/state.ts';
import { compileText } from '../../src/core/standard/compile-text.ts';
import type { ProcessStandard } from '../../src/core/standard/process-standard.ts';

/** The shipped complaint standard, compiled. */
export const complaints = compileText(
  readFileSync(new URL('../../processes/complaint-handling.yaml', import.meta.url), 'utf8'),
);

export const zone = createZoneClock('Asia/Shanghai');

/** A Monday morning in Shanghai. */
export const monday = Date.parse('2026-11-16T09:00:00+08:00');

const pins = { standard: 's', calendar: 'c', organisation: null, judge: '1' };

/** Chooses: a whole number from 0 up to, not including, `below`. */
export type Choose = (below: number) => number;

/** What came of driving a run: everything that happened and everything that was refused. */
export interface Driven {
  readonly events: readonly DraftEvent[];
  readonly state: RunState;
  readonly refused: readonly Refusal[];
}

export function actorFor(role: string | null, person = `p-${role}`): Actor {
  return { person, role, department: null, proof: 'declared' };
}

/** The first events of a run of the standard. */
function begin(standard: ProcessStandard, at = monday): readonly DraftEvent[] {
  return startRun({ standard, pins, actor: actorFor('agent'), at, toleranceMinutes: 15 });
}

/** Decides on one answer a minute after the last thing that happened. */
function answerOne(standard: ProcessStandard, state: RunState, answer: Answer, actor: Actor) {
  const now = state.lastAt + 60_000;
  return decide({
    standard,
    state,
    answer,
    actor,
    occurredAt: now,
    now,
    zone,
    departments: new Map([
      ['quality', ['质量部']],
      ['sales', ['销售部']],
      ['production', ['生产部']],
    ]),
  });
}

/** Lets a chooser answer up to `steps` questions, mostly sensibly, sometimes not. */
export function driveRun(standard: ProcessStandard, choose: Choose, steps: number): Driven {
  let events = begin(standard);
  let state = fold(events);
  const refused: Refusal[] = [];
  for (let step = 0; step < steps; step += 1) {
    const question = nextQuestion(standard, state);
    if (!question) break;
    const taken = answerOne(
      standard,
      state,
      chooseAnswer(standard, question, choose),
      chooseActor(standard, state, question, choose),
    );
    if (!taken.ok) refused.push(taken.error);
    else {
      events = [...events, ...taken.value];
      state = advance(state, taken.value);
    }
  }
  return { events, state, refused };
}

export function chooseActor(
  standard: ProcessStandard,
  state: RunState,
  question: Question,
  choose: Choose,
): Actor {
  if (choose(12) === 0) return actorFor('nobody', 'stranger');
  if (question.kind === 'exception') return actorFor('agent');
  const roles =
    question.kind === 'deviation' ? deviationApprovers(standard, question.step) : performersOf(question.step);
  const role = roles[choose(roles.length)] ?? null;
  const department = role !== null && standard.roles.get(role)?.bind ? (state.bound[role] ?? null) : null;
  return { ...actorFor(role, question.kind === 'deviation' ? 'approver' : `p-${role}`), department };
}

export function chooseAnswer(standard: ProcessStandard, question: Question, choose: Choose): Answer {
  if (choose(15) === 0) return { kind: 'note', note: '随手一记' };
  if (choose(25) === 0) return { kind: 'raise', exception: null, note: '意外' };
  switch (question.kind) {
    case 'field':
      return {
        kind: 'field',
        form: question.field.form,
        field: question.field.id,
        value: chooseValue(standard, question, choose),
      };
    case 'check': {
      const answer = (['yes', 'yes', 'yes', 'yes', 'no', 'na'] as const)[choose(6)] ?? 'yes';
      return { kind: 'check', check: question.check.id, answer, reason: choose(8) === 0 ? '' : '原因' };
    }
    case 'evidence':
      return {
        kind: 'evidence',
        check: question.check.id,
        file: {
          sha256: 'a'.repeat(64),
          name: 'x.png',
          sizeBytes: 1,
          mediaType: 'image/png',
          evidenceDate: null,
        },
      };
    case 'deviation':
      return {
        kind: 'deviation',
        check: question.check.id,
        outcome: choose(3) === 0 ? 'refuse' : 'approve',
        comment: '同意',
      };
    case 'decision':
      return { kind: 'decision', outcome: question.branches[choose(question.branches.length)]?.id ?? '' };
    case 'approval':
      return {
        kind: 'approval',
        outcome: question.outcomes[choose(question.outcomes.length)] ?? 'approved',
        comment: '意见',
      };
    case 'confirm':
      return { kind: 'confirm' };
    case 'exception':
      return { kind: 'settle', id: question.id, result: '已处理' };
  }
}

function chooseValue(
  standard: ProcessStandard,
  { field, required }: Extract<Question, { kind: 'field' }>,
  choose: Choose,
) {
  if (!required && choose(3) === 0) return null;
  switch (field.type) {
    case 'boolean':
      return choose(2) === 0;
    case 'integer':
      return (field.min ?? 0) + choose(Math.min(5, (field.max ?? 5) - (field.min ?? 0) + 1));
    case 'number':
    case 'money':
      return (field.min ?? 0) + choose(100);
    case 'choice':
      return field.choices[choose(field.choices.length)]?.id ?? '';
    case 'department':
      return [...standard.departments.keys()][choose(3)] ?? '';
    case 'date':
      return '2026-11-16';
    case 'instant':
      return '2026-11-16T09:00:00+08:00';
    default:
      return '文字';
  }
}
