import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deviationKinds, type RunFacts } from '../../src/core/conformance/facts.ts';
import type { Ledger } from '../../src/ports/ledger.ts';
import { continuing, deviation, facts, monday, noted, opening, stepFact } from '../support/ledger-samples.ts';

/** What every store of the ledger must do with the judge's facts. */
export function describeFactKeeping(open: () => Promise<Ledger>): void {
  describe('keeping facts', () => {
    test('gives back any facts, whatever followed on whatever', async () => {
      const ledger = await open();
      let runs = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(someFacts, { minLength: 1, maxLength: 4 }), async (versions) => {
          const runId = `run-${runs}`;
          runs += 1;
          for (const [length, version] of versions.entries()) {
            const unit = length === 0 ? opening(runId) : continuing(runId, length, [noted('on')]);
            await ledger.append({ ...unit, facts: version });
            expect(await ledger.storedFacts(runId)).toEqual(version);
          }
        }),
        { numRuns: 60 },
      );
    });

    test('takes away rows that the judge no longer gives', async () => {
      const ledger = await open();
      const steps = [stepFact(), stepFact({ step: 'judge' }), stepFact({ step: 'assign' })];
      await ledger.append(
        opening('r', { facts: facts({}, { steps, deviations: [deviation(), deviation()] }) }),
      );
      const fewer = facts({}, { steps: steps.slice(1, 2), clocks: [] });
      await ledger.append({ ...continuing('r', 1, [noted('on')]), facts: fewer });
      expect(await ledger.storedFacts('r')).toEqual(fewer);
    });

    test('leaves them alone when an append is refused', async () => {
      const ledger = await open();
      await ledger.append(opening('r'));
      const other = facts({ class: 'urgent' });
      await ledger.append({ ...continuing('r', 4, [noted('on')]), facts: other });
      expect(await ledger.storedFacts('r')).toEqual(facts());
    });
  });

  describe('replacing facts', () => {
    test('says of each run whether they differed', async () => {
      const ledger = await open();
      for (const runId of ['a', 'b', 'c']) await ledger.append(opening(runId));
      const late = facts({ deviations: 1 }, { deviations: [deviation()] });
      const all = [
        { runId: 'a', facts: facts() },
        { runId: 'b', facts: late },
        { runId: 'c', facts: facts({ class: 'urgent' }) },
      ];
      expect(await ledger.replaceFacts(all)).toEqual([false, true, true]);
      expect(await ledger.replaceFacts(all)).toEqual([false, false, false]);
      expect(await ledger.storedFacts('b')).toEqual(late);
    });

    test('is seen by the next append of the run', async () => {
      const ledger = await open();
      await ledger.append(opening('r'));
      await ledger.replaceFacts([{ runId: 'r', facts: facts({ class: 'urgent' }, { steps: [] }) }]);
      await ledger.append(continuing('r', 1, [noted('on')]));
      expect(await ledger.storedFacts('r')).toEqual(facts());
    });

    test('refuses a run that is not there and replaces nothing', async () => {
      const ledger = await open();
      await ledger.append(opening('r'));
      const work = ledger.replaceFacts([
        { runId: 'r', facts: facts({ class: 'urgent' }) },
        { runId: 'gone', facts: facts() },
      ]);
      await expect(work).rejects.toMatchObject({ code: 'run-missing', args: { run: 'gone' } });
      expect(await ledger.storedFacts('r')).toEqual(facts());
    });
  });
}

const name = fc.constantFrom('receive', 'judge', '客服部', 'li.na', '𠮷', '__proto__', '');
const nameOrNull = fc.option(name, { nil: null });
const instant = fc
  .integer({ min: 0, max: 4_102_444_800_000 })
  .map((offset) => offset + (offset > 9 ? monday : 0));
const instantOrNull = fc.option(instant, { nil: null });
const minutes = fc.option(fc.oneof(fc.nat(100_000), fc.double({ min: 0, max: 1e6, noNaN: true })), {
  nil: null,
});
const truth = fc.option(fc.boolean(), { nil: null });
const count = fc.nat(20);

const someFacts: fc.Arbitrary<RunFacts> = fc.record({
  run: fc.record({
    ...{
      process: name,
      version: name,
      standard: name,
      class: nameOrNull,
      person: name,
      department: nameOrNull,
    },
    status: fc.constantFrom('open', 'closed', 'aborted'),
    ...{ startedAt: instant, endedAt: instantOrNull, elapsedMinutes: minutes, workingMinutes: minutes },
    ...{ minutesPerDay: fc.constantFrom(480, 1440, 462.5), compliantWithoutTime: truth, compliant: truth },
    deviations: count,
  }),
  steps: fc.array(
    fc.record({
      ...{ step: name, round: count, role: nameOrNull, department: nameOrNull, person: nameOrNull },
      ...{ readyAt: instant, openedAt: instantOrNull, doneAt: instantOrNull, dueAt: instantOrNull },
      ...{ yes: count, no: count, na: count, unanswered: count, fieldsDue: count, fieldsMissing: count },
    }),
    { maxLength: 4 },
  ),
  clocks: fc.array(
    fc.record({
      ...{ clock: name, startedAt: instant, dueAt: instantOrNull, stoppedAt: instantOrNull },
      ...{ pausedMinutes: minutes.map((value) => value ?? 0), limited: fc.boolean() },
    }),
    { maxLength: 3 },
  ),
  deviations: fc.array(
    fc.record({
      kind: fc.constantFrom(...deviationKinds),
      severity: fc.constantFrom('minor', 'major', 'critical'),
      ...{
        step: nameOrNull,
        round: fc.option(count, { nil: null }),
        subject: nameOrNull,
        at: instant,
        minutes,
      },
      ...{ approved: fc.boolean(), countsWithoutTime: fc.boolean(), counts: fc.boolean() },
      ...{ reason: nameOrNull, events: fc.array(count, { maxLength: 3 }) },
    }),
    { maxLength: 3 },
  ),
});
