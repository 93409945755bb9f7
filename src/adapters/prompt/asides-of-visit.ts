import type { HappenedEvent } from '../../core/run/events.ts';
import type { Answer, Question } from '../../core/run/question.ts';
import type { Evidence, Visit } from '../../generated/answers.ts';
import type { Asking, Happening, Reply } from '../../ports/prompter.ts';
import type { AnswersOptions } from './answers-prompter.ts';

/**
 * The next thing a visit says beside its answers that is not in the ledger yet: a pause, an exception, a note,
 * a file of evidence. Null when everything is in. Told by what the ledger holds, so that a resumed run repeats nothing.
 */
export function nextAside(
  options: AnswersOptions,
  visit: Visit,
  question: Question,
  asking: Asking,
): Aside | null {
  if (question.kind === 'deviation') return null;
  const events = eventsOfVisit(asking.history, question);
  const aside =
    pauseOf(options, visit, events, asking) ??
    exceptionOf(visit, events, asking) ??
    noteOf(visit, question, events) ??
    evidenceOf(visit, question, events, options);
  return aside && inItsTime(aside, options, visit, asking);
}

/** The events of the visit in which a question stands, as far as it has come. */
export function eventsOfVisit(
  history: readonly HappenedEvent[],
  question: Question,
): readonly HappenedEvent[] {
  if (question.kind === 'exception') return [];
  const { step, round } = question;
  const start = history.findLastIndex(
    (event) => event.type === 'step.ready' && event.body.step === step.id && event.body.round === round,
  );
  return history.slice(start);
}

/** Why a visit is entered late, as far as somebody said. */
export function lateness(options: AnswersOptions, visit: Visit | undefined): Happening {
  const lateReason = visit?.late_reason ?? options.lateReason;
  return lateReason === null ? {} : { lateReason };
}

type Aside = Exclude<Reply, { kind: 'leave' }>;
type Events = readonly HappenedEvent[];

function say(answer: Answer, happening: Happening = {}): Aside {
  return { kind: 'answer', answer, ...happening };
}

function pauseOf(options: AnswersOptions, visit: Visit, events: Events, asking: Asking): Aside | null {
  const made = events.filter((event) => event.type === 'clock.paused').length;
  const at = (text: string | undefined) => (text === undefined ? {} : { at: options.readAt(text, asking) });
  const running = asking.view.pausedFor === null ? undefined : visit.pause?.[made - 1];
  if (running?.to !== undefined) return say({ kind: 'resume', note: '' }, at(running.to));
  const next = visit.pause?.[made];
  return next ? say({ kind: 'pause', reason: next.reason, note: next.note ?? '' }, at(next.from)) : null;
}

function exceptionOf(visit: Visit, events: Events, asking: Asking): Aside | null {
  const raised = events.flatMap((event) => (event.type === 'exception.raised' ? [event.body] : []));
  for (const { id: exception = null, note, result } of visit.exceptions ?? []) {
    const index = raised.findIndex((one) => {
      return one.by === 'person' && one.exception === exception && one.note === note.trim();
    });
    if (index === -1) return say({ kind: 'raise', exception, note });
    const [found] = raised.splice(index, 1);
    const open = asking.view.openExceptions.find(({ id }) => id === found?.id);
    if (open && result !== undefined) return say({ kind: 'settle', id: open.id, result });
  }
  return null;
}

function noteOf(visit: Visit, question: Question, events: Events): Aside | null {
  const checkNote = question.kind === 'check' ? visit.checks?.[question.check.id] : undefined;
  const wanted = [visit.note, typeof checkNote === 'object' ? checkNote.note : undefined];
  const told = new Set(events.flatMap((event) => (event.type === 'check.noted' ? [event.body.note] : [])));
  const note = wanted.find((one) => one !== undefined && !told.has(one.trim()));
  return note === undefined ? null : say({ kind: 'note', note });
}

function evidenceOf(visit: Visit, question: Question, events: Events, options: AnswersOptions): Aside | null {
  for (const [check, wanted] of [[null, visit.evidence ?? []], ofCheck(visit, question)] as const) {
    const attached = events.filter((event) => {
      return event.type === 'evidence.attached' && event.body.check === check;
    }).length;
    const next = wanted[attached];
    if (next === undefined) continue;
    const { file, date = null } = typeof next === 'string' ? { file: next } : next;
    return { kind: 'file', check, path: options.resolvePath(file), evidenceDate: date };
  }
  return null;
}

/** The files for the check that is asked about: they come before its answer. */
function ofCheck(visit: Visit, question: Question): readonly [string | null, readonly Evidence[]] {
  if (question.kind !== 'evidence' && question.kind !== 'check') return [null, []];
  const given = visit.checks?.[question.check.id];
  return [question.check.id, (typeof given === 'object' ? given.evidence : undefined) ?? []];
}

/** What is told without a time of its own happened with the rest of its visit, and after what the ledger already holds. */
function inItsTime(aside: Aside, options: AnswersOptions, visit: Visit, asking: Asking): Aside {
  const late = lateness(options, visit);
  if (aside.at !== undefined) return { ...aside, ...late };
  const text = visit.begin ?? visit.at;
  if (text === undefined) return { ...aside, ...late };
  const last = asking.history.at(-1)?.occurredAt ?? 0;
  return { ...aside, ...late, at: Math.max(options.readAt(text, asking), last) };
}
