import type { JudgedEvent } from '../../../../src/core/conformance/judged-event.ts';
import type { Json } from '../../../../src/core/run/events.ts';
import type { ProcessStandard, Step } from '../../../../src/core/standard/process-standard.ts';
import { isAccepted } from './acceptance.ts';

/** An event with its place in the story. */
export interface Told<E = JudgedEvent> {
  readonly event: E;
  readonly index: number;
}

/** One visit of a step, with everything that was told of it. */
export interface Visit {
  readonly step: string;
  readonly round: number;
  readonly definition: Step | undefined;
  readonly events: readonly Told[];
  readonly readyAt: number;
  readonly openedAt: number | null;
  readonly doneAt: number | null;
  readonly doneIndex: number | null;
  readonly person: string | null;
  /** Places at which the visit was begun, anew each time after it was done. */
  readonly begins: readonly number[];
  readonly instants: readonly {
    readonly name: 'ready' | 'opened' | 'done';
    readonly at: number;
    readonly index: number;
  }[];
  /** The place of the last event by which the visit's completeness is judged. */
  readonly judgedUpTo: number | null;
  /** Checks whose last no was accepted. */
  readonly accepted: ReadonlySet<string>;
}

/** A whole story, ready to be looked through. */
export interface Story {
  readonly standard: ProcessStandard;
  readonly events: readonly Told[];
  readonly visits: readonly Visit[];
  readonly status: 'open' | 'closed' | 'aborted';
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly endIndex: number | null;
  readonly runClass: string | null;
  readonly pauses: readonly {
    readonly reason: string;
    readonly fromAt: number;
    readonly toAt: number | null;
  }[];
  holds(condition: string | null, upTo: number): boolean;
  value(form: string, field: string, upTo: number): Json | undefined;
}

const notOfVisits = ['exception.raised'];

/** Whether an event is of a visit, and of which. */
export function visitOf(event: JudgedEvent): { step: string; round: number } | null {
  if (notOfVisits.includes(event.type) || !('step' in event.body) || !('round' in event.body)) return null;
  return { step: event.body.step, round: event.body.round };
}

/** Reads a story. */
export function storyOf(standard: ProcessStandard, all: readonly JudgedEvent[]): Story {
  const events = all.map((event, index) => ({ event, index }));
  const end = events
    .filter(({ event }) => event.type === 'run.closed' || event.type === 'run.aborted')
    .at(-1);
  const grading = events.flatMap(({ event }) => (event.type === 'class.decided' ? [event.body.class] : []));
  const started = all.find(({ type }) => type === 'run.started') ?? all[0];
  const value = (form: string, field: string, upTo: number) =>
    events
      .slice(0, upTo + 1)
      .flatMap(({ event }) =>
        event.type === 'field.recorded' && event.body.form === form && event.body.field === field
          ? [event.body.value]
          : [],
      )
      .at(-1);
  const keys = [
    ...new Set(all.flatMap((event) => visitOf(event) ?? []).map(({ step, round }) => `${step}#${round}`)),
  ];
  const startedAt = started?.occurredAt ?? 0;
  return {
    standard,
    events,
    visits: keys.map((key) => readVisit(standard, events, key, startedAt)),
    status: end ? (end.event.type === 'run.closed' ? 'closed' : 'aborted') : 'open',
    startedAt,
    endedAt: end?.event.occurredAt ?? null,
    endIndex: end?.index ?? null,
    runClass: grading.at(-1) ?? null,
    pauses: readPauses(events, end?.event.occurredAt ?? null),
    value,
    holds: (condition, upTo) => {
      if (condition === null) return true;
      const [, form = '', field = ''] = /^(\w+)\.(\w+) = true$/.exec(condition) ?? [];
      return value(form, field, upTo) === true;
    },
  };
}

