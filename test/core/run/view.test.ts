import { describe, expect, it, test } from 'vitest';
import { assess } from '../../../src/core/conformance/assess.ts';
import { type RunView, viewRun } from '../../../src/core/run/view.ts';
import type { ProcessStandard } from '../../../src/core/standard/process-standard.ts';
import { complaints } from '../../support/drive-run.ts';
import { officeCalendar } from '../../support/run-services.ts';
import { standardOf } from '../../support/standards.ts';
import { beginTale, done, fill, morning, type Tale } from '../../support/tell-run.ts';

const calendar = officeCalendar();
const minute = 60_000;

/** The view of a tale so many minutes after the morning. */
function viewOf(tale: Tale, minutes = 0): RunView {
  const { standard } = tale;
  const facts = assess({ standard, events: tale.events(), calendar });
  return viewRun(
    { number: 'TS-1', standard, calendar, state: tale.state(), facts },
    morning + minutes * minute,
  );
}

function limit(view: RunView, name: string) {
  const found = view.limits.find((one) => (typeof one.name === 'string' ? one.name : one.name.en) === name);
  if (!found) throw new Error(`no limit ${name} among ${view.limits.length}`);
  return found;
}

/** A loop of two steps, a third passed over, with a class, a clock that pauses and one that does not. */
const small: ProcessStandard = standardOf({
  name: { 'zh-CN': '小流程', en: 'Small' },
  params: { wanted: { name: 'wanted', value: false } },
  roles: { agent: { name: 'agent' }, doer: { name: { 'zh-CN': '经办人', en: 'Doer' }, bind: 'plan.who' } },
  departments: { sales: { name: { 'zh-CN': '销售部', en: 'Sales' } } },
  classes: [
    { id: 'normal', name: 'normal', when: 'plan.amount < 10' },
    { id: 'urgent', name: 'urgent', otherwise: true },
  ],
  pause_reasons: { customer: { name: 'waits for the customer' } },
  clocks: {
    total: {
      name: 'Total',
      from: 'start',
      to: 'close',
      limit: { normal: '2 wd', urgent: '8 h' },
      pauses: ['customer'],
    },
    first: { name: 'First', from: 'start', to: 'b.opened', limit: '1 h' },
  },
  forms: {
    plan: {
      name: 'Plan',
      fields: {
        amount: { label: 'Amount', type: 'integer', required: true },
        who: { label: 'Who', type: 'department', required: true },
      },
    },
  },
  exceptions: [{ id: 'lost', when: { 'zh-CN': '丢了', en: 'It is lost' } }],
  steps: [
    { id: 'a', R: 'agent', out: ['plan'], decides: 'class', limit: '30 min' },
    { id: 'skipped', when: 'param.wanted' },
    {
      id: 'b',
      R: 'doer',
      limit: { normal: '2 h', urgent: '1 h' },
      branches: [
        { id: 'back', to: 'a' },
        { id: 'on', to: 'c' },
      ],
    },
    { id: 'c' },
  ],
});

function begun(amount?: number): Tale {
  const tale = beginTale(small);
  if (amount === undefined) return tale;
  tale.say('li:agent', fill('plan.amount', amount));
  tale.say('li:agent', fill('plan.who', 'sales'));
  return tale;
}

