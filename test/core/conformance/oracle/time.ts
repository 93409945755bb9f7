import type { WorkingCalendar } from '../../../../src/core/calendar/working-calendar.ts';
import type { Clock, Moment, Step } from '../../../../src/core/standard/process-standard.ts';
import { line } from './line.ts';
import type { Story, Visit } from './story.ts';

const minuteMs = 60_000;

export function ofStepTime(story: Story, visit: Visit, calendar: WorkingCalendar): readonly string[] {
  const { definition: step, doneAt, openedAt } = visit;
  if (!step || doneAt === null) return [];
  const dueAt = dueOfStep(story, visit, calendar);
  const late =
    dueAt !== null && doneAt > dueAt ? [line('step_late', visit, null, doneAt, 'time', doneAt - dueAt)] : [];
  if (!step.minimum || openedAt === null) return late;
  const short =
    step.minimum.value * (step.minimum.unit === 'h' ? 60 : 1) * minuteMs - Math.max(0, doneAt - openedAt);
  return short > 0 ? [...late, line('too_fast', visit, null, doneAt, 'habit', short)] : late;
}

export function ofClocks(story: Story, calendar: WorkingCalendar): readonly string[] {
  return story.standard.clocks.flatMap((clock) => {
    const { startedAt, stoppedAt, dueAt } = clockTimes(story, clock, calendar);
    if (startedAt === null || stoppedAt === null || dueAt === null || stoppedAt <= dueAt) return [];
    return [line('clock_late', null, clock.id, stoppedAt, 'time', stoppedAt - dueAt)];
  });
}

export function ofExceptions(story: Story, calendar: WorkingCalendar): readonly string[] {
  const raised = story.events.filter(({ event }) => event.type === 'exception.raised');
  return raised.flatMap(({ event, index }) => {
    if (event.type !== 'exception.raised') return [];
    const { id, exception, step, round } = event.body;
    const earlier = raised.some(
      (one) => one.index < index && one.event.type === 'exception.raised' && one.event.body.id === id,
    );
    if (earlier) return [];
    const settled = story.events.find(
      (one) => one.index > index && one.event.type === 'exception.closed' && one.event.body.id === id,
    );
    const ended = story.events.find(
      (one) => one.index > index && (one.event.type === 'run.closed' || one.event.type === 'run.aborted'),
    );
    const isOpen = !settled || (ended !== undefined && ended.index < settled.index);
    const subject = exception ?? id;
    const lines: string[] = [];
    if (isOpen && story.status === 'closed') {
      lines.push(line('exception_unresolved', { step, round }, subject, story.endedAt ?? 0, 'counts'));
    }
    const limit = exception === null ? null : (story.standard.exceptions.get(exception)?.limit ?? null);
    if (!settled || !limit) return lines;
    const closedAt = settled.event.occurredAt;
    const due = calendar.due({
      startAt: event.occurredAt,
      limit,
      pauses: pausesOf(story, stepReasons(story), closedAt),
    });
    if (due.kind === 'at' && closedAt > due.dueAt) {
      lines.push(line('exception_late', { step, round }, subject, closedAt, 'time', closedAt - due.dueAt));
    }
    return lines;
  });
}

export function clockLine(story: Story, clock: Clock, calendar: WorkingCalendar): readonly string[] {
  const { startedAt, stoppedAt, dueAt } = clockTimes(story, clock, calendar);
  if (startedAt === null) return [];
  const minutes = new Set<number>();
  for (const { fromAt, toAt } of pausesOf(story, clock.pauses, stoppedAt)) {
    for (let at = Math.max(fromAt, startedAt); toAt !== null && at < toAt; at += minuteMs) minutes.add(at);
  }
  return [
    [clock.id, startedAt, dueAt, stoppedAt, minutes.size, limitOf(story, clock.limit) !== null].join(' '),
  ];
}

function clockTimes(story: Story, clock: Clock, calendar: WorkingCalendar) {
  const startedAt = timesOf(story, clock.from, story.events.length).sort((a, b) => a - b)[0] ?? null;
  const stop = clock.to
    .map((moment) => ({ moment, times: timesOf(story, moment, story.events.length) }))
    .find(({ times }) => times.length > 0);
  const begins = stop?.moment.kind === 'step' && stop.moment.instant !== 'done';
  const stops = stop ? (begins ? [Math.min(...stop.times)] : stop.times) : null;
  const stoppedAt = stops && startedAt !== null ? Math.max(startedAt, ...stops) : null;
  const limit = limitOf(story, clock.limit);
  if (startedAt === null || !limit) return { startedAt, stoppedAt, dueAt: null };
  const due = calendar.due({ startAt: startedAt, limit, pauses: pausesOf(story, clock.pauses, stoppedAt) });
  return { startedAt, stoppedAt, dueAt: due.kind === 'at' ? due.dueAt : null };
}

export function dueOfStep(story: Story, visit: Visit, calendar: WorkingCalendar): number | null {
  const step = visit.definition;
  const limit = step?.limit ? limitOf(story, step.limit) : null;
  if (!step || !limit) return null;
  const startAt = step.limitFrom ? startOf(story, visit, step.limitFrom) : visit.readyAt;
  if (startAt === null) return null;
  const due = calendar.due({ startAt, limit, pauses: pausesOf(story, stepReasons(story), visit.doneAt) });
  return due.kind === 'at' ? due.dueAt : null;
}

function startOf(story: Story, visit: Visit, from: Moment): number | null {
  const before = visit.doneIndex ?? story.events.length;
  if (from.kind === 'step' && from.step === visit.step) {
    if (from.instant !== 'opened') return from.instant === 'ready' ? visit.readyAt : visit.doneAt;
    return visit.instants.find(({ name, index }) => name === from.instant && index < before)?.at ?? null;
  }
  const times = timesOf(story, from, before);
  return times.length > 0 ? Math.max(...times) : null;
}

/** Every time a moment has happened among the events before a place. */
function timesOf(story: Story, moment: Moment, before: number): number[] {
  switch (moment.kind) {
    case 'start':
      return [story.startedAt];
    case 'close': {
      const ends = story.events.filter(
        ({ event }) => event.type === 'run.closed' || event.type === 'run.aborted',
      );
      const last = ends.filter(({ index }) => index < before).at(-1)?.event;
      return last?.type === 'run.closed' ? [last.occurredAt] : [];
    }
    case 'field':
      return [];
    case 'step':
      return story.visits
        .filter((visit) => visit.step === moment.step && visit.definition)
        .flatMap((visit) =>
          visit.instants.filter(({ name, index }) => name === moment.instant && index < before),
        )
        .map(({ at }) => at);
  }
}

function limitOf(story: Story, limit: Step['limit'] & object) {
  if (story.runClass !== null) return limit.get(story.runClass) ?? limit.get('*') ?? null;
  const minutes = { min: 1, h: 60, d: 1440, wd: 1440, wh: 180 };
  return [...limit.values()].sort((a, b) => a.value * minutes[a.unit] - b.value * minutes[b.unit])[0] ?? null;
}

function stepReasons(story: Story): readonly string[] {
  return story.standard.clocks.flatMap((clock) => clock.pauses);
}

function pausesOf(story: Story, reasons: readonly string[], endAt: number | null) {
  return story.pauses
    .filter((pause) => reasons.includes(pause.reason) && (endAt === null || pause.fromAt < endAt))
    .map((pause) => ({ ...pause, toAt: endAt === null ? pause.toAt : Math.min(pause.toAt ?? endAt, endAt) }));
}
