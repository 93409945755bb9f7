import { describe, expect, test } from 'vitest';
import { linkHash, sealOf } from '../../src/core/run/chain.ts';
import type { AppendConflict, Appended, ChainLink, Ledger } from '../../src/ports/ledger.ts';
import { AppError } from '../../src/shared/app-error.ts';
import {
  continuing,
  deviation,
  draft,
  facts,
  monday,
  noted,
  opening,
  recorded,
  started,
  stepFact,
} from '../support/ledger-samples.ts';
import { describeFactKeeping } from './ledger-facts.ts';

const runA = '0a000000-0000-4000-8000-000000000001';
const runB = '0b000000-0000-4000-8000-000000000002';
const zeros = '0'.repeat(64);

/**
 * What every store of the ledger must do, whatever it is made of.
 * `open` gives a new, empty, real ledger; whoever calls cleans up behind it.
 */
export function describeLedger(name: string, open: () => Promise<Ledger>): void {
  describe(`${name} as a ledger`, () => {
    describe('that is new', () => {
      test('says that it is real and empty', async () => {
        const info = await (await open()).info();
        expect(info).toMatchObject({ kind: 'real', events: 0, runs: 0, head: zeros });
      });

      test('finds, lists and links nothing', async () => {
        const ledger = await open();
        expect(await ledger.findRun(runA)).toBeNull();
        expect(await ledger.listRuns({})).toEqual([]);
        expect(await ledger.links(0, 10)).toEqual([]);
        expect(await ledger.storedFacts(runA)).toBeNull();
        expect(await ledger.document(zeros)).toBeNull();
      });
    });

    describeAppending(open);
    describeNumbers(open);
    describeFinding(open);
    describeChain(open);
    describeBulk(open);
    describePersonalValues(open);
    describeFactKeeping(open);
  });
}

function describeAppending(open: () => Promise<Ledger>): void {
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
        documents: [text('standard')],
      });
      expect(await codeOf(ledger.append(broken))).toBe('text-not-unicode');
      expect(await ledger.info()).toMatchObject({ events: 0, runs: 0, head: zeros });
      expect(await ledger.document(text('standard').digest)).toBeNull();
      const { number, events } = accepted(
        await ledger.append(opening(runA, { documents: [text('standard')] })),
      );
      expect([number, events[0]?.seq]).toEqual(['TS-20260302-0001', 1]);
      expect(await ledger.document(text('standard').digest)).toEqual(text('standard'));
      expect(await ledger.storedFacts(runA)).toEqual(facts());
    });

    test('keeps a document once: the first text under a digest stands', async () => {
      const ledger = await open();
      await ledger.append(opening(runA, { documents: [text('standard'), text('calendar')] }));
      await ledger.append(opening(runB, { documents: [{ ...text('standard'), text: 'another' }] }));
      expect(await ledger.document(text('standard').digest)).toEqual(text('standard'));
      expect(await ledger.document(text('calendar').digest)).toEqual(text('calendar'));
    });
  });
}

