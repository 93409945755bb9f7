import { resolveCalendar } from '../../../src/core/calendar/working-calendar.ts';
import type { JudgedEvent } from '../../../src/core/conformance/judged-event.ts';
import type { Actor } from '../../../src/core/run/events.ts';

/** Monday 2026-11-16 09:00 in Shanghai: minute 0 of every story. */
const beginning = Date.parse('2026-11-16T09:00:00+08:00');

/** The instant at a minute of a story. */
export function minute(count: number): number {
  return beginning + count * 60_000;
}

/** Monday to Friday, 09:00-12:00 and 13:00-18:00, no holidays. */
export const plainWeek = resolveCalendar(
  {
    id: 'plain-week',
    name: 'Plain week',
    zone: 'Asia/Shanghai',
    country: null,
    workdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
    hours: ['09:00-12:00', '13:00-18:00'],
  },
  new Map(),
);

type Body = Pick<JudgedEvent, 'type' | 'body'>;
type Verb = (words: readonly string[]) => Body;

const pins = { standard: '', calendar: '', organisation: null, judge: '1' };

const verbs: Readonly<Record<string, Verb>> = {
  start: () => ({
    type: 'run.started',
    body: { process: 'small', version: 'V1.0', pins, first: '', toleranceMinutes: 15 },
  }),
  close: () => ({ type: 'run.closed', body: { result: 'done' } }),
  abort: () => ({ type: 'run.aborted', body: { reason: 'withdrawn' } }),
  ready: ([visit]) => ({ type: 'step.ready', body: visitOf(visit) }),
  open: ([visit]) => ({ type: 'step.opened', body: visitOf(visit) }),
  skip: ([visit]) => ({ type: 'step.skipped', body: { ...visitOf(visit), condition: '' } }),
  done: ([visit, outcome]) => ({ type: 'step.done', body: { ...visitOf(visit), outcome: outcome ?? null } }),
  bind: ([role = '', to = '']) => ({ type: 'step.bound', body: { role, to } }),
  hand: ([visit, role]) => ({
    type: 'step.handed_over',
    body: { ...visitOf(visit), to: { person: null, role: role ?? null }, note: '' },
  }),
  yes: ([check, reason]) => answered(check, 'yes', reason),
  no: ([check, reason]) => answered(check, 'no', reason),
  na: ([check, reason]) => answered(check, 'na', reason),
  note: ([visit]) => ({ type: 'check.noted', body: { ...visitOf(visit), check: null, note: '' } }),
  fill: ([visit, field = '', ...value]) => {
    const [form = '', id = ''] = field.split('.');
    return {
      type: 'field.recorded',
      body: { ...visitOf(visit), form, field: id, value: JSON.parse(value.join(' ')) },
    };
  },
  class: ([id = '', visit]) => {
    const { step, round } = visitOf(visit ?? '');
    return { type: 'class.decided', body: { class: id, at: step, round } };
  },
  decide: ([visit, outcome = '']) => ({
    type: 'decision.made',
    body: { ...visitOf(visit), outcome, by: 'person' },
  }),
  approve: ([visit]) => approval(visit, 'approved'),
  return: ([visit]) => approval(visit, 'returned'),
  reject: ([visit]) => approval(visit, 'rejected'),
  ask: ([check, reason = '']) => ({ type: 'deviation.requested', body: { ...checkOf(check), reason } }),
  accept: ([check]) => ({ type: 'deviation.approved', body: { ...checkOf(check), comment: '' } }),
  refuse: ([check]) => ({ type: 'deviation.refused', body: { ...checkOf(check), comment: '' } }),
  raise: ([id = '', visit, exception]) => ({
    type: 'exception.raised',
    body: { ...visitOf(visit), id, exception: exception ?? null, note: '', by: 'person' },
  }),
  settle: ([id = '']) => ({ type: 'exception.closed', body: { id, result: '' } }),
  pause: ([reason = '']) => ({ type: 'clock.paused', body: { reason, note: '' } }),
  resume: () => ({ type: 'clock.resumed', body: { note: '' } }),
};

/**
 * Tells a story as events. A line is `<minute> <verb> <words> [by person] [as role] [in department]
 * [late minutes] [because reason]`; a visit is `step` or `step#round`, a check `step.check`. Without `by` it is lin, in no role.
 */
export function tell(...lines: readonly string[]): readonly JudgedEvent[] {
  return lines.map((line, index) => {
    const { words, by, as, in: department, late, because } = readLine(line);
    const [at = '0', name = '', ...rest] = words;
    const verb = verbs[name];
    if (!verb) throw new Error(`no such verb: ${name}`);
    const occurredAt = minute(Number(at));
    const actor: Actor = {
      person: by ?? 'lin',
      role: as ?? null,
      department: department ?? null,
      proof: 'declared',
    };
    const recordedAt = occurredAt + Number(late ?? 0) * 60_000;
    const reason = because === undefined ? {} : { lateReason: because };
    return { ...verb(rest), ...reason, occurredAt, recordedAt, actor, runSeq: index + 1 } as JudgedEvent;
  });
}

const particles = ['by', 'as', 'in', 'late', 'because'] as const;

function readLine(line: string) {
  const words: string[] = [];
  const named: { -readonly [P in (typeof particles)[number]]?: string } = {};
  const all = line.split(' ');
  for (let place = 0; place < all.length; place += 1) {
    const word = all[place] ?? '';
    const particle = particles.find((one) => one === word);
    if (particle === undefined) words.push(word);
    else named[particle] = all[++place] ?? '';
  }
  return { words, ...named };
}

function visitOf(text = ''): { step: string; round: number } {
  const [step = '', round = '1'] = text.split('#');
  return { step, round: Number(round) };
}

function checkOf(text = ''): { step: string; round: number; check: string } {
  const [visit, check = ''] = text.split('.');
  return { ...visitOf(visit), check };
}

function answered(text: string | undefined, answer: 'yes' | 'no' | 'na', reason: string | undefined): Body {
  return { type: 'check.answered', body: { ...checkOf(text), answer, reason: reason ?? null } };
}

function approval(visit: string | undefined, outcome: 'approved' | 'returned' | 'rejected'): Body {
  return { type: 'approval.given', body: { ...visitOf(visit), outcome, comment: '' } };
}
