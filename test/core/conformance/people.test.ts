import { describe, expect, it } from 'vitest';
import { standardOf } from '../../support/standards.ts';
import { judged, type Story, said } from './judged.ts';

const roles = standardOf({
  steps: [{ id: 'a', R: 'clerk', A: 'head', checks: [{ id: 'c', ask: 'C?' }] }, { id: 'b' }],
});
const approval = standardOf({
  steps: [
    { id: 'plan', R: 'engineer', checks: [{ id: 'c', ask: 'C?' }] },
    { id: 'ok', kind: 'approval', R: 'deputy', A: 'head', on: { returned: { to: 'plan', at_most: 9 } } },
  ],
});
const bound = standardOf({
  roles: { executor: { name: 'Executor', bind: 'x.y' } },
  steps: [{ id: 'a', R: 'executor' }],
});

const stories: readonly Story[] = [
  ['the responsible role is silent', roles, ['0 start', '1 yes a.c as clerk', '2 done a as clerk'], []],
  [
    'another role is wrong, once for a person',
    roles,
    ['0 start', '1 yes a.c as boss', '2 done a as boss'],
    ['wrong_role a lin'],
  ],
  [
    'the accountable role does not do an ordinary step',
    roles,
    ['0 start', '1 yes a.c as clerk', '2 done a as head'],
    ['wrong_role a lin'],
  ],
  [
    'no role is not declared, once for a person',
    roles,
    ['0 start', '1 yes a.c', '2 done a'],
    ['wrong_role a lin'],
  ],
  [
    'two people in a wrong role are two',
    roles,
    ['0 start', '1 yes a.c by yu as boss', '2 done a as boss'],
    ['wrong_role a yu', 'wrong_role a lin'],
  ],
  [
    "a step without a role is anybody's",
    roles,
    ['0 start', '1 yes a.c as clerk', '1 done a as clerk', '2 done b as boss', '3 done b as x'],
    ['step_repeated b'],
  ],
  [
    'a hand-over lets another role act',
    roles,
    ['0 start', '1 hand a boss as clerk', '1 yes a.c as boss', '2 done a as boss'],
    [],
  ],
  [
    'a hand-over ends with the next',
    roles,
    ['0 start', '1 hand a boss as clerk', '1 hand a clerk as boss', '1 yes a.c as boss', '2 done a as clerk'],
    ['wrong_role a lin'],
  ],
  ['to open is no act', roles, ['0 start', '1 open a as boss'], []],
  [
    'both the accountable and the responsible role may approve',
    approval,
    [
      '0 start',
      '1 yes plan.c as engineer by yu',
      '1 done plan as engineer by yu',
      '2 approve ok as deputy',
      '2 done ok approved as head by wu',
    ],
    [],
  ],
  [
    'the department that the run bound is right',
    bound,
    ['0 start', '1 bind executor sales', '2 done a as executor in sales'],
    [],
  ],
  [
    'another department is wrong',
    bound,
    ['0 start', '1 bind executor sales', '2 done a as executor in stores'],
    ['wrong_role a lin'],
  ],
  [
    'an undeclared department is passed over',
    bound,
    ['0 start', '1 bind executor sales', '2 done a as executor'],
    [],
  ],
  ['an unbound role is of any department', bound, ['0 start', '2 done a as executor in stores'], []],
  [
    'who finished a step does not approve it',
    approval,
    [
      '0 start',
      '1 yes plan.c as engineer by yu',
      '1 done plan as engineer',
      '2 approve ok as head',
      '2 done ok approved as head',
    ],
    ['self_approval ok lin'],
  ],
  [
    'who answered one of its checks does not approve it',
    approval,
    ['0 start', '1 yes plan.c as engineer', '1 done plan as engineer by yu', '2 approve ok as head'],
    ['self_approval ok lin'],
  ],
  [
    'who only wrote a note may approve it',
    approval,
    [
      '0 start',
      '1 note plan',
      '1 yes plan.c as engineer by yu',
      '1 done plan as engineer by yu',
      '2 approve ok as head',
    ],
    [],
  ],
  [
    'who approved may rework what came back to them',
    approval,
    [
      '0 start',
      '1 yes plan.c as engineer by yu',
      '1 done plan as engineer by yu',
      '2 return ok as head',
      '2 done ok returned as head',
      '3 yes plan#2.c as engineer',
      '3 done plan#2 as engineer',
      '4 approve ok#2 as head by wu',
      '4 done ok#2 approved as head by wu',
      '5 close',
    ],
    [],
  ],
  [
    "people without a name are nobody's double",
    approval,
    ['0 start', '1 yes plan.c as engineer by ', '1 done plan as engineer by ', '2 approve ok as head by '],
    [],
  ],
];

describe('people', () => {
  it.each(stories)('%s', (_name, standard, lines, expected) => {
    expect(said(standard, lines)).toEqual(expected);
  });

  it('weighs a wrong role and leaves an undeclared one out of the count', () => {
    const weight = (role: string) => judged(roles, ['0 start', `1 yes a.c ${role}`]).deviations[0];
    expect(weight('as boss')).toMatchObject({ severity: 'major', counts: true, countsWithoutTime: true });
    expect(weight('')).toMatchObject({ severity: 'minor', counts: false, countsWithoutTime: false });
  });

  it('weighs self-approval as critical', () => {
    const lines = ['0 start', '1 done plan as engineer', '2 approve ok as head'];
    expect(judged(approval, lines).deviations.find(({ kind }) => kind === 'self_approval')).toMatchObject({
      severity: 'critical',
      counts: true,
      events: [3],
    });
  });

  it('does not take who lets a deviation pass for one who did the step', () => {
    const key = standardOf({
      steps: [
        { id: 'plan', key: true, R: 'engineer', A: 'head', checks: [{ id: 'c', ask: 'C?' }] },
        { id: 'ok', kind: 'approval', A: 'head' },
      ],
    });
    const lines = [
      '0 start',
      '1 no plan.c as engineer',
      '2 accept plan.c as head by wu',
      '2 done plan as head by wu',
      '3 approve ok as head by wu',
      '3 done ok approved as head by wu',
      '4 close',
    ];
    expect(judged(key, lines).run.compliant).toBe(true);
  });
});
