import { describe, expect, it, test } from 'vitest';
import type { Answer } from '../../../src/core/run/question.ts';
import type { ProcessStandard } from '../../../src/core/standard/process-standard.ts';
import { rowOf, type SmallStandard, standardOf } from '../../support/standards.ts';
import { beginTale, done, fill, morning, no, photo, yes } from '../../support/tell-run.ts';

const minute = 60_000;

/** Two fields, one of them personal, one asked only sometimes, one computed; then a plain step. */
const order = standardOf({
  forms: {
    order: {
      name: 'Order',
      fields: {
        buyer: { label: 'Buyer', type: 'text', required: true, personal: true },
        amount: { label: 'Amount', type: 'integer', required: true },
        why: { label: 'Why', type: 'text', when: 'order.amount > 100', required: true },
        double: { label: 'Double', type: 'integer', computed: 'order.amount * 2' },
      },
    },
  },
  steps: [
    { id: 'take', out: ['order'] },
    { id: 'ship', R: 'agent' },
  ],
});

/** A key step with a check that allows n-a, one that does not, and one with a condition. */
function checked(more: Partial<SmallStandard['steps'][number]> = {}): ProcessStandard {
  return standardOf({
    owner: { department: 'x', role: 'owner' },
    roles: { agent: { name: 'agent' }, head: { name: 'head' }, owner: { name: 'owner' } },
    steps: [
      {
        id: 'look',
        R: 'agent',
        A: 'head',
        key: true,
        checks: [
          { id: 'a', ask: 'A?' },
          { id: 'b', ask: 'B?', na: true },
        ],
        ...more,
      },
      { id: 'rest', R: 'agent' },
    ],
  });
}

const na = (check: string, reason = '不涉及'): Answer => ({ kind: 'check', check, answer: 'na', reason });
const decideOn = (check: string, outcome: 'approve' | 'refuse', comment = '知道了'): Answer => ({
  kind: 'deviation',
  check,
  outcome,
  comment,
});

describe('the time of an answer', () => {
  test.each([
    ['may be now', { at: 5 }, 'step.opened step.done step.ready'],
    ['may be as late as is tolerated', { at: 5, enteredAt: 20 }, 'step.opened step.done step.ready'],
    ['needs a reason when it is entered later', { at: 5, enteredAt: 21 }, '! late-without-reason'],
    [
      'may be late with one',
      { at: 5, enteredAt: 21, lateReason: '停电' },
      'step.opened step.done step.ready',
    ],
    ['is not late with a blank one', { at: 5, enteredAt: 21, lateReason: ' ' }, '! late-without-reason'],
    ['is never in the future', { at: 5, enteredAt: 4 }, '! in-the-future'],
    ['is never before what it depends on', { at: -1, enteredAt: 5 }, '! before-its-cause'],
  ])('%s', (_name, when, expected) => {
    expect(beginTale(rowOf('a', 'b')).told('li:agent', done, when)).toBe(expected);
  });

  it('stands in every event it makes, with the reason of a late entry', () => {
    const tale = beginTale(rowOf('a', 'b'));
    tale.say('li:agent', done, { at: 5, enteredAt: 60, lateReason: '停电' });
    const made = tale.events().slice(2);
    expect(made.map(({ occurredAt }) => occurredAt)).toEqual(made.map(() => morning + 5 * minute));
    expect(made.map(({ lateReason }) => lateReason)).toEqual(made.map(() => '停电'));
  });

  it('says in the refusal how late it was and how much is tolerated', () => {
    const refusal = beginTale(rowOf('a')).say('li:agent', done, { at: 0, enteredAt: 90 });
    expect(refusal).toEqual({ code: 'late-without-reason', args: { minutes: 90, tolerance: 15 } });
  });
});

