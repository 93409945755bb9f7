import { describe, expect, it, test } from 'vitest';
import { fold } from '../../../src/core/run/fold.ts';
import { nextQuestion } from '../../../src/core/run/next.ts';
import { startRun, unknownPrefilled } from '../../../src/core/run/start.ts';
import { currentVisit } from '../../../src/core/run/state.ts';
import { rowOf, standardOf } from '../../support/standards.ts';
import { actorOf, beginTale, fill, morning } from '../../support/tell-run.ts';

const claims = standardOf({
  forms: {
    claim: {
      name: 'Claim',
      fields: {
        customer: { label: 'Customer', type: 'text', required: true, personal: true },
        amount: { label: 'Amount', type: 'integer', required: true },
      },
    },
    other: { name: 'Other', fields: { note: { label: 'Note', type: 'text' } } },
  },
  steps: [{ id: 'take', out: ['claim'] }, { id: 'rest' }],
});

const beginning = {
  pins: { standard: 's', calendar: 'c', organisation: 'o', judge: '1' },
  actor: actorOf('li:agent@sales'),
  at: morning,
  toleranceMinutes: 30,
};

describe('the first events of a run', () => {
  it('say what was begun, by whom, under which texts, and make the first step ready', () => {
    const events = startRun({ ...beginning, standard: claims });
    expect(events.map(({ type }) => type)).toEqual(['run.started', 'step.ready']);
    expect(events[0]).toEqual({
      type: 'run.started',
      occurredAt: morning,
      actor: { person: 'li', role: 'agent', department: 'sales', proof: 'declared' },
      body: {
        process: 'small',
        version: 'V1.0',
        pins: beginning.pins,
        first: 'take',
        toleranceMinutes: 30,
      },
    });
    expect(fold(events)).toMatchObject({ status: 'open', startedAt: morning, length: 2, class: null });
  });

  it('carry the reason of a late start, each of them', () => {
    const events = startRun({ ...beginning, standard: claims, lateReason: '停电' });
    expect(events.map(({ lateReason }) => lateReason)).toEqual(['停电', '停电']);
  });

  it('pass over first steps whose condition does not hold', () => {
    const standard = standardOf({
      params: { wanted: { name: 'wanted', value: false } },
      steps: [{ id: 'a', when: 'param.wanted' }, { id: 'b' }],
    });
    const events = startRun({ ...beginning, standard });
    expect(events.map(({ type }) => type)).toEqual([
      'run.started',
      'step.ready',
      'step.skipped',
      'step.ready',
    ]);
    expect(currentVisit(fold(events))?.step).toBe('b');
  });
});

describe('what a ticket brings along', () => {
  const ticket = { claim: { amount: 5, customer: '甲', ghost: 1 }, other: { note: null }, none: { x: 1 } };

  it('is told before the first step, in the order of the standard, personal values marked', () => {
    const events = startRun({ ...beginning, standard: claims, prefilled: ticket });
    expect(events.map(({ type }) => type)).toEqual([
      'run.started',
      'run.prefilled',
      'run.prefilled',
      'step.ready',
    ]);
    expect(events.slice(1, 3)).toMatchObject([
      { personal: true, body: { form: 'claim', field: 'customer', value: '甲' } },
      { body: { form: 'claim', field: 'amount', value: 5 } },
    ]);
    expect(events[2]).not.toHaveProperty('personal');
  });

  it('is offered, not taken: the fields still have to be confirmed', () => {
    const tale = beginTale(claims, { prefilled: ticket });
    expect(tale.state().values).toEqual({});
    expect(nextQuestion(claims, tale.state())).toMatchObject({ kind: 'field', suggested: '甲' });
    tale.say('li', fill('claim.customer', '乙'));
    expect(tale.state().values).toEqual({ claim: { customer: '乙' } });
    expect(nextQuestion(claims, tale.state())).toMatchObject({ suggested: 5 });
  });

  test.each([
    [ticket, ['claim.ghost', 'none.x']],
    [{ claim: { amount: 1 } }, []],
    [{}, []],
  ])('is named where no field of the standard takes it: %j', (prefilled, unknown) => {
    expect(unknownPrefilled(claims, prefilled)).toEqual(unknown);
  });
});

it('a run of a single step is closed by it', () => {
  const tale = beginTale(rowOf('a'));
  expect(tale.told('li', { kind: 'confirm' })).toBe('step.opened step.done run.closed');
  expect(tale.state()).toMatchObject({ status: 'closed', endedAt: morning + 60_000 });
});
