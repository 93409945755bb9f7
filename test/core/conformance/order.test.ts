import { describe, expect, it } from 'vitest';
import { rowOf, standardOf } from '../../support/standards.ts';
import { judged, type Story, said } from './judged.ts';

const row = rowOf('a', 'b', 'c');
const approval = standardOf({
  steps: [
    { id: 'plan' },
    {
      id: 'approve',
      kind: 'approval',
      on: { returned: { to: 'plan', at_most: 1, beyond: { to: 'stop' } }, approved: 'act' },
    },
    { id: 'act', next: 'end' },
    { id: 'stop' },
  ],
});
const fork = standardOf({
  steps: [
    {
      id: 'judge',
      kind: 'decision',
      branches: [
        { id: 'ours', to: 'mend' },
        { id: 'theirs', to: 'explain' },
      ],
    },
    { id: 'mend', next: 'end' },
    { id: 'explain' },
  ],
});
const optional = standardOf({
  forms: { note: { name: 'Note', fields: { big: { label: 'Big', type: 'boolean' } } } },
  steps: [{ id: 'a' }, { id: 'extra', when: 'note.big = true' }, { id: 'b' }],
});

const counted = standardOf({
  forms: { note: { name: 'Note', fields: { big: { label: 'Big', type: 'boolean' } } } },
  steps: [
    { id: 'a', when: 'note.big = true', next: { to: 'b', at_most: 1, beyond: { to: 'c' } } },
    { id: 'b', next: 'a' },
    { id: 'c' },
  ],
});

