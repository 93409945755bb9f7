import { describe, expect, it, test } from 'vitest';
import { contextOf } from '../../../src/core/run/context.ts';
import { currentVisit, type RunState } from '../../../src/core/run/state.ts';
import { chooseWay, decideClass } from '../../../src/core/run/way-on.ts';
import type { ProcessStandard } from '../../../src/core/standard/process-standard.ts';
import { type SmallStandard, standardOf } from '../../support/standards.ts';
import { beginTale, done, fill, type Tale } from '../../support/tell-run.ts';

const forms = {
  claim: {
    name: 'Claim',
    fields: {
      amount: { label: 'Amount', type: 'integer' },
      safe: { label: 'Safe', type: 'boolean' },
    },
  },
} as const;

/** What a step leads to when the claim holds these values. */
function wayFrom(
  step: Partial<SmallStandard['steps'][number]>,
  claim: Readonly<Record<string, number | boolean | null>>,
) {
  const standard = standardOf({
    forms,
    params: { most: { name: 'most', value: 100 } },
    steps: [{ id: 'a', out: ['claim'], ...step }, { id: 'b' }, { id: 'c' }],
  });
  const state: RunState = { ...beginTale(standard).state(), values: { claim } };
  return { standard, way: chosen(standard, state) };
}

function chosen(standard: ProcessStandard, state: RunState) {
  const visit = currentVisit(state);
  const step = visit && standard.stepById.get(visit.step);
  if (!visit || !step) throw new Error('no step is open');
  return chooseWay(standard, state, step, visit, contextOf(standard, state.values, state.class));
}

const branches: SmallStandard['steps'][number]['branches'] = [
  { id: 'much', when: 'claim.amount > param.most', to: 'c' },
  { id: 'unsafe', when: 'claim.safe = false', to: 'end' },
  { id: 'else', otherwise: true, to: 'b' },
];

describe('the way on from a step', () => {
  test.each([
    [{ amount: 101, safe: false }, 'much', 'c'],
    [{ amount: 100, safe: false }, 'unsafe', 'end'],
    [{ amount: 100, safe: true }, 'else', 'b'],
  ])('with %j is the first branch that holds: %s', (claim, outcome, to) => {
    expect(wayFrom({ branches }, claim).way).toEqual({
      ok: true,
      value: { outcome, byRule: true, to, raise: [] },
    });
  });

  it('without branches is the next step, without an outcome', () => {
    expect(wayFrom({}, {}).way).toEqual({
      ok: true,
      value: { outcome: null, byRule: false, to: 'b', raise: [] },
    });
    expect(wayFrom({ next: 'c' }, {}).way).toMatchObject({ value: { to: 'c' } });
  });

  it('is refused while a condition rests on an empty field, naming the condition and the field', () => {
    expect(wayFrom({ branches }, { amount: null, safe: true }).way).toEqual({
      ok: false,
      error: {
        code: 'condition-undecided',
        args: { condition: 'claim.amount > param.most', what: 'claim.amount', why: 'undecided' },
      },
    });
  });

  it('is refused when a condition names what there is not', () => {
    const odd = [{ id: 'x', when: 'claim.sum > 1', to: 'c' }];
    expect(wayFrom({ branches: odd }, { amount: 1 }).way).toMatchObject({
      error: { code: 'condition-undecided', args: { why: 'unknown-name', what: 'claim.sum' } },
    });
  });

  it('is refused when no branch holds and none is for the rest', () => {
    const one = branches?.slice(0, 1) ?? [];
    expect(wayFrom({ branches: one }, { amount: 1 }).way).toEqual({
      ok: false,
      error: { code: 'no-branch', args: { step: 'a' } },
    });
  });

  it('goes by what a person chose, and says that it was no rule', () => {
    const free = [
      { id: 'left', to: 'b' },
      { id: 'right', to: 'c' },
    ];
    const { standard } = wayFrom({ branches: free }, {});
    const tale = beginTale(standard);
    const visit = { ...tale.state().visits[0], decision: 'right' };
    const state = { ...tale.state(), visits: [visit] } as RunState;
    expect(chosen(standard, state)).toMatchObject({ value: { outcome: 'right', byRule: false, to: 'c' } });
  });

  it('raises the exception that a branch raises', () => {
    const raising = [{ id: 'x', otherwise: true as const, to: 'c', raise: 'odd' }];
    expect(wayFrom({ branches: raising }, {}).way).toMatchObject({ value: { raise: ['odd'] } });
  });
});

/** Where a run stands after each end of the step `a`, told so often. */
function rounds(standard: ProcessStandard, times: number, once: (tale: Tale) => void): readonly string[] {
  const tale = beginTale(standard);
  const seen: string[] = [];
  for (let time = 0; time < times; time += 1) {
    once(tale);
    seen.push(tale.next() ?? tale.state().status);
  }
  return seen;
}

