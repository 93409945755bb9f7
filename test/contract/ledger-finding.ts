import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/ports/ledger.ts';
import { codeOf, failure } from '../support/ledger-results.ts';
import { continuing, facts, monday, noted, opening, started } from '../support/ledger-samples.ts';

const runA = '0a000000-0000-4000-8000-000000000001';
const runB = '0b000000-0000-4000-8000-000000000002';

/** How every store of the ledger must find and list runs. */
export function describeFinding(open: () => Promise<Ledger>): void {
  async function office(): Promise<Ledger> {
    const ledger = await open();
    const closed = { status: 'closed', endedAt: monday + 900_000, class: 'urgent' } as const;
    await ledger.append(opening(runA, { facts: facts(closed) }));
    await ledger.append(opening(runB, { facts: facts({ startedAt: monday + 60_000 }) }));
    const other = { process: 'purchase', version: 'V2.1', startedAt: monday + 30_000 };
    const number = { prefix: 'CG', day: '20260302' };
    await ledger.append(opening('c0', { facts: facts(other), events: [started(0, 'purchase')], number }));
    await ledger.append(continuing(runB, 1, [noted('one'), noted('two')]));
    return ledger;
  }

  describe('listing runs', () => {
    test('gives the newest first, with what is known of them', async () => {
      const runs = await (await office()).listRuns({});
      expect(runs.map((run) => run.runId)).toEqual([runB, 'c0', runA]);
      expect(runs[2]).toEqual({
        ...{ runId: runA, number: 'TS-20260302-0001', process: 'complaint-handling', version: 'V1.0' },
        ...{ class: 'urgent', status: 'closed', startedAt: monday, endedAt: monday + 900_000 },
        ...{ lastRecordedAt: monday + 60_000, events: 1 },
      });
      expect(runs[0]).toMatchObject({
        lastRecordedAt: monday + 300_000,
        events: 3,
        class: null,
        status: 'open',
      });
    });

    test.each([
      ['by process', { process: 'purchase' }, ['c0']],
      ['by status', { status: 'open' }, [runB, 'c0']],
      ['by both', { status: 'closed', process: 'complaint-handling' }, [runA]],
      ['to what is not there', { status: 'aborted' }, []],
      ['by number', { limit: 2 }, [runB, 'c0']],
    ] as const)('narrows %s', async (_, filter, expected) => {
      const runs = await (await office()).listRuns(filter);
      expect(runs.map((run) => run.runId)).toEqual(expected);
    });
  });

  describe('finding a run', () => {
    test.each([
      ['its id', runA, runA],
      ['its number', 'CG-20260302-0001', 'c0'],
      ['the only id that starts so', '0b', runB],
      ['the only number that starts so', 'CG', 'c0'],
      ['nothing', '', null],
      ['a start that none has', 'XX', null],
      ['what SQL would take for any text', '%', null],
      ['what SQL would take for any character', '_a', null],
    ])('goes by %s', async (_, given, expected) => {
      expect((await (await office()).findRun(given))?.runId ?? null).toBe(expected);
    });

    test('refuses a start that several have, and names them', async () => {
      const ledger = await office();
      const error = await failure(ledger.findRun('TS-2026'));
      expect(error).toMatchObject({ code: 'run-ambiguous', args: { run: 'TS-2026' } });
      expect(String(error.args.candidates)).toBe('TS-20260302-0001, TS-20260302-0002');
      expect(await codeOf(ledger.findRun('0'))).toBe('run-ambiguous');
    });

    test('gives the same entry as the list', async () => {
      const ledger = await office();
      const listed = (await ledger.listRuns({})).find((run) => run.runId === runB);
      const { history, ...entry } = (await ledger.findRun(runB)) ?? { history: [] };
      expect(entry).toEqual(listed);
      expect(history).toHaveLength(3);
    });

    test('tells whole stories of runs that take turns over hundreds of events', async () => {
      const ledger = await open();
      const told = new Map<string, string[]>();
      for (let turn = 0; turn < 300; turn += 1) {
        const runId = `run-${(turn * turn) % 7}`;
        const story = told.get(runId) ?? [];
        if (story.length === 0) await ledger.append(opening(runId));
        else await ledger.append(continuing(runId, story.length, [noted(`turn ${turn}`)]));
        told.set(runId, [...story, story.length === 0 ? 'run.started' : `turn ${turn}`]);
        if (turn % 61 === 0) expect(await stories(ledger)).toEqual(told);
      }
      expect(await stories(ledger)).toEqual(told);
    });
  });
}

async function stories(ledger: Ledger): Promise<Map<string, string[]>> {
  const told = new Map<string, string[]>();
  for (const entry of await ledger.listRuns({})) {
    const history = (await ledger.findRun(entry.runId))?.history ?? [];
    expect(history.map((event) => event.runSeq)).toEqual(history.map((_, index) => index + 1));
    expect(entry.events).toBe(history.length);
    told.set(
      entry.runId,
      history.map((event) => (event.type === 'check.noted' ? event.body.note : event.type)),
    );
  }
  return told;
}
