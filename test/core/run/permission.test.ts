import { describe, expect, it, test } from 'vitest';
import { deviationApprovers, performersOf } from '../../../src/core/run/permission.ts';
import type { ProcessStandard } from '../../../src/core/standard/process-standard.ts';
import { rowOf, standardOf } from '../../support/standards.ts';
import { beginTale, done, fill, no, type Tale, yes } from '../../support/tell-run.ts';

const roles = {
  agent: { name: 'agent' },
  head: { name: 'head' },
  boss: { name: 'boss' },
  doer: { name: 'doer', bind: 'plan.who' },
};

/** Plans, approves the plan, carries it out in the department that the plan names. */
const planned = standardOf({
  owner: { department: 'sales', role: 'boss' },
  roles,
  departments: { sales: { name: 'Sales' }, quality: { name: 'Quality' } },
  forms: { plan: { name: 'Plan', fields: { who: { label: 'Who', type: 'department', required: true } } } },
  steps: [
    { id: 'plan', R: 'agent', A: 'head', key: true, out: ['plan'], checks: [{ id: 'sound', ask: 'Sound?' }] },
    { id: 'approve', kind: 'approval', R: 'head', A: 'boss', on: { returned: 'plan' } },
    { id: 'do', R: 'doer' },
  ],
});

const approve = { kind: 'approval', outcome: 'approved', comment: '' } as const;

