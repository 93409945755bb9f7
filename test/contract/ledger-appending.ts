import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/ports/ledger.ts';
import { accepted, codeOf } from '../support/ledger-results.ts';
import {
  continuing,
  deviation,
  draft,
  facts,
  keptText,
  monday,
  noted,
  opening,
  recorded,
  started,
  stepFact,
} from '../support/ledger-samples.ts';

const runA = '0a000000-0000-4000-8000-000000000001';
const runB = '0b000000-0000-4000-8000-000000000002';
const zeros = '0'.repeat(64);

/** What every store of the ledger must do with new events. */
export function describeAppending(open: () => Promise<Ledger>): void {
  describe('appending', () => {
    test('returns the events as they are read back later', async () => {
      const ledger = await open();
      const late = draft('check.noted', { step: 'receive', round: 1, check: 'a', note: '补录' }, 3, {
        lateReason: '当时没有网络',
        actor: { person: 'wang', role: null, department: null, proof: 'key' },
      });
      const first = accepted(
        await ledger.append(opening(runA, { events: [started(), recorded({ b: [1, null], a: '甲' })] })),
      );
      const second = accepted(await ledger.append(continuing(runA, 2, [late])));
      const run = await ledger.findRun(runA);
      expect(run?.history).toEqual([...first.events, ...second.events]);
      expect(
        run?.history.map(({ type, body, actor, occurredAt, lateReason }) => ({
          type,
          body,
          actor,
          occurredAt,
          lateReason,
        })),
      ).toEqual(
        [started(), recorded({ b: [1, null], a: '甲' }), late].map(
          ({ type, body, actor, occurredAt, lateReason }) => ({ type, body, actor, occurredAt, lateReason }),
        ),
      );
    });

    test('records the instant of the unit, and places events in the ledger and in the run', async () => {
      const ledger = await open();
      await ledger.append(opening(runA));
      await ledger.append(opening(runB));
      const { events } = accepted(await ledger.append(continuing(runA, 1, [noted('one'), noted('two')])));
      expect(events.map(({ seq, runId, runSeq, recordedAt }) => [seq, runId, runSeq, recordedAt])).toEqual([
        [3, runA, 2, monday + 300_000],
        [4, runA, 3, monday + 300_000],
      ]);
    });

    test('keeps the number of a run through all its units', async () => {
      const ledger = await open();
      const first = accepted(await ledger.append(opening(runA)));
      const second = accepted(await ledger.append(continuing(runA, 1, [noted('on')])));
      expect(second.number).toBe(first.number);
    });

    test('says that the run has moved on and writes nothing', async () => {
      const ledger = await open();
      await ledger.append(opening(runA));
      await ledger.append(continuing(runA, 1, [noted('first')]));
      const before = await ledger.info();
      expect(await ledger.append(continuing(runA, 1, [noted('second')]))).toEqual({
        conflict: true,
        actualLength: 2,
      });
      expect(await ledger.append(continuing(runA, 5, [noted('too far')]))).toEqual({
        conflict: true,
        actualLength: 2,
      });
      expect(await ledger.append(opening(runA))).toEqual({ conflict: true, actualLength: 2 });
      expect(await ledger.info()).toEqual(before);
    });

    test('refuses to go on with a run that was never started', async () => {
      const ledger = await open();
      expect(await codeOf(ledger.append(continuing(runA, 3, [noted('lost')])))).toBe('run-missing');
    });

    test('writes the whole unit or nothing of it', async () => {
      const ledger = await open();
      const broken = opening(runA, {
        events: [started(), noted('half a pair: \ud83d')],
        documents: [keptText('standard')],
      });
      expect(await codeOf(ledger.append(broken))).toBe('text-not-unicode');
      expect(await ledger.info()).toMatchObject({ events: 0, runs: 0, head: zeros });
      expect(await ledger.document(keptText('standard').digest)).toBeNull();
      const { number, events } = accepted(
        await ledger.append(opening(runA, { documents: [keptText('standard')] })),
      );
      expect([number, events[0]?.seq]).toEqual(['TS-20260302-0001', 1]);
      expect(await ledger.document(keptText('standard').digest)).toEqual(keptText('standard'));
      expect(await ledger.storedFacts(runA)).toEqual(facts());
    });

    test('keeps a document once: the first text under a digest stands', async () => {
      const ledger = await open();
      await ledger.append(opening(runA, { documents: [keptText('standard'), keptText('calendar')] }));
      await ledger.append(opening(runB, { documents: [{ ...keptText('standard'), text: 'another' }] }));
      expect(await ledger.document(keptText('standard').digest)).toEqual(keptText('standard'));
      expect(await ledger.document(keptText('calendar').digest)).toEqual(keptText('calendar'));
    });
  });
}

