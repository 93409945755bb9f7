import { deviate } from './deviations/deviation.ts';
import type { StepTable } from './judge-tables.ts';
import type { VisitEvent } from './judged-event.ts';
import type { RunRecord, Span, StepProgress, StepTimes } from './run-record.ts';
import type { VisitRecord } from './visit-record.ts';

/**
 * The visit that an event belongs to, begun with this event where it is new. Without a `step.ready`
 * a step counts as ready when the step before it was done. An unknown step is a deviation at once.
 */
export function visitOf(run: RunRecord, event: VisitEvent): VisitRecord {
  const { step, round } = event.body;
  const recent = run.visits.at(-1);
  if (recent !== undefined && recent.step === step && recent.round === round) return recent;
  const table = run.tables.stepById.get(step) ?? null;
  const known = lookUp(run, table, step, round);
  if (known !== undefined) return known;
  const visit = newVisit(run, table, event);
  file(run, visit);
  noteTime(run, visit, 'ready', visit.readyAt);
  if (table === null) {
    run.found.push(deviate('step_extra', { step, round, at: event.occurredAt, events: [run.seq] }));
  }
  return visit;
}

/** A visit by its step and round; undefined when nothing has been told of it. */
export function findVisit(run: RunRecord, step: string, round: number): VisitRecord | undefined {
  return lookUp(run, run.tables.stepById.get(step) ?? null, step, round);
}

/** Nearly every step is visited once: its only visit is found by the step, and no list of names is kept. */
function lookUp(
  run: RunRecord,
  table: StepTable | null,
  step: string,
  round: number,
): VisitRecord | undefined {
  const latest = table === null ? null : run.progress[table.index]?.latest;
  if (latest === undefined) return undefined;
  return latest?.round === round ? latest : run.visitByKey?.get(keyOf(step, round));
}

function file(run: RunRecord, visit: VisitRecord): void {
  run.visits.push(visit);
  const progress = visit.table === null ? null : progressOf(run, visit.table.index);
  const earlier = progress?.latest;
  if (progress !== null) progress.latest = visit;
  if (earlier === null) return;
  run.visitByKey ??= new Map();
  if (earlier !== undefined) run.visitByKey.set(keyOf(earlier.step, earlier.round), earlier);
  run.visitByKey.set(keyOf(visit.step, visit.round), visit);
}

function keyOf(step: string, round: number): string {
  return `${step} ${round}`;
}

/** What is known so far of the step at a place. */
export function progressOf(run: RunRecord, index: number): StepProgress {
  const known = run.progress[index];
  if (known !== undefined) return known;
  const table = run.tables.steps[index];
  const made: StepProgress = {
    latest: null,
    begun: 0,
    finishes: [],
    performers: table?.keepsPerformers ? new Set() : null,
    times: table?.isTimed ? { ready: noSpan(), opened: noSpan(), done: noSpan() } : null,
  };
  run.progress[index] = made;
  return made;
}

/** Notes when an instant of a step happened, for those steps whose times somebody asks for. */
export function noteTime(run: RunRecord, { table }: VisitRecord, instant: keyof StepTimes, at: number): void {
  if (!table?.isTimed) return;
  const span = progressOf(run, table.index).times?.[instant];
  if (span === undefined) return;
  if (span.first === null || at < span.first) {
    span.first = at;
    span.firstEvent = run.seq;
  }
  if (span.last !== null && at < span.last) return;
  span.last = at;
  span.lastEvent = run.seq;
}

/** True the first time that something is said of a visit. */
export function saysFirst(visit: VisitRecord, words: string): boolean {
  visit.said ??= new Set();
  if (visit.said.has(words)) return false;
  visit.said.add(words);
  return true;
}

function newVisit(
  run: RunRecord,
  table: StepTable | null,
  { type, body, occurredAt }: VisitEvent,
): VisitRecord {
  return {
    table,
    step: body.step,
    round: body.round,
    readyAt: type === 'step.ready' ? occurredAt : run.lastDoneAt,
    openedAt: null,
    doneAt: null,
    doneEvent: 0,
    isOpen: false,
    isSkipped: false,
    finisher: null,
    worker: null,
    decision: null,
    approval: null,
    handedToRole: null,
    deviationDecider: null,
    answers: [],
    lacks: null,
    limitFromAt: null,
    lateEntry: null,
    said: null,
  };
}

function noSpan(): Span {
  return { first: null, firstEvent: null, last: null, lastEvent: null };
}
