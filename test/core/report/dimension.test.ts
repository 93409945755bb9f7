import { describe, expect, it } from 'vitest';
import { groupRows, sortedKeys } from '../../../src/core/report/dimension.ts';
import { createNames } from '../../../src/core/report/names.ts';
import { sampleStandard } from '../../support/report-ledger.ts';

const names = createNames([sampleStandard]);
const process = sampleStandard.id;

function keysOf(dimension: Parameters<typeof groupRows>[0], rows: readonly object[]) {
  return sortedKeys([groupRows(dimension, rows)], names).map(({ key }) => key);
}

describe('groups of rows', () => {
  it('follow the steps of the standard; steps it does not have come last', () => {
    const steps = ['zz', 'revisit', 'receive', 'judge', 'aa'].map((step) => ({ process, step }));
    expect(keysOf('step', steps).map(({ step }) => step)).toEqual([
      'receive',
      'judge',
      'revisit',
      'aa',
      'zz',
    ]);
  });

  it('follow the classes of the standard, runs without a class last', () => {
    const rows = [null, 'normal', 'other', 'urgent'].map((runClass) => ({ process, class: runClass }));
    expect(keysOf('class', rows).map((key) => key.class)).toEqual(['urgent', 'normal', 'other', null]);
  });

  it('keep steps of the same name apart by process', () => {
    const rows = [
      { process: 'b', step: 'receive' },
      { process: 'a', step: 'receive' },
      { process: 'b', step: 'receive' },
    ];
    expect(keysOf('step', rows)).toEqual([
      { process: 'a', step: 'receive' },
      { process: 'b', step: 'receive' },
    ]);
  });

  it('leave out rows without the dimension, and rows of no period', () => {
    expect(groupRows('role', [{ process: 'a' }]).size).toBe(0);
    expect(groupRows('period', [{ period: null }, { period: 2 }]).size).toBe(1);
  });
});
