import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLedger } from '../../src/adapters/store/sqlite/open-ledger.ts';
import { verifyLedger } from '../../src/app/ledger/verify-ledger.ts';
import {
  type Simulated,
  type SimulateOptions,
  type SimulateServices,
  simulate,
} from '../../src/app/simulate.ts';
import { UnsoundInput } from '../../src/app/unsound-input.ts';
import { deviationKinds } from '../../src/core/conformance/facts.ts';
import type { Ledger, ToldRun } from '../../src/ports/ledger.ts';
import { AppError } from '../../src/shared/app-error.ts';
import { testServices } from '../support/run-services.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { inOrder, plainDeviations, type RawEvent } from './plain-oracle.ts';

/** Weeks of Mondays to Fridays: no holiday and no make-up workday lies in them. */
const period = { fromAt: Date.parse('2026-07-06T00:00+08:00'), toAt: Date.parse('2026-09-12T00:00+08:00') };
const process = 'complaint-handling';
const now = () => Date.parse('2026-11-21T12:00+08:00');

/** A rehearsal, with the units that were handed to the ledger. */
interface Rehearsed {
  readonly simulated: Simulated;
  readonly ledger: Ledger;
  readonly units: readonly ToldRun[];
}

async function rehearsed(
  changes: Partial<SimulateOptions> & { readonly plantText?: string },
): Promise<Rehearsed> {
  const { plantText, ...options } = changes;
  const ledger = await open('rehearsal');
  const units: ToldRun[] = [];
  const watched: Ledger = Object.assign(Object.create(ledger) as Ledger, {
    info: () => ledger.info(),
    appendBulk: (given: readonly ToldRun[]) => {
      units.push(...given);
      return ledger.appendBulk(given);
    },
  });
  const plants = plantText === undefined ? null : { file: 'plants.yaml', text: plantText };
  const wanted = { process, runs: 20, seed: '1', period, isClean: false, plants, ...options };
  return { simulated: await simulate(servicesOf(watched), wanted), ledger, units };
}

function open(kind: 'real' | 'rehearsal'): Promise<Ledger> {
  const file = path.join(tempFolder(), 'ledger.db');
  return openLedger({ file, kind, mode: 'write', now, newId: randomUUID, newSalt: randomUUID });
}

const { ledger: _, ...found } = testServices({} as Ledger, now);

function servicesOf(ledger: Ledger): SimulateServices {
  return { ...found, ledger, keepEvidence: () => Promise.reject(new Error('not asked for')) };
}

/** Every stored deviation, as `run kind step round subject`. */
async function storedDeviations({ ledger, units }: Rehearsed): Promise<readonly string[]> {
  const found: string[] = [];
  const numbers = new Map((await ledger.listRuns({})).map(({ runId, number }) => [runId, number]));
  for (const { runId } of units) {
    const facts = await ledger.storedFacts(runId);
    for (const { kind, step, round, subject } of facts?.deviations ?? []) {
      found.push(`${numbers.get(runId)} ${kind} ${step} ${round} ${subject}`);
    }
  }
  return found.sort();
}

/** What the plain oracle says of every run, in the same words. */
async function plainly({ ledger, units }: Rehearsed): Promise<readonly string[]> {
  const numbers = new Map((await ledger.listRuns({})).map(({ runId, number }) => [runId, number]));
  return units
    .flatMap(({ runId, events }) =>
      plainDeviations(inOrder(events as unknown as readonly RawEvent[])).map(
        (words) => `${numbers.get(runId)} ${words}`,
      ),
    )
    .sort();
}

function plantedIn({ simulated }: Rehearsed): readonly string[] {
  return simulated.planted
    .map(({ run, kind, step, round, subject }) => `${run} ${kind} ${step} ${round} ${subject}`)
    .sort();
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error) => (error instanceof AppError ? error.code : `${error}`),
  );
}

const everyKind = deviationKinds.map((kind) => `- { kind: ${kind}, runs: 3 }`).join('\n');
const inPlaces = `
- { kind: check_failed, step: grade, check: d }
- { kind: check_unanswered, step: confirm, check: a }
- { kind: field_missing, field: register.customer }
- { kind: output_missing, form: analysis }
- { kind: step_missing, step: revisit }
- { kind: step_extra, step: dispatch, check: unheard_of }
- { kind: step_out_of_order, step: execute }
- { kind: step_repeated, step: revisit }
- { kind: step_late, step: analyse }
- { kind: clock_late, clock: response }
- { kind: clock_late, clock: handling_start }
- { kind: clock_late, clock: total }
- { kind: wrong_role, step: execute }
- { kind: exception_late, exception: dispute }
- { kind: exception_unresolved, exception: overdue, step: confirm }
- { kind: entered_late, step: receive }
- { kind: too_fast, step: approve }
`;