const stories: readonly Story[] = [
  ['steps in order are silent', row, ['0 start', '1 done a', '2 done b', '3 done c', '4 close'], []],
  [
    'a step never done is missing at close',
    row,
    ['0 start', '1 done a', '2 done b', '4 close'],
    ['step_missing c'],
  ],
  ['nothing is missing while a run is open', row, ['0 start', '1 done a'], []],
  ['nothing is missing of an aborted run', row, ['0 start', '1 done a', '2 abort'], []],
  [
    'a step begun before the one it needs is out of order, once',
    row,
    ['0 start', '1 done a', '2 open c', '3 done c', '4 done b', '5 close'],
    ['step_out_of_order c'],
  ],
  [
    'a step jumped over for good is missing too',
    row,
    ['0 start', '1 done a', '2 done c', '5 close'],
    ['step_out_of_order c', 'step_missing b'],
  ],
  [
    'a step begun and left is missing',
    row,
    ['0 start', '1 done a', '2 done b', '3 open c', '4 close'],
    ['step_missing c'],
  ],
  [
    'a step done again without a loop is repeated',
    row,
    ['0 start', '1 done a', '2 done b', '3 done b#2', '4 done c', '5 close'],
    ['step_repeated b#2'],
  ],
  [
    'a visit done twice is repeated',
    row,
    ['0 start', '1 done a', '2 done b', '3 done b', '4 done c', '5 close'],
    ['step_repeated b'],
  ],
  [
    'a step that the standard does not have is extra, once a visit',
    row,
    ['0 start', '1 done a', '2 open tea', '3 done tea', '4 done b', '5 done c', '6 close'],
    ['step_extra tea'],
  ],
  ['the first step is expected first', row, ['0 start', '1 open b'], ['step_out_of_order b']],
  [
    'a way back taken as often as allowed is silent',
    approval,
    [
      '0 start',
      '1 done plan by yu',
      '2 return approve',
      '2 done approve returned',
      '3 done plan#2 by yu',
      '4 approve approve#2',
      '4 done approve#2 approved',
      '5 done act',
      '6 close',
    ],
    [],
  ],
  [
    'a way back taken too often is a repetition, and what should have come instead is missing',
    approval,
    [
      '0 start',
      '1 done plan by yu',
      '2 return approve',
      '2 done approve returned',
      '3 done plan#2 by yu',
      '4 return approve#2',
      '4 done approve#2 returned',
      '5 done plan#3 by yu',
      '6 approve approve#3',
      '6 done approve#3 approved',
      '7 done act',
      '8 close',
    ],
    ['step_repeated plan#3', 'step_missing stop'],
  ],
  [
    'beyond its limit a way leads elsewhere',
    approval,
    [
      '0 start',
      '1 done plan by yu',
      '2 return approve',
      '2 done approve returned',
      '3 done plan#2 by yu',
      '4 return approve#2',
      '4 done approve#2 returned',
      '5 done stop',
      '8 close',
    ],
    [],
  ],
  [
    'a returned plan that nobody reworked is missing in its second round',
    approval,
    ['0 start', '1 done plan by yu', '2 return approve', '2 done approve returned', '4 close'],
    ['step_missing plan#2', 'step_missing approve#2', 'step_missing act'],
  ],
  [
    'the branch not taken is not missing',
    fork,
    ['0 start', '1 decide judge theirs', '1 done judge theirs', '2 done explain', '3 close'],
    [],
  ],
  [
    'the branch not chosen is out of order, and the chosen one missing',
    fork,
    ['0 start', '1 done judge ours', '2 done explain', '3 close'],
    ['step_out_of_order explain', 'step_missing mend'],
  ],
  [
    'what was decided holds where the end of the step does not repeat it',
    fork,
    ['0 start', '1 decide judge theirs', '1 done judge', '2 done mend', '3 done explain', '4 close'],
    ['step_out_of_order mend'],
  ],
  [
    'a decision without an outcome allows every branch',
    fork,
    ['0 start', '1 done judge', '2 done explain', '3 close'],
    [],
  ],
  [
    'an unknown outcome allows every branch',
    fork,
    ['0 start', '1 done judge maybe', '2 done mend', '3 close'],
    [],
  ],
  [
    'a step passed over because its condition does not hold is not missing',
    optional,
    ['0 start', '1 fill a note.big false', '1 done a', '1 skip extra', '2 done b', '3 close'],
    [],
  ],
  [
    'a foreign log leaves such a step out without a word',
    optional,
    ['0 start', '1 fill a note.big false', '1 done a', '2 done b', '3 close'],
    [],
  ],
  [
    'a condition that cannot be told does not hold',
    optional,
    ['0 start', '1 done a', '2 done b', '3 close'],
    [],
  ],
  [
    'a step passed over although its condition holds is missing',
    optional,
    ['0 start', '1 fill a note.big true', '1 done a', '1 skip extra', '2 done b', '3 close'],
    ['step_missing extra'],
  ],
  [
    'such a step left out without a word is missing, and the next out of order',
    optional,
    ['0 start', '1 fill a note.big true', '1 done a', '2 done b', '3 close'],
    ['step_out_of_order b', 'step_missing extra'],
  ],
  [
    'a step without a condition may not be passed over',
    row,
    ['0 start', '1 done a', '1 skip b', '2 done c', '3 close'],
    ['step_missing b'],
  ],
  [
    'a step passed over uses up a counted way too, as in the engine',
    counted,
    ['0 start', '1 skip a', '2 done b', '3 fill b note.big true', '4 done a', '5 done c', '6 close'],
    [],
  ],
];

describe('order of steps', () => {
  it.each(stories)('%s', (_name, standard, lines, expected) => {
    expect(said(standard, lines)).toEqual(expected);
  });

  it('judges a loop without end by what was done and comes to an end itself', () => {
    const circle = standardOf({ steps: [{ id: 'a' }, { id: 'b', next: 'a' }] });
    expect(said(circle, ['0 start', '1 done a', '2 done b', '3 done a#2', '4 close'])).toEqual([
      'step_missing b#2',
      'step_missing a#3',
    ]);
  });

  it('passes a circle of steps whose conditions do not hold', () => {
    const circle = standardOf({
      steps: [{ id: 'a', when: 'false', next: 'b' }, { id: 'b', when: 'false', next: 'a' }, { id: 'c' }],
    });
    expect(said(circle, ['0 start', '1 done c', '2 close'])).toEqual(['step_out_of_order c']);
  });

  it('weighs a missing key control point as critical and rests it on the close', () => {
    const key = standardOf({ steps: [{ id: 'a', key: true }, { id: 'b' }] });
    const [a, b] = judged(key, ['0 start', '9 close']).deviations;
    expect([a?.severity, b?.severity]).toEqual(['critical', 'major']);
    expect(a?.events).toEqual([2]);
  });
});
