import { describe, expect, it } from 'vitest';
import { standardOf } from '../../support/standards.ts';
import { judged, type Story, said } from './judged.ts';

const checks = [
  { id: 'c1', ask: 'One?' },
  { id: 'c2', ask: 'Two?' },
];
const plain = standardOf({ steps: [{ id: 'a', checks }] });
const key = standardOf({ steps: [{ id: 'a', key: true, A: 'head', checks }] });
const naAllowed = standardOf({
  steps: [{ id: 'a', key: true, checks: [{ id: 'c1', ask: 'One?', na: true }] }],
});
const conditional = standardOf({
  forms: { note: { name: 'Note', fields: { big: { label: 'Big', type: 'boolean' } } } },
  steps: [{ id: 'a', checks: [{ id: 'c1', ask: 'One?', when: 'note.big = true' }] }],
});

const graded = standardOf({
  steps: [{ id: 'a', checks: [{ id: 'c1', ask: 'One?', when: 'class = "urgent"' }] }],
});

const stories: readonly Story[] = [
  ['yes to all is silent', plain, ['0 start', '1 yes a.c1', '1 yes a.c2', '2 done a', '3 close'], []],
  [
    'a no is a failed check',
    plain,
    ['0 start', '1 no a.c1', '1 yes a.c2', '2 done a', '3 close'],
    ['check_failed a c1'],
  ],
  ['a no is known before the step is done', plain, ['0 start', '1 no a.c1'], ['check_failed a c1']],
  ['the last answer counts', plain, ['0 start', '1 no a.c1', '2 yes a.c1', '2 yes a.c2', '2 done a'], []],
  [
    'a correction after the step was done counts',
    plain,
    ['0 start', '1 yes a.c1', '1 yes a.c2', '2 done a', '9 no a.c1'],
    ['check_failed a c1'],
  ],
  [
    'an open check is missed when the step is done',
    plain,
    ['0 start', '1 yes a.c1', '2 done a'],
    ['check_unanswered a c2'],
  ],
  ['an open check is not missed before', plain, ['0 start', '1 yes a.c1'], []],
  ['an answer given later puts it right', plain, ['0 start', '1 yes a.c1', '2 done a', '3 yes a.c2'], []],
  ['n-a is no deviation on an ordinary step', plain, ['0 start', '1 na a.c1', '1 na a.c2', '2 done a'], []],
  [
    'n-a on a key control point is a no',
    key,
    ['0 start', '1 na a.c1', '1 yes a.c2', '2 done a'],
    ['check_failed a c1'],
  ],
  [
    'n-a is allowed on a key control point where the standard says so',
    naAllowed,
    ['0 start', '1 na a.c1', '2 done a'],
    [],
  ],
  [
    'a check whose condition does not hold is not missed',
    conditional,
    ['0 start', '1 fill a note.big false', '2 done a'],
    [],
  ],
  ['a check whose condition cannot be told is not missed', conditional, ['0 start', '2 done a'], []],
  [
    'a check whose condition holds is missed',
    conditional,
    ['0 start', '1 fill a note.big true', '2 done a'],
    ['check_unanswered a c1'],
  ],
  [
    'an unknown check is extra, once a visit',
    plain,
    ['0 start', '1 yes a.c9', '2 no a.c9'],
    ['step_extra a c9'],
  ],
  [
    'a check of a class is missed once the class is decided',
    graded,
    ['0 start', '1 done a', '2 class urgent a', '3 done a#2'],
    ['check_unanswered a#2 c1', 'step_repeated a#2'],
  ],
];

describe('checks', () => {
  it.each(stories)('%s', (_name, standard, lines, expected) => {
    expect(said(standard, lines)).toEqual(expected);
  });

  it.each([
    ['plain', plain, 'minor'],
    ['key', key, 'critical'],
  ] as const)('weighs a no on a %s step as it should', (_name, standard, severity) => {
    expect(judged(standard, ['0 start', '1 no a.c1 forgotten']).deviations[0]).toMatchObject({
      severity,
      reason: 'forgotten',
      events: [2],
      counts: true,
      countsWithoutTime: true,
    });
  });

  it('counts yes, no, n-a and open checks of each visit', () => {
    const { steps } = judged(key, [
      '0 start',
      '1 yes a.c1',
      '1 na a.c2',
      '2 done a',
      '3 open a#2',
      '4 no a#2.c1',
    ]);
    expect(steps.map(({ yes, no, na, unanswered }) => [yes, no, na, unanswered])).toEqual([
      [1, 1, 0, 0],
      [0, 1, 0, 1],
    ]);
  });
});

describe('deviations that somebody approved', () => {
  const before = [
    '0 start',
    '1 no a.c1 late-part by lin as clerk',
    '1 yes a.c2',
    '2 ask a.c1 supplier by lin as clerk',
  ];
  const accepted = [...before, '3 accept a.c1 by wang as head', '3 done a', '4 close'];

  it('stay visible and count no more', () => {
    const { deviations, run } = judged(key, accepted);
    expect(deviations).toMatchObject([
      {
        kind: 'check_failed',
        approved: true,
        counts: false,
        countsWithoutTime: false,
        reason: 'supplier',
        events: [2, 5],
      },
    ]);
    expect([run.compliant, run.compliantWithoutTime, run.deviations]).toEqual([true, true, 1]);
  });

  it.each([
    ['the one who answered', 'by lin as head', ['check_failed a c1', 'self_approval a lin']],
    ['somebody in another role', 'by wang as clerk', ['check_failed a c1', 'wrong_role a wang']],
    ['somebody in no role', 'by wang', ['check_failed a c1', 'wrong_role a wang']],
  ])('count when approved by %s', (_name, who, expected) => {
    const { deviations, run } = judged(key, [...before, `3 accept a.c1 ${who}`, '3 done a', '4 close']);
    expect(deviations.map(({ kind, step, subject }) => `${kind} ${step} ${subject}`)).toEqual(expected);
    expect(deviations[0]?.approved).toBe(false);
    expect(run.compliant).toBe(false);
  });

  it('count again when refused afterwards', () => {
    expect(judged(key, [...accepted, '5 refuse a.c1 by wang as head']).deviations[0]?.approved).toBe(false);
  });

  it('need a new approval when answered no again', () => {
    expect(judged(key, [...accepted, '5 no a.c1']).deviations[0]?.approved).toBe(false);
  });

  it('leave the step to the one who worked on it', () => {
    const done = [...before, '3 accept a.c1 by wang as head', '3 done a by wang as head'];
    expect(judged(key, done).steps[0]).toMatchObject({ person: 'lin', role: 'clerk' });
  });
});
