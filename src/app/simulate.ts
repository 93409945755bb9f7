import { formatDay } from '../core/calendar/civil-day.ts';
import { type Judge, prepareJudge } from '../core/conformance/assess.ts';
import type { RunFacts } from '../core/conformance/facts.ts';
import type { Planted } from '../core/rehearsal/planted.ts';
import { readPlants } from '../core/rehearsal/read-plants.ts';
import { type PlayedRun, type Programme, rehearse } from '../core/rehearsal/rehearse.ts';
import type { Period } from '../core/rehearsal/schedule.ts';
import { type Stage, setStage } from '../core/rehearsal/stage.ts';
import type { StoredEvidence } from '../core/run/question.ts';
import type { ProcessStandard } from '../core/standard/process-standard.ts';
import type { SourceText } from '../core/standard/read/read-yaml.ts';
import type { KeptDocument, ToldRun } from '../ports/ledger.ts';
import { AppError } from '../shared/app-error.ts';
import { prepareProcess } from './run/begin-run.ts';
import type { RunServices } from './run/services.ts';
import { UnsoundInput } from './unsound-input.ts';

/** What a rehearsal needs of the world. */
export interface SimulateServices extends RunServices {
  /** Keeps a file that stands for every piece of evidence; asked only when a step demands evidence. */
  keepEvidence(): Promise<StoredEvidence>;
}

/** What is to be simulated. */
export interface SimulateOptions {
  readonly process: string;
  readonly runs: number;
  readonly seed: string;
  readonly period: Period;
  readonly isClean: boolean;
  /** A file of deviations to be planted; null for none. */
  readonly plants: SourceText | null;
  /** Hears how many runs have been stored so far. */
  onProgress?(runs: number): void;
}

/** A planted deviation with the number of its run. */
export type PlantedInRun = Planted & { readonly run: string };

/** What came of a simulation. */
export interface Simulated {
  readonly process: string;
  readonly version: string;
  readonly runs: number;
  readonly events: number;
  readonly closed: number;
  readonly open: number;
  readonly aborted: number;
  /** Deviations the judge found, and closed runs without any that counts. */
  readonly deviations: number;
  readonly compliant: number;
  readonly planted: readonly PlantedInRun[];
}

/** Runs that are stored in one unit of work: enough to be quick, few enough to hold. */
const runsAtOnce = 200;

/**
 * Plays runs of a process through the engine, judges them and writes them into a rehearsal ledger.
 * @throws AppError `simulate-real-ledger`, `simulate-again` and those of playing; UnsoundInput for faulty plants.
 */
export async function simulate(services: SimulateServices, options: SimulateOptions): Promise<Simulated> {
  const { ledger } = services;
  const { kind, location } = await ledger.info();
  if (kind !== 'rehearsal') throw new AppError('simulate-real-ledger', { file: location });
  const { standard, calendar, pins, documents } = await prepareProcess(services, options.process);
  const plants = options.plants === null ? [] : plantsFrom(options.plants, standard);
  const { departments, toleranceMinutes } = services;
  const evidence = needsEvidence(standard) ? await services.keepEvidence() : null;
  const { seed, period, runs, isClean } = options;
  const untilAt = period.toAt;
  const stage = setStage({
    standard,
    calendar,
    pins,
    toleranceMinutes,
    departments,
    seed,
    untilAt,
    evidence,
  });
  const tally = new Tally();
  const store = async (played: readonly PlayedRun[]) => {
    const units = unitsOf(stage, tally.runs === 0 ? documents : [], played);
    tally.count(played, units, await appended(services, units, options));
    options.onProgress?.(tally.runs);
  };
  await inChunks(stage, { runs, period, isClean, plants }, store);
  return { process: standard.id, version: standard.version, ...tally.result };
}

function plantsFrom(source: SourceText, standard: ProcessStandard): Programme['plants'] {
  const read = readPlants(source, standard);
  if (!read.ok) throw new UnsoundInput(read.error);
  return read.value;
}

function needsEvidence({ steps }: ProcessStandard): boolean {
  return steps.some(({ checks }) => checks.some(({ evidence }) => evidence === 'required'));
}

async function inChunks(
  stage: Stage,
  programme: Programme,
  store: (played: readonly PlayedRun[]) => Promise<void>,
): Promise<void> {
  let chunk: PlayedRun[] = [];
  for (const played of rehearse(stage, programme)) {
    chunk.push(played);
    if (chunk.length < runsAtOnce) continue;
    await store(chunk);
    chunk = [];
  }
  if (chunk.length > 0) await store(chunk);
}

function unitsOf(
  stage: Stage,
  documents: readonly KeptDocument[],
  played: readonly PlayedRun[],
): readonly ToldRun[] {
  const { standard, calendar, toleranceMinutes, zone } = stage;
  const judge: Judge = prepareJudge(standard, calendar, { toleranceMinutes });
  return played.map(({ runId, startedAt, events }, index): ToldRun => {
    const day = formatDay(zone.dayOf(startedAt)).replaceAll('-', '');
    const recordedAt = events.at(-1)?.recordedAt ?? startedAt;
    const number = { prefix: standard.prefix, day };
    const unit = { runId, expectedLength: 0, recordedAt, events, facts: judge(events), number };
    return index === 0 ? { ...unit, documents } : unit;
  });
}

/** Stores runs. The ids follow from the seed: what has been simulated into a ledger cannot be simulated into it again. */
async function appended(
  { ledger }: SimulateServices,
  units: readonly ToldRun[],
  { seed }: SimulateOptions,
): Promise<readonly string[]> {
  try {
    return await ledger.appendBulk(units);
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code !== 'run-exists') throw cause;
    const { location: file } = await ledger.info();
    throw new AppError('simulate-again', { seed, file }, { cause });
  }
}

/** Counts what has been stored. */
class Tally {
  runs = 0;
  #events = 0;
  #deviations = 0;
  #compliant = 0;
  readonly #status = { closed: 0, open: 0, aborted: 0 };
  readonly #planted: PlantedInRun[] = [];

  get result(): Omit<Simulated, 'process' | 'version'> {
    return {
      runs: this.runs,
      events: this.#events,
      ...this.#status,
      deviations: this.#deviations,
      compliant: this.#compliant,
      planted: this.#planted,
    };
  }

  count(played: readonly PlayedRun[], units: readonly ToldRun[], numbers: readonly string[]): void {
    for (const [index, { events, planted }] of played.entries()) {
      const facts: RunFacts | undefined = units[index]?.facts;
      if (facts === undefined) continue;
      this.runs += 1;
      this.#events += events.length;
      this.#status[facts.run.status] += 1;
      this.#deviations += facts.run.deviations;
      if (facts.run.compliant === true) this.#compliant += 1;
      for (const one of planted) this.#planted.push({ run: numbers[index] ?? '', ...one });
    }
  }
}
