import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/conformance/assess.ts';
import { complaints, type Driven, driveRun } from '../../support/drive-run.ts';
import { standardOf } from '../../support/standards.ts';
import { plainWeek } from './tell.ts';

/** A run that the engine led, by random choices: most answers are sensible, some are refused. */
function runsOf(standard: typeof complaints): fc.Arbitrary<Driven> {
  return fc.array(fc.nat(), { minLength: 300, maxLength: 300 }).map((numbers) => {
    let index = 0;
    return driveRun(standard, (below) => (numbers[index++ % numbers.length] ?? 0) % Math.max(1, below), 150);
  });
}

/** What the engine cannot prevent: an honest no, lateness, haste. */
const possible = ['check_failed', 'step_late', 'clock_late', 'exception_late', 'too_fast'];

const conditional = standardOf({
  forms: { form: { name: 'Form', fields: { yes: { label: 'Yes', type: 'boolean', required: true } } } },
  classes: [
    { id: 'urgent', name: 'Urgent', when: 'form.yes = true' },
    { id: 'normal', name: 'Normal', otherwise: true },
  ],
  steps: [
    {
      id: 'grade',
      R: 'agent',
      decides: 'class',
      out: ['form'],
      checks: [{ id: 'c', ask: '?', when: 'class = "urgent"' }],
    },
    { id: 'hurry', R: 'agent', when: 'class = "urgent"' },
    { id: 'act', R: 'agent', next: { to: 'grade', at_most: 2, beyond: { to: 'last' } } },
    { id: 'last', R: 'agent', next: { to: 'act', at_most: 1 } },
  ],
});

describe.each([
  ['the complaint standard', complaints],
  ['a standard of conditions and counted ways', conditional],
])('a run that the engine led through %s', (_name, standard) => {
  it('differs from it only in what the engine cannot prevent', () => {
    let closed = 0;
    fc.assert(
      fc.property(runsOf(standard), ({ events }) => {
        const { run, deviations } = assess({ standard, calendar: plainWeek, events });
        const surprises = deviations.filter(({ kind }) => !possible.includes(kind));
        expect(surprises).toEqual([]);
        if (run.status === 'closed') closed += 1;
      }),
      { numRuns: 60 },
    );
    expect(closed).toBeGreaterThan(0);
  });
});

describe('a run that the engine led through the complaint standard', () => {
  it('has every failed key check approved', () => {
    fc.assert(
      fc.property(runsOf(complaints), ({ events }) => {
        const { run, deviations, steps } = assess({ standard: complaints, calendar: plainWeek, events });
        if (run.status !== 'closed') return;
        const failed = deviations.filter(
          ({ kind, severity }) => kind === 'check_failed' && severity === 'critical',
        );
        expect(failed.filter(({ approved }) => !approved)).toEqual([]);
        expect(
          steps
            .flatMap(({ unanswered, fieldsMissing }) => [unanswered, fieldsMissing])
            .every((count) => count === 0),
        ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
