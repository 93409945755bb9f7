import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { readRun } from '../../../src/app/run/active-run.ts';
import { beginRun, prepareProcess } from '../../../src/app/run/begin-run.ts';
import type { RunServices } from '../../../src/app/run/services.ts';
import { digestOf } from '../../../src/core/standard/digest.ts';
import { AppError } from '../../../src/shared/app-error.ts';
import { type ClaimsWorld, clerk, makeClaimsWorld, morning } from '../../support/claims-world.ts';

const minute = 60_000;

let world: ClaimsWorld;

beforeEach(async () => {
  world = await makeClaimsWorld();
});

afterEach(() => world.remove());

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof AppError ? { code: error.code, args: error.args } : error;
}

function withText(edit: (text: string) => string): RunServices {
  return {
    ...world.services,
    findStandard: async (id) => {
      const found = await world.services.findStandard(id);
      return { ...found, text: edit(found.text) };
    },
  };
}

describe('the beginning of a run', () => {
  it('stores its first events under a number of the day, with the facts', async () => {
    const run = await world.begin();
    expect(run.number).toBe('CL-20261116-0001');
    const stored = await readRun(world.ledger, run.number);
    expect(stored).toMatchObject({
      runId: run.runId,
      history: run.history,
      state: run.state,
      facts: run.facts,
    });
    expect(await world.ledger.storedFacts(run.runId)).toEqual(run.facts);
    expect((await world.begin()).number).toBe('CL-20261116-0002');
  });

  it('takes the day of the number from when it began, in the zone of the calendar', async () => {
    world.at(16 * 60);
    expect(
      (await world.begin({ at: Date.parse('2026-11-17T00:30:00+08:00'), lateReason: '补' })).number,
    ).toBe('CL-20261117-0001');
    expect(
      (await world.begin({ at: Date.parse('2026-11-16T23:30:00+08:00'), lateReason: '补' })).number,
    ).toBe('CL-20261116-0001');
  });

  it('pins the texts that its verdict depends on, each kept once', async () => {
    const organisation = {
      digest: digestOf('name: 公司'),
      kind: 'organisation',
      name: 'o',
      text: 'name: 公司',
    } as const;
    const services = { ...world.services, organisation };
    const { state } = await beginRun(services, { process: 'claims', actor: clerk, at: morning });
    const { text } = await world.services.findStandard('claims');
    expect(state.pins).toMatchObject({
      standard: digestOf(text),
      organisation: organisation.digest,
      judge: '1',
    });
    for (const digest of [state.pins.standard, state.pins.calendar, organisation.digest]) {
      const kept = await world.ledger.document(digest);
      expect(kept && digestOf(kept.text)).toBe(digest);
    }
    expect((await world.ledger.document(state.pins.standard))?.name).toBe('claims V1.0');
  });

  it('goes on under the text it began with, whatever becomes of the file', async () => {
    const run = await world.begin();
    const changed = withText((text) => text.replace('version: V1.0', 'version: V2.0'));
    const newer = await beginRun(changed, { process: 'claims', actor: clerk, at: morning });
    expect((await readRun(world.ledger, run.runId)).standard.version).toBe('V1.0');
    expect((await readRun(world.ledger, newer.runId)).standard.version).toBe('V2.0');
  });

  it('takes a process that was found before without finding it again', async () => {
    let found = 0;
    const services = withText((text) => {
      found += 1;
      return text;
    });
    const prepared = await prepareProcess(services, 'claims');
    await beginRun(services, { process: 'claims', actor: clerk, at: morning }, prepared);
    expect(found).toBe(1);
  });

  it('keeps what a ticket brought along', async () => {
    const run = await world.begin({ prefilled: { claim: { customer: '甲' } } });
    expect((await readRun(world.ledger, run.runId)).state.prefilled).toEqual({ claim: { customer: '甲' } });
  });

  it('of a retired standard is refused', async () => {
    const services = withText((text) => text.replace('status: pilot', 'status: retired'));
    const begun = beginRun(services, { process: 'claims', actor: clerk, at: morning });
    expect(await codeOf(begun)).toEqual({ code: 'standard-retired', args: { process: 'claims' } });
  });
});

describe('the time at which a run began', () => {
  const beginAt = (minutes: number, lateReason?: string) =>
    world.begin({ at: morning + minutes * minute, ...(lateReason === undefined ? {} : { lateReason }) });

  test.each([
    [60, 60],
    [45, 60],
  ])('may be %d min after the morning when it is entered at %d', async (at, now) => {
    world.at(now);
    expect((await beginAt(at)).state.startedAt).toBe(morning + at * minute);
  });

  it('is never in the future, and said as people of the zone read it', async () => {
    expect(await codeOf(beginAt(65))).toEqual({
      code: 'start-in-the-future',
      args: { at: '2026-11-16 10:05' },
    });
  });

  it('needs a reason past the tolerance', async () => {
    world.at(60);
    expect(await codeOf(beginAt(44))).toEqual({
      code: 'start-late-without-reason',
      args: { minutes: 16, tolerance: 15 },
    });
    expect(await codeOf(beginAt(44, '  '))).toMatchObject({ code: 'start-late-without-reason' });
    const { history } = await beginAt(44, '系统停机');
    expect(history.map(({ lateReason }) => lateReason)).toEqual(history.map(() => '系统停机'));
  });

  it('stores nothing when it is refused', async () => {
    await codeOf(beginAt(65));
    expect(await world.ledger.listRuns({})).toEqual([]);
  });
});
