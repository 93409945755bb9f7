import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/conformance/assess.ts';
import type { Deviation, RunFacts } from '../../../src/core/conformance/facts.ts';
import { plainVerdict } from './oracle/verdict.ts';
import { anyRun } from './random-runs.ts';
import { plainWeek, tell } from './tell.ts';

const runs = 800;

function inWords({ kind, step, round, subject, at, minutes, countsWithoutTime, counts }: Deviation): string {
  const weight = [countsWithoutTime ? 'M01a' : null, counts ? 'M01b' : null].filter((one) => one !== null);
  return [kind, step, round, subject, at, minutes, weight.join(' ') || '-'].join(' ');
}

function factsInWords(facts: RunFacts) {
  return {
    said: facts.deviations.map(inWords).sort(),
    steps: facts.steps.map((one) =>
      [
        one.step,
        one.round,
        one.person,
        one.readyAt,
        one.openedAt,
        one.doneAt,
        one.dueAt,
        one.yes,
        one.no,
        one.na,
        one.unanswered,
        one.fieldsDue,
        one.fieldsMissing,
      ].join(' '),
    ),
    clocks: facts.clocks.map((one) =>
      [one.clock, one.startedAt, one.dueAt, one.stoppedAt, one.pausedMinutes, one.limited].join(' '),
    ),
  };
}

describe('the judge and a plain one that looks everything up', () => {
  it('say the same of any run of any standard', () => {
    fc.assert(
      fc.property(anyRun, ([standard, lines]) => {
        const events = tell(...lines);
        const facts = assess({ standard, calendar: plainWeek, events });
        expect(factsInWords(facts)).toEqual(plainVerdict(standard, events, plainWeek));
      }),
      { numRuns: runs },
    );
  });
});
