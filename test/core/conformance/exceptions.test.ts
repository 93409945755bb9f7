import { describe, expect, it } from 'vitest';
import { standardOf } from '../../support/standards.ts';
import { said } from './judged.ts';

describe('exceptions', () => {
  const standard = standardOf({
    pause_reasons: { customer: { name: 'Customer' } },
    clocks: { total: { name: 'Total', from: 'start', to: 'close', limit: '9 d', pauses: ['customer'] } },
    steps: [{ id: 'a', exceptions: [{ id: 'gap', when: 'Something is missing', limit: '2 h' }] }],
  });
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['settled in time is silent', ['1 raise x1 a gap', '121 settle x1'], []],
    ['settled late is late', ['1 raise x1 a gap', '122 settle x1'], ['exception_late a gap']],
    ['a pause moves its limit', ['1 raise x1 a gap', '5 pause customer', '9 resume', '125 settle x1'], []],
    ['an unforeseen one has no limit', ['1 raise x1 a', '999 settle x1'], []],
    ['open in an open run is nothing yet', ['1 raise x1 a gap'], []],
    [
      'open at close is unresolved',
      ['1 raise x1 a gap', '2 done a', '3 close'],
      ['exception_unresolved a gap'],
    ],
    [
      'settled after the close is unresolved all the same',
      ['1 raise x1 a', '2 done a', '3 close', '4 settle x1'],
      ['exception_unresolved a x1'],
    ],
    ["open in an aborted run is nobody's fault", ['1 raise x1 a gap', '2 abort'], []],
    ['settled without having been raised is passed over', ['2 settle x9', '2 done a', '3 close'], []],
  ];

  it.each(cases)('%s', (_name, lines, expected) => {
    expect(said(standard, ['0 start', ...lines])).toEqual(expected);
  });
});