describe('the view of a run', () => {
  it('names the run and where it stands', () => {
    expect(viewOf(begun())).toMatchObject({
      number: 'TS-1',
      zone: 'Asia/Shanghai',
      name: { en: 'Small' },
      version: 'V1.0',
      status: 'open',
      position: { at: 1, of: 4 },
      current: { round: 1, roles: ['agent'] },
      openExceptions: [],
      pausedFor: null,
    });
  });

  it('shows the strictest class as provisional until one is decided', () => {
    expect(viewOf(begun()).class).toEqual({ id: 'urgent', name: 'urgent', provisional: true });
    expect(viewOf(begun(5)).class).toEqual({ id: 'normal', name: 'normal', provisional: false });
    expect(viewOf(beginTale(complaints)).class).toMatchObject({ id: 'urgent', provisional: true });
  });

  it('marks steps as done, current, ahead and passed over', () => {
    const marks = (tale: Tale) => viewOf(tale).steps.map(({ mark }) => mark);
    expect(marks(begun())).toEqual(['current', 'ahead', 'ahead', 'ahead']);
    const tale = begun(5);
    expect(marks(tale)).toEqual(['done', 'skipped', 'current', 'ahead']);
    tale.say('sun:doer', { kind: 'decision', outcome: 'back' });
    expect(marks(tale)).toEqual(['current', 'skipped', 'done', 'ahead']);
    expect(viewOf(tale).current).toMatchObject({ round: 2 });
  });

  it('of a run that is over has no current step, no limits, and unreached steps are passed over', () => {
    const tale = begun(5);
    tale.say('sun:doer', { kind: 'decision', outcome: 'on' });
    tale.say('li', done);
    const view = viewOf(tale);
    expect(view).toMatchObject({ status: 'closed', current: null, limits: [], position: { at: 4, of: 4 } });
    const given = begun();
    given.say('li:agent', { kind: 'abort', reason: '撤回' });
    expect(viewOf(given)).toMatchObject({ status: 'aborted', limits: [] });
  });

  it('names a role that is bound in the run with its department, in both languages', () => {
    expect(viewOf(begun(5)).current?.roles).toEqual([{ 'zh-CN': '经办人（销售部）', en: 'Doer (Sales)' }]);
  });

  it('names the role that a step was handed over to beside its own, once', () => {
    const tale = begun();
    tale.say('li:agent', { kind: 'hand-over', person: null, role: 'doer', note: 'x' });
    expect(viewOf(tale).current?.roles).toEqual(['agent', { 'zh-CN': '经办人', en: 'Doer' }]);
    tale.say('li:agent', { kind: 'hand-over', person: null, role: 'agent', note: 'x' });
    expect(viewOf(tale).current?.roles).toEqual(['agent']);
  });

  it('lists the exceptions that are open, with their names', () => {
    const tale = begun();
    tale.say('li:agent', { kind: 'raise', exception: 'lost', note: '' });
    tale.say('li:agent', { kind: 'raise', exception: null, note: '停电' });
    tale.say('li:agent', { kind: 'raise', exception: null, note: '缺人' });
    tale.say('li:agent', { kind: 'settle', id: 'x3', result: '来人了' });
    expect(viewOf(tale).openExceptions).toMatchObject([
      { id: 'x1', situation: { en: 'It is lost' } },
      { id: 'x2', situation: null, note: '停电' },
    ]);
  });
});

describe('the limits that are running', () => {
  it('are those of the step and of the clocks, with what is left of them', () => {
    const view = viewOf(begun(5), 20);
    expect(view.limits.map(({ name }) => name)).toEqual(['b', 'Total', 'First']);
    expect(limit(view, 'First')).toMatchObject({
      limit: { value: 1, unit: 'h' },
      dueAt: morning + 60 * minute,
      remainingMinutes: 40,
      remainingWorkingDays: null,
      paused: false,
    });
  });

  it('count in working days where the limit does', () => {
    const total = limit(viewOf(begun(5), 20), 'Total');
    expect(new Date(total.dueAt ?? 0).toISOString()).toBe('2026-11-18T10:00:00.000Z');
    expect(total.remainingWorkingDays).toBeGreaterThan(2);
    expect(total.remainingWorkingDays).toBeLessThan(3);
  });

  it('go below zero when they are over, in minutes alone', () => {
    expect(limit(viewOf(begun(5), 90), 'First')).toMatchObject({ remainingMinutes: -30 });
    const late = limit(viewOf(begun(5), 10 * 24 * 60), 'Total');
    expect(late.remainingMinutes).toBeLessThan(0);
    expect(late.remainingWorkingDays).toBeNull();
  });

  it('are the strictest class’s while none is decided', () => {
    expect(limit(viewOf(begun()), 'Total').limit).toEqual({ value: 8, unit: 'h' });
    expect(limit(viewOf(begun(50)), 'Total').limit).toEqual({ value: 8, unit: 'h' });
    expect(limit(viewOf(begun(5)), 'Total').limit).toEqual({ value: 2, unit: 'wd' });
  });

  it('do not hold a clock that has stopped', () => {
    const tale = begun(5);
    tale.say('sun:doer', { kind: 'open' });
    expect(viewOf(tale).limits.map(({ name }) => name)).toEqual(['b', 'Total']);
  });

  it('show a pause on the step and on the clocks that it stops, and on no other', () => {
    const tale = begun(5);
    tale.say('sun:doer', { kind: 'pause', reason: 'customer', note: '' });
    const view = viewOf(tale, 20);
    expect(view.pausedFor).toBe('waits for the customer');
    expect(view.limits.map(({ name, paused }) => [name, paused])).toEqual([
      ['b', true],
      ['Total', true],
      ['First', false],
    ]);
  });

  test.each([
    [{ id: 'a' }, 0],
    [{ id: 'a', limit: { urgent: '1 h' } }, 1],
  ] as const)('are none where a step has none: %j', (step, count) => {
    const standard = standardOf({
      classes: [{ id: 'urgent', name: 'urgent', otherwise: true }],
      steps: [step],
    });
    expect(viewOf(beginTale(standard)).limits).toHaveLength(count);
  });
});