describe('the beginning of a step', () => {
  it('is when somebody opens it, and once only', () => {
    const tale = beginTale(rowOf('a', 'b'));
    expect(tale.told('li:agent', { kind: 'open' })).toBe('step.opened');
    expect(tale.told('wu:agent', { kind: 'open' })).toBe('');
    expect(tale.state().visits[0]).toMatchObject({ openedAt: morning + minute, people: ['li'] });
  });

  it('comes with its first answer when nobody opened it', () => {
    expect(beginTale(order).told('li', fill('order.buyer', '甲'))).toBe('step.opened field.recorded');
  });
});

describe('a field', () => {
  it('is recorded as it was read, personal ones marked, computed ones following', () => {
    const tale = beginTale(order);
    tale.say('li', fill('order.buyer', ' 甲 '));
    expect(tale.events().at(-1)).toMatchObject({ personal: true, body: { field: 'buyer', value: '甲' } });
    expect(tale.told('li', fill('order.amount', '50'))).toBe(
      'field.recorded field.recorded step.done step.ready',
    );
    expect(tale.state().values).toEqual({ order: { buyer: '甲', amount: 50, double: 100 } });
  });

  it('is asked only while its condition holds', () => {
    const tale = beginTale(order);
    tale.say('li', fill('order.buyer', '甲'));
    expect(tale.told('li', fill('order.why', 'x'))).toBe('! no-such-field');
    expect(tale.told('li', fill('order.amount', 500))).toBe('field.recorded field.recorded');
    expect(tale.next()).toBe('steps.take.fields.order.why');
    expect(tale.told('li', fill('order.why', null))).toBe('! field-required');
    expect(tale.told('li', fill('order.why', '大单'))).toBe('field.recorded step.done step.ready');
  });

  test.each(['order.double', 'order.nothing', 'other.buyer'])('that nobody asks is refused: %s', (path) => {
    expect(beginTale(order).told('li', fill(path, 1))).toBe('! no-such-field');
  });

  it('can be corrected in its visit: the last value counts and computed ones follow', () => {
    const tale = beginTale(order);
    tale.say('li', fill('order.buyer', '甲'));
    tale.say('li', fill('order.amount', 500));
    tale.say('li', fill('order.amount', 400));
    expect(tale.state().values.order).toMatchObject({ amount: 400, double: 800 });
  });

  it('that is computed is not recorded again while it stays the same', () => {
    const tale = beginTale(order);
    tale.say('li', fill('order.amount', 50));
    expect(tale.told('li', fill('order.amount', 50))).toBe('field.recorded');
  });
});

describe('a check', () => {
  test.each([
    ['yes', yes('a'), 'step.opened check.answered'],
    ['no with a reason asks for a deviation', no('a'), 'step.opened check.answered deviation.requested'],
    ['no without a reason', no('a', ' '), '! reason-needed'],
    ['n-a where it is allowed', na('b'), 'step.opened check.answered'],
    ['n-a without a reason', na('b', ''), '! reason-needed'],
    ['n-a where it is not', na('a'), '! na-on-key'],
    ['one that the step does not have', yes('z'), '! no-such-check'],
  ])('on a key control point, %s', (_name, answer, expected) => {
    expect(beginTale(checked()).told('li:agent', answer)).toBe(expected);
  });

  test.each([
    ['no', no('a'), 'step.opened check.answered'],
    ['n-a', na('a'), 'step.opened check.answered'],
    ['no without a reason', no('a', ''), '! reason-needed'],
  ])('elsewhere, %s', (_name, answer, expected) => {
    expect(beginTale(checked({ key: false })).told('li:agent', answer)).toBe(expected);
  });

  it('is asked only while its condition holds', () => {
    const tale = beginTale(checked({ checks: [{ id: 'a', ask: 'A?', when: 'class = "x"' }, 'B?'] }));
    expect(tale.told('li:agent', yes('a'))).toBe('! no-such-check');
    expect(tale.next()).toBe('steps.look.checks.c2');
  });

  it('that demands evidence is met by a file after its yes', () => {
    const tale = beginTale(checked({ checks: [{ id: 'a', ask: 'A?', evidence: 'required' }] }));
    tale.say('li:agent', yes('a'));
    expect(tale.next()).toBe('steps.look.checks.a.evidence');
    expect(tale.told('li:agent', photo('a'))).toBe('evidence.attached step.done step.ready');
  });

  it('that demands evidence is met by a file before its yes, which stays when it is answered again', () => {
    const tale = beginTale(checked({ checks: [{ id: 'a', ask: 'A?', evidence: 'required' }, 'B?'] }));
    expect(tale.told('li:agent', photo('a'))).toBe('step.opened evidence.attached');
    tale.say('li:agent', yes('a'));
    tale.say('li:agent', yes('a'));
    expect(tale.next()).toBe('steps.look.checks.c2');
  });

  it('takes no file for a check that the step does not have', () => {
    expect(beginTale(checked()).told('li:agent', photo('z'))).toBe('! no-such-check');
    expect(beginTale(checked()).told('li:agent', photo(null))).toBe('step.opened evidence.attached');
  });
});

