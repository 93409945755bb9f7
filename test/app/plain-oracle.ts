import { complaintSteps, exceptionLimits, keySteps, type PlainStep, type Values } from './plain-complaint.ts';

/** An event as it lies in the ledger. */
export interface RawEvent {
  readonly type: string;
  readonly occurredAt: number;
  readonly recordedAt: number;
  readonly actor: { readonly person: string; readonly role: string | null };
  // biome-ignore lint/suspicious/noExplicitAny: whatever was stored
  readonly body: any;
}

/**
 * Every deviation of a closed run of the complaint standard, as `kind step round subject`, found by reading its raw
 * events again and again. For runs without pauses that are done between Mondays and Fridays without holidays.
 */
export function plainDeviations(events: readonly RawEvent[]): readonly string[] {
  const visits = visitsOf(events);
  return [
    ...visits.flatMap((visit) => [
      ...failedChecks(visit),
      ...missingEntries(events, visit),
      ...lateOrHasty(events, visit),
      ...people(events, visit),
      ...strange(visit),
      ...lateEntry(visit.events, visit.name),
    ]),
    ...lateEntry(
      events.filter((event) => !isInVisit(event)),
      'null null',
    ),
    ...order(visits),
    ...clocks(events, visits),
    ...exceptions(events),
  ].sort();
}

interface Visit {
  readonly step: string;
  readonly round: number;
  readonly name: string;
  readonly known: PlainStep | undefined;
  readonly events: readonly RawEvent[];
}

function visitsOf(events: readonly RawEvent[]): readonly Visit[] {
  const all = events.filter(isInVisit);
  const names = [...new Set(all.map(({ body }) => `${body.step} ${body.round}`))];
  return names.map((name) => {
    const [step = '', round = ''] = name.split(' ');
    const own = all.filter(({ body }) => `${body.step} ${body.round}` === name);
    return { step, round: Number(round), name, known: complaintSteps[step], events: own };
  });
}

/** An exception may outlast a visit, and the class is the whole run's. */
function isInVisit({ type, body }: RawEvent): boolean {
  return body.round !== undefined && type !== 'exception.raised' && type !== 'class.decided';
}

function at(visit: Visit | undefined, type: string): number | null {
  return visit?.events.find((event) => event.type === type)?.occurredAt ?? null;
}

/** The last answer to each check. */
function answersOf({ events }: Visit): ReadonlyMap<string, string> {
  const answered = events.filter(({ type }) => type === 'check.answered');
  return new Map(answered.map(({ body }) => [body.check, body.answer]));
}

function failedChecks(visit: Visit): readonly string[] {
  return [...answersOf(visit)]
    .filter(([check]) => visit.known?.checks[check] !== undefined)
    .filter(([check, answer]) => {
      const isBareNa = keySteps.includes(visit.step) && !visit.known?.mayNotApply.includes(check);
      return answer === 'no' || (answer === 'na' && isBareNa);
    })
    .map(([check]) => `check_failed ${visit.name} ${check}`);
}

/** What is missing once the step is done, by what had been entered until then. */
function missingEntries(events: readonly RawEvent[], visit: Visit): readonly string[] {
  const { known, step, round } = visit;
  const end = events.findIndex(
    ({ type, body }) => type === 'step.done' && body.step === step && body.round === round,
  );
  if (known === undefined || end === -1) return [];
  const before = events.slice(0, end);
  const recorded = before.filter(({ type }) => type === 'field.recorded');
  const values: Values = new Map(recorded.map(({ body }) => [`${body.form}.${body.field}`, body.value]));
  const decided = before.findLast(({ type }) => type === 'class.decided');
  const runClass = decided === undefined || decided.body.at === step ? null : decided.body.class;
  const answers = answersOf(visit);
  const unanswered = Object.keys(known.checks).filter(
    (check) => known.checks[check]?.(values, runClass) && !answers.has(check),
  );
  const isEmpty = !recorded.some(({ body }) => body.form === known.form && body.field !== 'grade');
  const required = Object.keys(known.fields).filter((field) => known.fields[field]?.(values, runClass));
  const missing = required.filter((field) => (values.get(`${known.form}.${field}`) ?? null) === null);
  return [
    ...unanswered.map((check) => `check_unanswered ${visit.name} ${check}`),
    ...(isEmpty
      ? [`output_missing ${visit.name} ${known.form}`]
      : missing.map((field) => `field_missing ${visit.name} ${known.form}.${field}`)),
    ...(step === 'approve' && !visit.events.some(({ type }) => type === 'approval.given')
      ? [`not_approved ${visit.name} null`]
      : []),
  ];
}

