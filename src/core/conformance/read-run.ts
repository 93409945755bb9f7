import { decideRunClass } from './class-of-run.ts';
import { noteLateEntry } from './deviations/entry.ts';
import { closeException, raiseException } from './exceptions.ts';
import type { JudgedEvent, VisitEvent } from './judged-event.ts';
import { observeVisit } from './observe-visit.ts';
import { pauseRun, resumeRun } from './pauses.ts';
import { type Reading, type RunRecord, startRecord } from './run-record.ts';
import { visitOf } from './visits.ts';

/** Reads the events of one run once, in order. Any sequence of events makes a record; none throws. */
export function readRun(reading: Reading, events: readonly JudgedEvent[]): RunRecord {
  const run = startRecord(reading, events.find(({ type }) => type === 'run.started') ?? events[0]);
  for (let index = 0; index < events.length; index += 1) {
    const event = events[index];
    if (event === undefined) continue;
    run.seq = event.runSeq ?? index + 1;
    observe(run, event);
  }
  if (run.endedAt !== null) resumeRun(run, run.endedAt);
  return run;
}

function observe(run: RunRecord, event: JudgedEvent): void {
  if (!isVisitEvent(event)) {
    noteLateEntry(run, run, event);
    observeRun(run, event);
    return;
  }
  const visit = visitOf(run, event);
  noteLateEntry(run, visit, event);
  observeVisit(run, visit, event);
}

function observeRun(run: RunRecord, event: Exclude<JudgedEvent, VisitEvent>): void {
  switch (event.type) {
    case 'run.started':
      run.starter ??= event.actor;
      break;
    case 'run.closed':
      endRun(run, 'closed', event.occurredAt);
      break;
    case 'run.aborted':
      endRun(run, 'aborted', event.occurredAt);
      break;
    case 'step.bound':
      run.bound.set(event.body.role, event.body.to);
      break;
    case 'class.decided':
      decideRunClass(run, event);
      break;
    case 'exception.raised':
      raiseException(run, event);
      break;
    case 'exception.closed':
      closeException(run, event);
      break;
    case 'clock.paused':
      pauseRun(run, event.body.reason, event.occurredAt);
      break;
    case 'clock.resumed':
      resumeRun(run, event.occurredAt);
      break;
    default:
      // the rest, and what a newer version may write, says nothing to this judge
      break;
  }
}

function endRun(run: RunRecord, status: 'closed' | 'aborted', at: number): void {
  run.status = status;
  run.endedAt = at;
  run.endEvents = [run.seq];
  for (const exception of run.exceptions.values()) {
    if (exception.closedAt === null) exception.outlivedRun = true;
  }
}

const visitTypes: ReadonlySet<JudgedEvent['type']> = new Set([
  'step.ready',
  'step.opened',
  'step.skipped',
  'step.done',
  'step.handed_over',
  'check.answered',
  'check.noted',
  'field.recorded',
  'evidence.attached',
  'decision.made',
  'approval.given',
  'deviation.requested',
  'deviation.approved',
  'deviation.refused',
] satisfies VisitEvent['type'][]);

function isVisitEvent(event: JudgedEvent): event is VisitEvent {
  return visitTypes.has(event.type);
}
