import type { RunFacts } from '../../conformance/facts.ts';
import type { ProcessStandard } from '../../standard/process-standard.ts';
import type { RunState, VisitState } from '../state.ts';
import { isEnteredLate } from './is-late.ts';
import { judgeLimit } from './judge-limit.ts';
import type { TracedEvent, VisitTrace } from './run-trace.ts';

/** What the visits of a run are traced from; `facts` are the judge's for the same state. */
export interface VisitsInput {
  readonly standard: ProcessStandard;
  readonly state: RunState;
  readonly facts: RunFacts;
  readonly events: readonly TracedEvent[];
  readonly now: number;
}

type VisitEvent = Extract<TracedEvent, { body: { step: string; round: number } }>;

/** What only marks the course of a visit: told by its times, not as entries. */
const courseOnly: ReadonlySet<TracedEvent['type']> = new Set([
  'step.ready',
  'step.opened',
  'step.skipped',
  'step.done',
  'exception.raised',
]);

/** The visits of a run in the order in which their steps became ready. */
export function traceVisits(input: VisitsInput): readonly VisitTrace[] {
  const byVisit = new Map<string, VisitEvent[]>();
  for (const event of input.events) {
    if (!isVisitEvent(event)) continue;
    const key = keyOf(event.body);
    const known = byVisit.get(key);
    if (known) known.push(event);
    else byVisit.set(key, [event]);
  }
  return input.state.visits.map((visit) => traceVisit(visit, byVisit.get(keyOf(visit)) ?? [], input));
}

function traceVisit(visit: VisitState, events: readonly VisitEvent[], input: VisitsInput): VisitTrace {
  const { standard, state, facts, now } = input;
  const step = standard.stepById.get(visit.step);
  const fact = facts.steps.find((one) => one.step === visit.step && one.round === visit.round);
  const isSkipped = events.some(({ type }) => type === 'step.skipped');
  const doneAt = isSkipped ? null : visit.doneAt;
  return {
    step: visit.step,
    name: step?.name ?? visit.step,
    position: (step?.index ?? 0) + 1,
    round: visit.round,
    key: step?.key ?? false,
    status: statusOf(visit, isSkipped),
    readyAt: visit.readyAt,
    openedAt: visit.openedAt,
    doneAt,
    takenMinutes: doneAt === null ? null : (doneAt - visit.readyAt) / 60_000,
    limit: judgeLimit({
      limits: isSkipped ? null : (step?.limit ?? null),
      runClass: state.class,
      dueAt: fact?.dueAt ?? null,
      endedAt: doneAt,
      recordedEndAt: events.find(({ type }) => type === 'step.done')?.recordedAt ?? null,
      isOpen: state.status === 'open',
      now,
    }),
    outcome: visit.outcome,
    people: peopleOf(visit, events),
    entries: entriesOf(events, state.toleranceMinutes),
  };
}

/** A late end without any entry of its own is told all the same: nothing else shows when it was entered. */
function entriesOf(events: readonly VisitEvent[], toleranceMinutes: number): readonly TracedEvent[] {
  const said = events.filter(({ type }) => !courseOnly.has(type));
  return events.filter((event) => {
    if (!courseOnly.has(event.type)) return true;
    if (event.type !== 'step.done' || !isEnteredLate(event, toleranceMinutes)) return false;
    return !said.some(({ recordedAt }) => recordedAt === event.recordedAt);
  });
}

function statusOf({ openedAt, doneAt }: VisitState, isSkipped: boolean): VisitTrace['status'] {
  if (isSkipped) return 'skipped';
  if (doneAt !== null) return 'done';
  return openedAt === null ? 'ready' : 'open';
}

function peopleOf(visit: VisitState, events: readonly VisitEvent[]): VisitTrace['people'] {
  return visit.people.map((person) => {
    const own = events.filter(({ actor }) => actor.person === person);
    return { person, role: own.find(({ actor }) => actor.role !== null)?.actor.role ?? null };
  });
}

function keyOf({ step, round }: { readonly step: string; readonly round: number }): string {
  return `${step} ${round}`;
}

function isVisitEvent(event: TracedEvent): event is VisitEvent {
  return 'step' in event.body && 'round' in event.body;
}