describe('a deviation on a key control point', () => {
  it('lets the step go on once somebody else accountable approves it', () => {
    const tale = beginTale(checked());
    tale.say('li:agent', no('a', '没有照片'));
    expect(tale.next()).toBe('steps.look.checks.a.deviation');
    expect(tale.told('chen:head', decideOn('a', 'approve'))).toBe('deviation.approved');
    expect(tale.told('li:agent', yes('b'))).toBe('check.answered step.done step.ready');
  });

  it('is asked about again after it was refused, until it is put right', () => {
    const tale = beginTale(checked());
    tale.say('li:agent', no('a'));
    expect(tale.told('chen:owner', decideOn('a', 'refuse'))).toBe('deviation.refused');
    expect(tale.next()).toBe('steps.look.checks.a');
    tale.say('li:agent', yes('a'));
    expect(tale.next()).toBe('steps.look.checks.b');
  });

  test.each([
    ['by the person who answered, whatever their role', 'li:head', decideOn('a', 'approve'), 'own-deviation'],
    ['by somebody of another role', 'chen:agent', decideOn('a', 'approve'), 'not-your-role'],
    ['by somebody without a role', 'chen', decideOn('a', 'approve'), 'not-your-role'],
    ['without a comment', 'chen:head', decideOn('a', 'approve', ' '), 'comment-needed'],
    ['where none was asked for', 'chen:head', decideOn('b', 'approve'), 'no-such-deviation'],
  ])('is not decided %s', (_name, who, answer, code) => {
    const tale = beginTale(checked());
    tale.say('li:agent', no('a'));
    expect(tale.told(who, answer)).toBe(`! ${code}`);
  });

  it('is decided once', () => {
    const tale = beginTale(checked());
    tale.say('li:agent', no('a'));
    tale.say('chen:head', decideOn('a', 'approve'));
    expect(tale.told('chen:head', decideOn('a', 'refuse'))).toBe('! no-such-deviation');
  });
});

describe('a decision and an approval', () => {
  const ways = standardOf({
    roles: { head: { name: 'head' } },
    steps: [
      {
        id: 'choose',
        branches: [
          { id: 'left', to: 'end' },
          { id: 'right', to: 'approve' },
        ],
      },
      { id: 'approve', kind: 'approval', R: 'head', A: 'head', on: { returned: 'choose' } },
    ],
  });

  it('leads where the person says, and nowhere else', () => {
    const tale = beginTale(ways);
    expect(tale.say('li', { kind: 'decision', outcome: 'up' })).toEqual({
      code: 'no-such-outcome',
      args: { outcome: 'up', step: 'choose', outcomes: 'left, right' },
    });
    expect(tale.told('li', { kind: 'decision', outcome: 'right' })).toBe(
      'step.opened decision.made step.done step.ready',
    );
    expect(tale.next()).toBe('steps.approve.outcome');
  });

  it('closes the run at the end', () => {
    const tale = beginTale(ways);
    expect(tale.told('li', { kind: 'decision', outcome: 'left' })).toBe(
      'step.opened decision.made step.done run.closed',
    );
    expect(tale.events().at(-1)).toMatchObject({ body: { result: 'left' } });
    expect(tale.told('li', done)).toBe('! run-over');
  });

  test.each([
    ['approved', '', 'step.opened approval.given step.done run.closed'],
    ['returned', '重做', 'step.opened approval.given step.done step.ready'],
    ['returned', ' ', '! comment-needed'],
    ['rejected', '不行', '! no-such-outcome'],
  ] as const)('%s with the comment “%s”', (outcome, comment, expected) => {
    const tale = beginTale(ways);
    tale.say('li', { kind: 'decision', outcome: 'right' });
    expect(tale.told('chen:head', { kind: 'approval', outcome, comment })).toBe(expected);
  });

  it('is not given in a step that is none', () => {
    expect(beginTale(ways).told('li', { kind: 'approval', outcome: 'approved', comment: '' })).toBe(
      '! no-such-outcome',
    );
  });
});