function stepOf(standard: ProcessStandard, id: string) {
  const step = standard.stepById.get(id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
}

/** A tale in which the plan is made by `li:agent`. */
function plannedBy(who = 'li:agent'): Tale {
  const tale = beginTale(planned);
  tale.say(who, fill('plan.who', 'sales'));
  tale.say(who, yes('sound'));
  return tale;
}

describe('who may do a step', () => {
  it('is its responsible role, of an approval the accountable one too', () => {
    expect(performersOf(stepOf(planned, 'plan'))).toEqual(['agent']);
    expect(performersOf(stepOf(planned, 'approve'))).toEqual(['boss', 'head']);
  });

  test.each([
    ['li:agent', 'step.opened field.recorded'],
    ['li:head', '! not-your-role'],
    ['li', '! not-your-role'],
  ])('%s: %s', (who, expected) => {
    expect(beginTale(planned).told(who, fill('plan.who', 'sales'))).toBe(expected);
  });

  it('is anybody where the step names no role', () => {
    expect(beginTale(rowOf('a', 'b')).told('guest', done)).toBe('step.opened step.done step.ready');
  });

  it('is named in the refusal, with the role that the person came in', () => {
    expect(beginTale(planned).say('li:head', fill('plan.who', 'sales'))).toEqual({
      code: 'not-your-role',
      args: { step: 'plan', roles: 'agent', role: 'head' },
    });
  });
});

describe('a step that was handed over', () => {
  const handed = (person: string | null, role: string | null) => {
    const tale = beginTale(planned);
    tale.say('li:agent', { kind: 'hand-over', person, role, note: '请接手' });
    return tale;
  };
  const fillIn = fill('plan.who', 'sales');

  test.each([
    ['to a person is theirs', handed('wu', null), 'wu:agent', 'step.opened field.recorded'],
    ['to a person is nobody else’s', handed('wu', null), 'li:agent', '! handed-to-other'],
    ['to a person still wants its role', handed('wu', null), 'wu:head', '! not-your-role'],
    ['to a role may be done in it', handed(null, 'boss'), 'chen:boss', 'step.opened field.recorded'],
    [
      'to a role may still be done in its own',
      handed(null, 'boss'),
      'li:agent',
      'step.opened field.recorded',
    ],
    ['to a role is not open to a third', handed(null, 'boss'), 'chen:head', '! not-your-role'],
    [
      'to a person in a role is theirs in it',
      handed('chen', 'boss'),
      'chen:boss',
      'step.opened field.recorded',
    ],
    ['to a person in a role is nobody else’s in it', handed('chen', 'boss'), 'wu:boss', '! handed-to-other'],
  ])('%s', (_name, tale, who, expected) => {
    expect(tale.told(who, fillIn)).toBe(expected);
  });

  it('can be handed on, by whoever has it now', () => {
    const tale = handed('wu', null);
    const on = { kind: 'hand-over', person: 'sun', role: null, note: '我也不在' } as const;
    expect(tale.told('li:agent', on)).toBe('! handed-to-other');
    expect(tale.told('wu:agent', on)).toBe('step.handed_over');
    expect(tale.told('sun:agent', fillIn)).toBe('step.opened field.recorded');
  });

  it('is handed over for that visit alone', () => {
    const tale = handed('wu', null);
    tale.say('wu:agent', fillIn);
    tale.say('wu:agent', yes('sound'));
    tale.say('chen:boss', { kind: 'approval', outcome: 'returned', comment: '再想想' });
    expect(tale.told('li:agent', fillIn)).toBe('step.opened field.recorded');
  });
});

describe('segregation of duties', () => {
  it('keeps whoever worked on a plan from approving it, in any role', () => {
    expect(plannedBy().say('li:boss', approve)).toEqual({
      code: 'segregated',
      args: { step: 'plan', person: 'li' },
    });
    expect(plannedBy().told('li:boss', approve)).toBe('! segregated');
    expect(plannedBy().told('chen:boss', approve)).toBe(
      'step.opened approval.given step.done step.bound step.ready',
    );
  });

  it('counts everybody who had a part in it, also before it was handed over', () => {
    const tale = beginTale(planned);
    tale.say('li:agent', fill('plan.who', 'sales'));
    tale.say('li:agent', { kind: 'hand-over', person: 'wu', role: null, note: 'x' });
    tale.say('wu:agent', yes('sound'));
    expect(tale.told('li:boss', approve)).toBe('! segregated');
    expect(tale.told('wu:boss', approve)).toBe('! segregated');
  });

  it('counts earlier rounds too', () => {
    const tale = plannedBy('li:agent');
    tale.say('chen:boss', { kind: 'approval', outcome: 'returned', comment: '再想想' });
    tale.say('wu:agent', fill('plan.who', 'quality'));
    tale.say('wu:agent', yes('sound'));
    expect(tale.told('li:boss', approve)).toBe('! segregated');
  });

  it('does not count a note, nor an exception', () => {
    const tale = beginTale(planned);
    tale.say('chen', { kind: 'note', note: '请快' });
    tale.say('chen', { kind: 'raise', exception: null, note: '缺人' });
    tale.say('li:agent', fill('plan.who', 'sales'));
    tale.say('li:agent', yes('sound'));
    expect(tale.told('chen:boss', approve)).toMatch(/approval\.given/);
  });

  it('does not count the approval of a deviation, even when the step is finished by it', () => {
    const tale = beginTale(planned);
    tale.say('li:agent', fill('plan.who', 'sales'));
    tale.say('li:agent', no('sound'));
    const decision = { kind: 'deviation', check: 'sound', outcome: 'approve', comment: '可以' } as const;
    expect(tale.told('chen:head', decision)).toBe('deviation.approved step.done step.ready');
    expect(tale.state().visits[0]?.people).toEqual(['li']);
    expect(tale.told('chen:boss', approve)).toMatch(/approval\.given/);
  });

  it('counts whoever only confirmed a step that somebody else had opened', () => {
    const standard = standardOf({
      roles,
      steps: [{ id: 'a' }, { id: 'b', kind: 'approval', R: 'head', A: 'head' }],
    });
    const tale = beginTale(standard);
    tale.say('wu', { kind: 'open' });
    tale.say('li', done);
    expect(tale.told('li:head', approve)).toBe('! segregated');
  });
});

describe('a role that is bound at run time', () => {
  const executing = () => {
    const tale = plannedBy();
    tale.say('chen:boss', approve);
    return tale;
  };

  test.each([
    ['of that department', 'sun:doer@sales', 'step.opened step.done run.closed'],
    ['whose department is not known', 'sun:doer', 'step.opened step.done run.closed'],
    ['of another department', 'sun:doer@quality', '! other-department'],
  ])('is held by somebody %s', (_name, who, expected) => {
    expect(executing().told(who, done)).toBe(expected);
  });

  it('is named in the refusal with its department', () => {
    expect(executing().say('sun:doer@quality', done)).toEqual({
      code: 'other-department',
      args: { department: 'sales', role: 'doer' },
    });
  });
});

describe('who may decide on a deviation', () => {
  it('is the accountable role and the owner of the process, each once', () => {
    expect(deviationApprovers(planned, stepOf(planned, 'plan'))).toEqual(['head', 'boss']);
    expect(deviationApprovers(planned, stepOf(planned, 'approve'))).toEqual(['boss']);
    const [only] = rowOf('a').steps;
    expect(only && deviationApprovers(rowOf('a'), only)).toEqual([]);
  });

  it('is anybody but the asker where nobody is accountable', () => {
    const standard = standardOf({ steps: [{ id: 'a', key: true, checks: ['A?'] }, { id: 'b' }] });
    const tale = beginTale(standard);
    tale.say('li', no('c1'));
    const decision = { kind: 'deviation', check: 'c1', outcome: 'approve', comment: '可以' } as const;
    expect(tale.told('li', decision)).toBe('! own-deviation');
    expect(tale.told('wu', decision)).toBe('deviation.approved step.done step.ready');
  });
});