function describeNumbers(open: () => Promise<Ledger>): void {
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

function describeFinding(open: () => Promise<Ledger>): void {
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

function describeChain(open: () => Promise<Ledger>): void {
  describe('chaining', () => {
    test('hashes every event over the one before and over its canonical JSON', async () => {
      const ledger = await open();
      await ledger.append(opening(runA, { events: [started(), recorded('秘密', true), recorded(1e21)] }));
      await ledger.append(opening(runB));
      await ledger.append(
        continuing(runA, 3, [draft('run.aborted', { reason: '测试' }, 9, { lateReason: '忘了' })]),
      );
      const links = await ledger.links(0, 100);
      expect(links.map((link) => link.seq)).toEqual([1, 2, 3, 4, 5]);
      expect(links.map((link) => link.hash)).toEqual(links.map((link) => linkHash(link.canonical)));
      expect(links.map((link) => link.prevHash)).toEqual([
        zeros,
        ...links.slice(0, -1).map((link) => link.hash),
      ]);
      expect((await ledger.info()).head).toBe(links.at(-1)?.hash);
    });

    test('gives links whose hash is the one in the event that was returned', async () => {
      const ledger = await open();
      const { events } = accepted(await ledger.append(opening(runA, { events: [started(), noted('x')] })));
      const seals = events.map(({ seq, runId, runSeq, hash, prevHash }) => ({
        seq,
        runId,
        runSeq,
        hash,
        prevHash,
      }));
      expect(await ledger.links(0, 9)).toMatchObject(seals);
    });

    test('reads the chain in chunks', async () => {
      const ledger = await open();
      await ledger.append(
        opening(runA, { events: [started(), noted('2'), noted('3'), noted('4'), noted('5')] }),
      );
      const chunks: number[][] = [];
      let after = 0;
      for (;;) {
        const chunk = await ledger.links(after, 2);
        if (chunk.length === 0) break;
        chunks.push(chunk.map((link) => link.seq));
        after = chunk.at(-1)?.seq ?? 0;
      }
      expect(chunks).toEqual([[1, 2], [3, 4], [5]]);
    });
  });
}

function describeBulk(open: () => Promise<Ledger>): void {
  const units = Array.from({ length: 40 }, (_, index) =>
    opening(`run-${index}`, {
      events: [started(), noted(`of ${index}`), recorded(index)],
      facts: facts(
        { class: index % 2 === 0 ? 'urgent' : null },
        { steps: [stepFact({ yes: index })], deviations: [deviation()] },
      ),
      documents: [text('standard')],
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
      expect(await bulk.document(text('standard').digest)).toEqual(text('standard'));
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

function describePersonalValues(open: () => Promise<Ledger>): void {
  const prefilled = draft(
    'run.prefilled',
    { form: 'register', field: 'phone', value: { mobile: '13800000000' } },
    0,
    { personal: true },
  );
  const events = [started(), prefilled, recorded('张三', true), recorded('公开'), recorded(null, true)];

  function forgetting(runSeqs: readonly number[], expectedLength = 5) {
    const event = draft('personal.forgotten', { runSeqs, reason: '本人要求' }, 60);
    return { ...continuing(runA, expectedLength, [event]), runSeqs };
  }

  async function valuesIn(ledger: Ledger): Promise<readonly unknown[]> {
    const history = (await ledger.findRun(runA))?.history ?? [];
    return history.map((event) =>
      'value' in event.body ? [event.body.value, event.forgotten ?? false] : event.type,
    );
  }

  describe('keeping personal values', () => {
    test('reads them back but holds only their salted hash in the chain', async () => {
      const ledger = await open();
      const { events: stored } = accepted(await ledger.append(opening(runA, { events })));
      expect((await ledger.findRun(runA))?.history).toEqual(stored);
      const links = await ledger.links(0, 10);
      expect(links.map((link) => link.canonical).join()).not.toMatch(/张三|13800000000/);
      expect(links[3]?.canonical).toContain('公开');
      expect(links.map((link) => link.personal?.canonicalValue ?? null)).toEqual([
        ...[null, '{"mobile":"13800000000"}', '"张三"', null, 'null'],
      ]);
      for (const link of links) expect(sealed(link)).toBe(link.personal?.sealed ?? null);
    });

    test('hides equal values behind different hashes', async () => {
      const ledger = await open();
      await ledger.append(
        opening(runA, { events: [started(), recorded('张三', true), recorded('张三', true)] }),
      );
      const seals = (await ledger.links(1, 10)).map((link) => link.personal?.sealed);
      expect(new Set(seals).size).toBe(2);
    });
  });

  describe('forgetting', () => {
    test('erases the values named, records it, and leaves the chain whole', async () => {
      const ledger = await open();
      await ledger.append(opening(runA, { events }));
      const before = await ledger.links(0, 10);
      expect(await ledger.forget(forgetting([2, 3]))).toBe(2);
      expect(await valuesIn(ledger)).toEqual([
        ...['run.started', [null, true], [null, true], ['公开', false], [null, false], 'personal.forgotten'],
      ]);
      const after = await ledger.links(0, 10);
      expect(after.slice(0, 5).map((link) => link.canonical)).toEqual(before.map((link) => link.canonical));
      expect(after.map((link) => link.personal === null)).toEqual([true, true, true, true, false, true]);
      expect(after.map((link) => link.hash)).toEqual(after.map((link) => linkHash(link.canonical)));
    });

    test('counts only what there was to erase', async () => {
      const ledger = await open();
      await ledger.append(opening(runA, { events }));
      await ledger.append(opening(runB, { events }));
      expect(await ledger.forget(forgetting([1, 3, 4, 99]))).toBe(1);
      expect(await ledger.forget(forgetting([3], 6))).toBe(0);
      expect((await ledger.findRun(runB))?.history[2]).toMatchObject({ body: { value: '张三' } });
    });

    test('erases nothing when the run has moved on', async () => {
      const ledger = await open();
      await ledger.append(opening(runA, { events }));
      expect(await codeOf(ledger.forget(forgetting([2, 3], 4)))).toBe('run-moved-on');
      expect((await valuesIn(ledger))[2]).toEqual(['张三', false]);
      expect((await ledger.info()).events).toBe(5);
    });
  });
}

/** The seal that a kept value ought to have. */
function sealed(link: ChainLink): string | null {
  return link.personal === null ? null : sealOf(link.personal.salt, link.personal.canonicalValue);
}

function text(kind: 'standard' | 'calendar') {
  return { digest: linkHash(kind), kind, name: `${kind}.yaml`, text: `id: ${kind}\n流程: 是\n` };
}

function accepted(result: Appended | AppendConflict): Appended {
  if (result.conflict) throw new Error(`conflict at ${result.actualLength}`);
  return result;
}

async function failure(work: Promise<unknown>): Promise<AppError> {
  const error: unknown = await work.then(
    () => null,
    (reason) => reason,
  );
  if (error instanceof AppError) return error;
  throw new Error(`no AppError: ${error}`);
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return (await failure(work)).code;
}