describe('deviations planted into flawless runs', () => {
  test('of every kind are what the judge finds, and what a plain oracle finds, and nothing else', async () => {
    const run = await rehearsed({ runs: 75, seed: 'kinds', plantText: everyKind + inPlaces });
    const planted = plantedIn(run);
    expect(new Set(run.simulated.planted.map(({ kind }) => kind))).toEqual(new Set(deviationKinds));
    expect(await storedDeviations(run)).toEqual(planted);
    expect(await plainly(run)).toEqual(planted);
    expect(run.simulated.deviations).toBe(planted.length);
  });

  test('are in runs of their own, and the others stay clean', async () => {
    const run = await rehearsed({
      runs: 30,
      plantText: '- { kind: check_failed, runs: 12 }\n- { kind: not_approved, runs: 6 }',
    });
    const { planted, compliant, closed } = run.simulated;
    expect(new Set(planted.map((one) => one.run)).size).toBe(18);
    expect(planted.length).toBe(18);
    expect(closed).toBe(30);
    expect(compliant).toBeGreaterThanOrEqual(12);
    expect(compliant).toBeLessThan(30);
  });

  test('say which ones were dragged along by what was asked for', async () => {
    const { simulated } = await rehearsed({ runs: 2, plantText: '- { kind: step_missing, step: confirm }' });
    const said = simulated.planted.map(({ kind, step, isDragged }) => [kind, step, isDragged]);
    expect(said).toEqual([
      ['step_missing', 'confirm', false],
      ['step_out_of_order', 'execute', true],
    ]);
  });

  test.each([
    ['an unknown step', '- { kind: step_late, step: aprove }', 'did you mean approve?'],
    ['a place that the kind has not', '- { kind: clock_late, step: grade }', 'it takes: clock'],
    ['a place where the kind cannot be', '- { kind: not_approved, step: grade }', 'cannot have not_approved'],
    ['an unknown kind', '- { kind: step_lost }', 'step_lost'],
    ['an empty list', '[]', ''],
  ])('are refused with their place: %s', async (_, plantText, words) => {
    const refused = await rehearsed({ plantText }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UnsoundInput);
    const [finding] = (refused as UnsoundInput).findings;
    expect(finding?.line).toBe(1);
    expect(JSON.stringify(finding?.message)).toContain(words);
  });

  test('are refused when there are more of them than runs', async () => {
    expect(await codeOf(rehearsed({ runs: 2, plantText: '- { kind: check_failed, runs: 3 }' }))).toBe(
      'plants-too-many',
    );
  });

  test('are refused by name when no run gives the occasion', async () => {
    // the reason for a refusal is only asked for by coming back, which a flawless run does not
    const plantText = '- { kind: field_missing, field: confirmation.refusal }';
    const refused = await rehearsed({ runs: 1, plantText }).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      code: 'plant-impossible',
      args: { kind: 'field_missing', where: 'field: confirmation.refusal' },
    });
  });
});

describe('clean runs', () => {
  test('have no deviation, by the judge and by the plain oracle, and are all closed', async () => {
    const run = await rehearsed({ runs: 80, isClean: true });
    expect(await storedDeviations(run)).toEqual([]);
    expect(await plainly(run)).toEqual([]);
    expect(run.simulated).toMatchObject({
      runs: 80,
      closed: 80,
      compliant: 80,
      open: 0,
      aborted: 0,
      planted: [],
    });
    const lastAt = Math.max(...run.units.flatMap(({ events }) => events.map(({ occurredAt }) => occurredAt)));
    expect(lastAt).toBeLessThanOrEqual(period.toAt);
  });

  test('need a period in which a run can be over', async () => {
    const short = {
      fromAt: Date.parse('2026-07-06T09:00+08:00'),
      toAt: Date.parse('2026-07-06T09:20+08:00'),
    };
    expect(await codeOf(rehearsed({ period: short, isClean: true }))).toBe('rehearsal-period-short');
    const night = {
      fromAt: Date.parse('2026-07-06T19:00+08:00'),
      toAt: Date.parse('2026-07-06T23:00+08:00'),
    };
    expect(await codeOf(rehearsed({ period: night }))).toBe('rehearsal-no-business');
  });
});