/** How every store of the ledger must number runs. */
export function describeNumbers(open: () => Promise<Ledger>): void {
  describe('numbering', () => {
    test('counts for each prefix and day on its own', async () => {
      const ledger = await open();
      const places = [
        ['TS', '20260302'],
        ['TS', '20260302'],
        ['CG', '20260302'],
        ['TS', '20260303'],
        ['TS', '20260302'],
      ];
      const numbers: string[] = [];
      for (const [index, [prefix = '', day = '']] of places.entries()) {
        const unit = opening(`run-${index}`, { number: { prefix, day } });
        numbers.push(accepted(await ledger.append(unit)).number);
      }
      expect(numbers).toEqual([
        ...['TS-20260302-0001', 'TS-20260302-0002', 'CG-20260302-0001', 'TS-20260303-0001'],
        'TS-20260302-0003',
      ]);
    });
  });
}

/** What every store of the ledger must do with many runs at once. */
export function describeBulk(open: () => Promise<Ledger>): void {
  const units = Array.from({ length: 40 }, (_, index) =>
    opening(`run-${index}`, {
      events: [started(), noted(`of ${index}`), recorded(index)],
      facts: facts(
        { class: index % 2 === 0 ? 'urgent' : null },
        { steps: [stepFact({ yes: index })], deviations: [deviation()] },
      ),
      documents: [keptText('standard')],
    }),
  );

  describe('appending in bulk', () => {
    test('leaves the very ledger that single appends leave', async () => {
      const [single, bulk] = [await open(), await open()];
      const numbers: string[] = [];
      for (const unit of units) numbers.push(accepted(await single.append(unit)).number);
      expect(await bulk.appendBulk(units)).toEqual(numbers);
      expect(await bulk.links(0, 1000)).toEqual(await single.links(0, 1000));
      expect(await bulk.listRuns({})).toEqual(await single.listRuns({}));
      for (const { runId } of units)
        expect(await bulk.storedFacts(runId)).toEqual(await single.storedFacts(runId));
      expect(await bulk.document(keptText('standard').digest)).toEqual(keptText('standard'));
    });

    test('keeps the time of recording of each event that says it', async () => {
      const ledger = await open();
      const unit = opening(runA, { events: [started(), noted('one'), noted('two')] });
      const [first, ...others] = unit.events;
      if (first === undefined) throw new Error('a run has events');
      const events = [{ ...first, recordedAt: monday + 5000 }, ...others];
      await ledger.appendBulk([{ ...unit, events, recordedAt: monday + 9000 }]);
      const stored = await ledger.findRun(runA);
      expect(stored?.history.map(({ recordedAt }) => recordedAt - monday)).toEqual([5000, 9000, 9000]);
    });

    test('takes all runs or none', async () => {
      const ledger = await open();
      await ledger.append(opening('run-20'));
      expect(await codeOf(ledger.appendBulk(units))).toBe('run-exists');
      expect(await ledger.info()).toMatchObject({ events: 1, runs: 1 });
      expect(accepted(await ledger.append(opening(runA))).number).toBe('TS-20260302-0002');
    });

    test('can be gone on with, one by one', async () => {
      const ledger = await open();
      await ledger.appendBulk(units);
      const { events } = accepted(await ledger.append(continuing('run-7', 3, [noted('on')])));
      expect(events[0]).toMatchObject({ seq: 121, runSeq: 4 });
    });
  });
}