function lateOrHasty(events: readonly RawEvent[], visit: Visit): readonly string[] {
  const { known } = visit;
  const [readyAt, openedAt, doneAt] = [
    at(visit, 'step.ready'),
    at(visit, 'step.opened'),
    at(visit, 'step.done'),
  ];
  if (known === undefined || readyAt === null || openedAt === null || doneAt === null) return [];
  const fromAt =
    known.from === null
      ? readyAt
      : known.from === 'start'
        ? (events[0]?.occurredAt ?? null)
        : lastReady(events, known.from);
  const limit = known.limit[classOf(events)] ?? known.limit['*'];
  const isLate = fromAt !== null && limit !== undefined && doneAt > naiveDue(fromAt, limit);
  return [
    ...(isLate ? [`step_late ${visit.name} null`] : []),
    ...(doneAt - openedAt < known.leastMinutes * 60_000 ? [`too_fast ${visit.name} null`] : []),
  ];
}

function lastReady(events: readonly RawEvent[], step: string): number | null {
  return events.findLast(({ type, body }) => type === 'step.ready' && body.step === step)?.occurredAt ?? null;
}

function classOf(events: readonly RawEvent[]): string {
  return events.findLast(({ type }) => type === 'class.decided')?.body.class ?? 'urgent';
}

/** Elapsed minutes from the instant; or the close of business, 18:00 in Shanghai, of the nth weekday after the day. */
function naiveDue(fromAt: number, limit: PlainStep['limit'][string]): number {
  if ('min' in limit) return fromAt + limit.min * 60_000;
  const inShanghai = new Date(fromAt + 8 * 3_600_000);
  let left = limit.wd;
  const day = new Date(
    Date.UTC(inShanghai.getUTCFullYear(), inShanghai.getUTCMonth(), inShanghai.getUTCDate()),
  );
  while (left > 0) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) left -= 1;
  }
  return day.getTime() + (18 - 8) * 3_600_000;
}

const acts = ['check.answered', 'approval.given', 'step.done', 'decision.made'];

function people(events: readonly RawEvent[], visit: Visit): readonly string[] {
  const { known, events: own } = visit;
  if (known === undefined) return [];
  const approvers = new Set(
    own
      .filter(({ type }) => type.startsWith('deviation.') && type !== 'deviation.requested')
      .map(({ actor }) => actor.person),
  );
  const acting = own.filter(({ type, body, actor }) => {
    const isByRule = type === 'decision.made' && body.by === 'rule';
    return acts.includes(type) && !isByRule && !(type === 'step.done' && approvers.has(actor.person));
  });
  const wrong = acting.filter(({ actor }) => !known.roles.includes(actor.role ?? ''));
  const authors =
    visit.step !== 'approve'
      ? []
      : events
          .filter(
            ({ type, body }) =>
              body.step === 'analyse' &&
              (type === 'field.recorded' || type === 'check.answered' || type === 'step.opened'),
          )
          .filter(({ occurredAt }) => occurredAt <= (own[0]?.occurredAt ?? 0))
          .map(({ actor }) => actor.person);
  const own4 = acting.filter(({ actor }) => authors.includes(actor.person));
  return [
    ...new Set([
      ...wrong.map(({ actor }) => `wrong_role ${visit.name} ${actor.person}`),
      ...own4.map(({ actor }) => `self_approval ${visit.name} ${actor.person}`),
    ]),
  ];
}

function strange(visit: Visit): readonly string[] {
  if (visit.known === undefined) return [`step_extra ${visit.name} null`];
  const unknown = [...answersOf(visit).keys()].filter((check) => visit.known?.checks[check] === undefined);
  return unknown.map((check) => `step_extra ${visit.name} ${check}`);
}

function lateEntry(events: readonly RawEvent[], where: string): readonly string[] {
  const isLate = events.some(({ occurredAt, recordedAt }) => recordedAt - occurredAt > 15 * 60_000);
  return isLate ? [`entered_late ${where} null`] : [];
}