describe('a way that may be taken so often', () => {
  const loop = (beyond?: { to: string; raise?: string }) =>
    standardOf({
      exceptions: [{ id: 'stuck', when: 'it goes round and round' }],
      steps: [
        { id: 'a', next: { to: 'a', at_most: 2, ...(beyond ? { beyond } : {}) } },
        { id: 'b' },
        { id: 'c' },
      ],
    });
  const finish = (tale: Tale) => tale.say('li', done);

  it('is taken so often and then the way beyond', () => {
    expect(rounds(loop({ to: 'c' }), 3, finish)).toEqual([
      'steps.a[1].done',
      'steps.a[2].done',
      'steps.c.done',
    ]);
  });

  it('leads to the following step where nothing is said of beyond', () => {
    expect(rounds(loop(), 3, finish)).toEqual(['steps.a[1].done', 'steps.a[2].done', 'steps.b.done']);
  });

  it('raises an exception beyond, by rule', () => {
    const standard = loop({ to: 'c', raise: 'stuck' });
    const tale = beginTale(standard);
    for (let time = 0; time < 3; time += 1) finish(tale);
    expect(tale.state().exceptions).toMatchObject([{ id: 'x1', exception: 'stuck', step: 'a', round: 3 }]);
    expect(tale.events().find(({ type }) => type === 'exception.raised')?.body).toMatchObject({ by: 'rule' });
  });

  it('counts each outcome by itself', () => {
    const standard = standardOf({
      steps: [
        {
          id: 'a',
          branches: [
            { id: 'again', to: 'a', at_most: 1, beyond: { to: 'c' } },
            { id: 'anew', to: 'a', at_most: 1, beyond: { to: 'c' } },
          ],
        },
        { id: 'b' },
        { id: 'c' },
      ],
    });
    const tale = beginTale(standard);
    const next = ['again', 'anew', 'anew'].map((outcome) => {
      tale.say('li', { kind: 'decision', outcome });
      return tale.next();
    });
    expect(next).toEqual(['steps.a[1].outcome', 'steps.a[2].outcome', 'steps.c.done']);
  });

  it('of an approval is counted in the same way, and rejections apart from returns', () => {
    const standard = standardOf({
      steps: [
        { id: 'plan' },
        {
          id: 'judge',
          kind: 'approval',
          on: {
            returned: { to: 'plan', at_most: 1, beyond: { to: 'c' } },
            rejected: { to: 'plan', at_most: 1, beyond: { to: 'end' } },
          },
        },
        { id: 'c' },
      ],
    });
    const tale = beginTale(standard);
    const next = (['returned', 'rejected', 'rejected'] as const).map((outcome) => {
      tale.say('li', done);
      tale.say('chen', { kind: 'approval', outcome, comment: '不' });
      return tale.next() ?? tale.state().status;
    });
    expect(next).toEqual(['steps.plan[1].done', 'steps.plan[2].done', 'closed']);
  });
});

describe('the class of a run', () => {
  const classes = [
    { id: 'urgent', name: 'urgent', when: 'claim.safe = false' },
    { id: 'normal', name: 'normal', when: 'claim.amount <= 100' },
  ];
  const decide = (
    small: NonNullable<SmallStandard['classes']>,
    claim: Readonly<Record<string, number | boolean | null>>,
  ) => {
    const standard = standardOf({
      forms,
      classes: small,
      steps: [{ id: 'a', out: ['claim'] }],
    });
    return decideClass(standard, contextOf(standard, { claim }, null));
  };

  test.each([
    [
      { safe: false, amount: 1 },
      { ok: true, value: 'urgent' },
    ],
    [
      { safe: true, amount: 1 },
      { ok: true, value: 'normal' },
    ],
    [
      { safe: true, amount: 500 },
      { ok: false, error: { code: 'no-class', args: {} } },
    ],
  ])('with %j is the first whose condition holds', (claim, expected) => {
    expect(decide(classes, claim)).toEqual(expected);
  });

  it('is the one for the rest when no other fits, and none where the standard has none', () => {
    const rest = [...classes, { id: 'other', name: 'other', otherwise: true as const }];
    expect(decide(rest, { safe: true, amount: 500 })).toEqual({ ok: true, value: 'other' });
    expect(decide([], {})).toEqual({ ok: true, value: null });
  });

  it('is refused while it rests on an empty field', () => {
    expect(decide(classes, { safe: true, amount: null })).toMatchObject({
      error: { code: 'condition-undecided', args: { what: 'claim.amount' } },
    });
  });
});

it('a way that cannot be decided stores nothing: the answer is refused as a whole', () => {
  const standard = standardOf({
    forms,
    steps: [{ id: 'a', out: ['claim'], branches: [{ id: 'x', when: 'claim.amount > 1', to: 'end' }] }],
  });
  const tale = beginTale(standard);
  tale.say('li', fill('claim.amount', null));
  const before = tale.events();
  expect(tale.told('li', fill('claim.safe', true))).toBe('! condition-undecided');
  expect(tale.events()).toEqual(before);
});