describe('what can be said beside an answer', () => {
  const standard = standardOf({
    roles: { agent: { name: 'agent' }, head: { name: 'head' } },
    pause_reasons: { customer: { name: 'waits for the customer' } },
    steps: [{ id: 'a', R: 'agent', exceptions: [{ id: 'lost', when: 'it is lost' }] }],
  });
  const handOver = (person: string | null, role: string | null, note = '请接手'): Answer => ({
    kind: 'hand-over',
    person,
    role,
    note,
  });
  const raise = (exception: string | null, note: string): Answer => ({ kind: 'raise', exception, note });
  const pause = (reason: string): Answer => ({ kind: 'pause', reason, note: '' });
  const resume: Answer = { kind: 'resume', note: '' };

  test.each<[string, Answer, string]>([
    ['a note', { kind: 'note', note: ' 急 ' }, 'check.noted'],
    ['an empty note', { kind: 'note', note: ' ' }, '! note-needed'],
    ['an exception of the standard', raise('lost', ''), 'exception.raised'],
    ['an exception that the standard does not foresee', raise(null, '停电'), 'exception.raised'],
    ['the same without a word', raise(null, ' '), '! note-needed'],
    ['an exception that the standard does not know', raise('fire', 'x'), '! unknown-exception'],
    ['a hand-over to a person', handOver('wu', null), 'step.handed_over'],
    ['a hand-over to a role', handOver(null, 'head'), 'step.handed_over'],
    ['a hand-over to nobody', handOver(null, null), '! hand-over-to-whom'],
    ['a hand-over to a role that there is not', handOver('wu', 'boss'), '! no-such-role'],
    ['a hand-over without a word', handOver('wu', null, ''), '! note-needed'],
    ['a pause', pause('customer'), 'clock.paused'],
    ['a pause for no reason of the standard', pause('lunch'), '! no-such-pause'],
    ['an end of a pause that there is not', resume, '! not-paused'],
    [
      'the end of an exception that there is not',
      { kind: 'settle', id: 'x1', result: 'x' },
      '! no-such-exception',
    ],
    ['giving the run up', { kind: 'abort', reason: '客户撤回' }, 'run.aborted'],
    ['giving the run up for no reason', { kind: 'abort', reason: ' ' }, '! abort-reason-needed'],
  ])('%s', (_name, answer, expected) => {
    expect(beginTale(standard).told('li:agent', answer)).toBe(expected);
  });

  it('completes nothing: the same question is still open', () => {
    const tale = beginTale(standard);
    for (const answer of [
      { kind: 'note', note: 'x' } as const,
      raise('lost', ''),
      pause('customer'),
      resume,
    ]) {
      tale.say('li:agent', answer);
      expect(tale.next()).toBe('steps.a.done');
    }
  });

  it('is said of the visit that is open, and may be said by anybody where it is a note or an exception', () => {
    const tale = beginTale(standard);
    expect(tale.told('guest', { kind: 'note', note: 'x' })).toBe('check.noted');
    expect(tale.told('guest', raise('lost', ''))).toBe('exception.raised');
    expect(tale.told('guest', pause('customer'))).toBe('! not-your-role');
    expect(tale.told('guest', handOver('wu', null))).toBe('! not-your-role');
    expect(tale.state().visits[0]?.people).toEqual([]);
  });

  it('pauses once at a time', () => {
    const tale = beginTale(standard);
    tale.say('li:agent', pause('customer'));
    expect(tale.told('li:agent', pause('customer'))).toBe('! paused-already');
    expect(tale.told('li:agent', resume)).toBe('clock.resumed');
    expect(tale.told('li:agent', resume)).toBe('! not-paused');
    expect(tale.state().pauses).toEqual([
      { reason: 'customer', fromAt: morning + minute, toAt: morning + 2 * minute },
    ]);
  });

  it('keeps a run open after its last step until every exception has its result', () => {
    const tale = beginTale(standard);
    tale.say('li:agent', raise('lost', ''));
    tale.say('li:agent', raise(null, '停电'));
    expect(tale.told('li:agent', done)).toBe('step.opened step.done');
    expect(tale.next()).toBe('exceptions.x1');
    expect(tale.told('li:agent', { kind: 'settle', id: 'x1', result: ' ' })).toBe('! result-needed');
    expect(tale.told('li:agent', { kind: 'settle', id: 'x2', result: '来电了' })).toBe('exception.closed');
    expect(tale.told('li:agent', { kind: 'note', note: 'x' })).toBe('! nothing-open');
    expect(tale.told('li:agent', { kind: 'settle', id: 'x1', result: '找到了' })).toBe(
      'exception.closed run.closed',
    );
  });
});