/** Walks the steps as they were begun, then the way that should have been gone. */
function order(visits: readonly Visit[]): readonly string[] {
  const known = visits.filter((visit) => visit.known !== undefined);
  const moves = known
    .flatMap((visit) => visit.events.map((event) => ({ event, visit })))
    .filter(({ event }) => event.type === 'step.opened' || event.type === 'step.done')
    .sort((a, b) => storyOrder(a.event) - storyOrder(b.event));
  const found: string[] = [];
  const due = new Set(['receive']);
  const begun = new Set<string>();
  for (const { event, visit } of moves) {
    if (event.type === 'step.done') due.add(visit.known?.next[event.body.outcome ?? ''] ?? 'end');
    else {
      if (!due.delete(visit.step))
        found.push(`${begun.has(visit.step) ? 'step_repeated' : 'step_out_of_order'} ${visit.name} null`);
      begun.add(visit.step);
    }
  }
  return [...found, ...missing(known)];
}

const places = new WeakMap<RawEvent, number>();

/** The place of an event in its run. */
function storyOrder(event: RawEvent): number {
  return places.get(event) ?? 0;
}

/** Notes the order of a run's events; to be called before anything is asked of them. */
export function inOrder(events: readonly RawEvent[]): readonly RawEvent[] {
  for (const [place, event] of events.entries()) places.set(event, place);
  return events;
}

function missing(visits: readonly Visit[]): readonly string[] {
  const found: string[] = [];
  const seen = new Map<string, number>();
  for (let step = 'receive'; step !== 'end'; ) {
    const round = (seen.get(step) ?? 0) + 1;
    seen.set(step, round);
    const done = visits.find(
      (visit) => visit.step === step && visit.round === round && at(visit, 'step.done') !== null,
    );
    const next: Readonly<Record<string, string>> = complaintSteps[step]?.next ?? {};
    if (done === undefined) {
      if (round > 1) break;
      found.push(`step_missing ${step} ${round} null`);
    }
    const outcome = done?.events.find(({ type }) => type === 'step.done')?.body.outcome ?? '';
    step = next[outcome] ?? Object.values(next)[0] ?? 'end';
  }
  return found;
}

function clocks(events: readonly RawEvent[], visits: readonly Visit[]): readonly string[] {
  const startAt = events[0]?.occurredAt ?? 0;
  const isUrgent = classOf(events) === 'urgent';
  const contact = events.findLast(
    ({ type, body }) => type === 'field.recorded' && body.field === 'first_contact_at',
  )?.body.value;
  const begun = visits
    .filter(({ step }) => step === 'analyse')
    .map((visit) => at(visit, 'step.opened') ?? Infinity);
  const executed = visits
    .filter(({ step }) => step === 'execute')
    .map((visit) => at(visit, 'step.done') ?? 0);
  const closedAt = events.findLast(({ type }) => type === 'run.closed')?.occurredAt ?? 0;
  const endAt = executed.length > 0 ? Math.max(...executed) : closedAt;
  const late: (readonly [string, boolean])[] = [
    [
      'response',
      typeof contact === 'string' && Date.parse(contact) > startAt + (isUrgent ? 2 : 24) * 3_600_000,
    ],
    ['handling_start', isUrgent && begun.length > 0 && Math.min(...begun) > startAt + 2 * 3_600_000],
    ['total', endAt > naiveDue(startAt, { wd: isUrgent ? 3 : 5 })],
  ];
  return late.filter(([, isLate]) => isLate).map(([clock]) => `clock_late null null ${clock}`);
}

function exceptions(events: readonly RawEvent[]): readonly string[] {
  return events
    .filter(({ type }) => type === 'exception.raised')
    .flatMap(({ body, occurredAt }) => {
      const closed = events.find((event) => event.type === 'exception.closed' && event.body.id === body.id);
      const where = `${body.step} ${body.round} ${body.exception}`;
      if (closed === undefined) return [`exception_unresolved ${where}`];
      const limit = exceptionLimits[body.exception];
      return limit !== undefined && closed.occurredAt > naiveDue(occurredAt, limit)
        ? [`exception_late ${where}`]
        : [];
    });
}