describe('natural runs', () => {
  test('show something of everything: lateness, noes, exceptions, late entries, pauses, open and aborted runs', async () => {
    const { simulated, units } = await rehearsed({ runs: 220 });
    const types = new Set(units.flatMap(({ events }) => events.map(({ type }) => type)));
    const kinds = new Set(units.flatMap(({ facts }) => facts.deviations.map(({ kind }) => kind)));
    for (const type of [
      'exception.raised',
      'exception.closed',
      'clock.paused',
      'clock.resumed',
      'step.handed_over',
      'deviation.approved',
      'deviation.refused',
      'check.noted',
    ]) {
      expect(types).toContain(type);
    }
    for (const kind of [
      'check_failed',
      'step_late',
      'clock_late',
      'entered_late',
      'exception_late',
      'too_fast',
    ]) {
      expect(kinds).toContain(kind);
    }
    const { runs, closed, open: unfinished, aborted, compliant } = simulated;
    expect(closed + unfinished + aborted).toBe(runs);
    expect(unfinished).toBeGreaterThan(0);
    expect(aborted).toBeGreaterThan(0);
    expect(compliant / closed).toBeGreaterThan(0.3);
    expect(compliant / closed).toBeLessThan(0.9);
  });

  test('show only what the engine lets happen', async () => {
    const { units } = await rehearsed({ runs: 80, seed: 'legal' });
    const kinds = new Set(units.flatMap(({ facts }) => facts.deviations.map(({ kind }) => kind)));
    const impossible = [
      'check_unanswered',
      'field_missing',
      'output_missing',
      'step_missing',
      'step_extra',
      'step_out_of_order',
      'step_repeated',
      'wrong_role',
      'self_approval',
      'not_approved',
      'exception_unresolved',
    ];
    expect(impossible.filter((kind) => kinds.has(kind as never))).toEqual([]);
  });

  test('are the same for the same seed, to the last byte, and others for another', async () => {
    const [one, again, other] = [
      await rehearsed({ runs: 12, seed: 'x' }),
      await rehearsed({ runs: 12, seed: 'x' }),
      await rehearsed({ runs: 12, seed: 'y' }),
    ];
    expect(JSON.stringify(again.units)).toBe(JSON.stringify(one.units));
    expect(again.simulated).toEqual(one.simulated);
    expect(JSON.stringify(other.units)).not.toBe(JSON.stringify(one.units));
    const ids = new Set([...one.units, ...other.units].map(({ runId }) => runId));
    expect(ids.size).toBe(24);
  });

  test('can be proved from the ledger: chain, facts, documents', async () => {
    const { ledger } = await rehearsed({ runs: 15, seed: 'proof' });
    const proof = await verifyLedger(ledger, { anchor: null, evidence: null });
    expect(proof.facts).toMatchObject({ checked: 15, broken: 0 });
    expect(proof.chain.broken).toBe(0);
  });
});

describe('the ledger of a rehearsal', () => {
  test('must not be one of real work', async () => {
    const ledger = await open('real');
    const options = { process, runs: 1, seed: '1', period, isClean: false, plants: null };
    expect(await codeOf(simulate(servicesOf(ledger), options))).toBe('simulate-real-ledger');
    expect(await ledger.info()).toMatchObject({ runs: 0, events: 0 });
  });

  test('does not take the same runs twice', async () => {
    const { ledger } = await rehearsed({ runs: 5 });
    const options = { process, runs: 5, seed: '1', period, isClean: false, plants: null };
    expect(await codeOf(simulate(servicesOf(ledger), options))).toBe('simulate-again');
    expect((await ledger.info()).runs).toBe(5);
    expect((await simulate(servicesOf(ledger), { ...options, seed: '2' })).runs).toBe(5);
  });

  test('gets runs in chunks and hears of each', async () => {
    const heard: number[] = [];
    const { ledger } = await rehearsed({ runs: 205, isClean: true, onProgress: (runs) => heard.push(runs) });
    expect(heard).toEqual([200, 205]);
    expect((await ledger.info()).runs).toBe(205);
  });
});