function readVisit(
  standard: ProcessStandard,
  events: readonly Told[],
  key: string,
  startedAt: number,
): Visit {
  const [step = '', number = ''] = key.split('#');
  const round = Number(number);
  const own = events.filter(({ event }) => visitOf(event)?.step === step && visitOf(event)?.round === round);
  const [first] = own;
  const doneBefore = events
    .filter(({ event, index }) => event.type === 'step.done' && index < (first?.index ?? 0))
    .at(-1);
  const readyAt =
    first?.event.type === 'step.ready' ? first.event.occurredAt : (doneBefore?.event.occurredAt ?? startedAt);
  const marks = own.filter(({ event }) => event.type === 'step.opened' || event.type === 'step.done');
  const starts = (place: number) => marks[place - 1]?.event.type !== 'step.opened';
  const begins = marks.filter((_, place) => starts(place)).map(({ index }) => index);
  const opens = marks.filter(({ event }, place) => event.type === 'step.opened' && starts(place));
  const dones = own.filter(({ event }) => event.type === 'step.done');
  return {
    step,
    round,
    definition: standard.stepById.get(step),
    events: own,
    readyAt,
    openedAt: opens[0]?.event.occurredAt ?? null,
    doneAt: dones.at(-1)?.event.occurredAt ?? null,
    doneIndex: dones.at(-1)?.index ?? null,
    person: personOf(standard.stepById.get(step), own),
    begins,
    instants: [
      { name: 'ready', at: readyAt, index: first?.index ?? 0 },
      ...opens.map(({ event, index }) => ({ name: 'opened' as const, at: event.occurredAt, index })),
      ...dones.map(({ event, index }) => ({ name: 'done' as const, at: event.occurredAt, index })),
    ],
    judgedUpTo: judgedUpTo(events, own, { step, round }),
    accepted: new Set(
      (standard.stepById.get(step)?.checks ?? [])
        .map(({ id }) => id)
        .filter((id) => isAccepted(standard, own, id)),
    ),
  };
}

const noWork = ['step.ready', 'step.skipped', 'deviation.approved', 'deviation.refused'];

/** Whether somebody other than those who worked on a visit brought it to its end, by deciding on a deviation. */
export function isConsequence(step: Step | undefined, own: readonly Told[], place: Told): boolean {
  const { event } = place;
  if (event.type === 'decision.made') return event.body.by === 'rule';
  if (event.type !== 'step.done') return false;
  const before = own.filter(({ index }) => index < place.index);
  const answered = (check: string, index: number) =>
    step?.checks.some(({ id }) => id === check) &&
    before.some(
      (one) => one.index < index && one.event.type === 'check.answered' && one.event.body.check === check,
    );
  const decider = before
    .filter(
      ({ event: one, index }) =>
        (one.type === 'deviation.approved' || one.type === 'deviation.refused') &&
        answered(one.body.check, index),
    )
    .at(-1);
  const worked = before.some((one) => !noWork.includes(one.event.type) && !isConsequence(step, own, one));
  return worked && decider?.event.actor.person === event.actor.person;
}

function personOf(step: Step | undefined, own: readonly Told[]): string | null {
  const workers = own.filter((one) => !noWork.includes(one.event.type) && !isConsequence(step, own, one));
  const done = own.filter(({ event }) => event.type === 'step.done').at(-1);
  if (!done) return workers.at(-1)?.event.actor.person ?? null;
  if (!isConsequence(step, own, done)) return done.event.actor.person;
  return workers.filter(({ index }) => index < done.index).at(-1)?.event.actor.person ?? null;
}

function judgedUpTo(
  events: readonly Told[],
  own: readonly Told[],
  { step, round }: { step: string; round: number },
): number | null {
  let upTo: number | null = null;
  let isOpen = false;
  let isDone = false;
  for (const { event, index } of events) {
    const isOwn = own.some((one) => one.index === index);
    const seen = own.some((one) => one.index < index);
    if (
      event.type === 'class.decided' &&
      event.body.at === step &&
      event.body.round === round &&
      seen &&
      !isDone
    )
      upTo = index - 1;
    if (!isOwn) continue;
    if (event.type === 'step.opened' && !isOpen) [isOpen, upTo] = [true, null];
    if (event.type === 'step.done') [isOpen, isDone, upTo] = [false, true, upTo ?? index];
    if ((event.type === 'check.answered' || event.type === 'field.recorded') && upTo !== null) upTo = index;
  }
  return upTo;
}

function readPauses(events: readonly Told[], endedAt: number | null): Story['pauses'] {
  return events.flatMap(({ event, index }) => {
    if (event.type !== 'clock.paused') return [];
    const resumed = events.find((one) => one.index > index && one.event.type === 'clock.resumed');
    return [
      { reason: event.body.reason, fromAt: event.occurredAt, toAt: resumed?.event.occurredAt ?? endedAt },
    ];
  });
}
