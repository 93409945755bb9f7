import { deviate } from './deviations/deviation.ts';
import {
  type RunRecord,
  type Span,
  type StepProgress,
  type StepTimes,
  type VisitEvent,
  type VisitRecord,
  visitKey,
} from './run-record.ts';

/**
 * The visit that an event belongs to, begun with this event where it is new. Without a `step.ready`
 * a step counts as ready when the step before it was done. An unknown step is a deviation at once.
 */
export function visitOf(run: RunRecord, event: VisitEvent): VisitRecord {
  const { step, round } = event.body;
  const latest = run.visits.at(-1);
  if (latest !== undefined && latest.step === step && latest.round === round) return latest;
  const key = visitKey(step, round);
  const known = run.visitByKey.get(key);
  if (known !== undefined) return known;
  const visit = newVisit(run, event);
  run.visitByKey.set(key, visit);
  run.visits.push(visit);
  noteTime(run, visit, 'ready', visit.readyAt);
  if (visit.table === null) {
    run.found.push(deviate('step_extra', { step, round, at: event.occurredAt, events: [run.seq] }));
  }
  return visit;
}

/** What is known so far of the step at a place. */
export function progressOf(run: RunRecord, index: number): StepProgress {
  const known = run.progress[index];
  if (known !== undefined) return known;
  const table = run.tables.steps[index];
  const made: StepProgress = {
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
  if (span.first === null || at < span.first) span.first = at;
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

function newVisit(run: RunRecord, { type, body, occurredAt }: VisitEvent): VisitRecord {
  return {
    table: run.tables.stepById.get(body.step) ?? null,
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
  return { first: null, last: null, lastEvent: null };
}