describe('what follows by rule', () => {
  it('decides the class with the step that decides it, once its fields are there', () => {
    const standard = standardOf({
      classes: [
        { id: 'big', name: 'big', when: 'order.amount > 100' },
        { id: 'small', name: 'small', otherwise: true },
      ],
      forms: order.document.forms ?? {},
      steps: [{ id: 'take', out: ['order'], decides: 'class' }, { id: 'rest' }],
    });
    const tale = beginTale(standard);
    tale.say('li', fill('order.buyer', '甲'));
    expect(tale.told('li', fill('order.amount', 5))).toBe(
      'field.recorded field.recorded class.decided step.done step.ready',
    );
    expect(tale.state().class).toBe('small');
  });

  it('passes over the steps whose condition does not hold, and closes when none is left', () => {
    const standard = standardOf({
      params: { wanted: { name: 'wanted', value: false } },
      steps: [{ id: 'a' }, { id: 'b', when: 'param.wanted' }, { id: 'c', when: 'param.wanted' }],
    });
    expect(beginTale(standard).told('li', done)).toBe(
      'step.opened step.done step.ready step.skipped step.ready step.skipped run.closed',
    );
  });

  it('ends where skipped steps lead round in a circle', () => {
    const standard = standardOf({
      params: { wanted: { name: 'wanted', value: false } },
      steps: [{ id: 'a' }, { id: 'b', when: 'param.wanted' }, { id: 'c', when: 'param.wanted', next: 'b' }],
    });
    expect(beginTale(standard).told('li', done)).toMatch(/run\.closed$/);
  });

  it('binds a role to what the fields say, when its step becomes ready', () => {
    const standard = standardOf({
      roles: { doer: { name: 'doer', bind: 'order.who' } },
      departments: { sales: { name: 'Sales' } },
      forms: {
        order: { name: 'Order', fields: { who: { label: 'Who', type: 'department', required: true } } },
      },
      steps: [
        { id: 'a', out: ['order'] },
        { id: 'b', R: 'doer' },
      ],
    });
    const tale = beginTale(standard);
    expect(tale.told('li', fill('order.who', 'sales'))).toBe(
      'step.opened field.recorded step.done step.bound step.ready',
    );
    expect(tale.state().bound).toEqual({ doer: 'sales' });
  });
});
