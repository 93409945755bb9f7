import type { HappenedEvent } from '../../core/run/events.ts';
import type { Question } from '../../core/run/question.ts';
import type { Evidence, Visit } from '../../generated/answers.ts';
import type { Asking, Reply } from '../../ports/prompter.ts';
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
): Reply | null {
  if (question.kind === 'deviation') return null;
  const events = eventsOfVisit(asking.history, question);
  const aside =
    pauseOf(options, visit, events, asking) ??
    exceptionOf(visit, events, asking) ??
    noteOf(visit, question, events) ??
    evidenceOf(visit, question, events, options);
  return aside && aside.kind !== 'leave' ? inItsTime(aside, options, visit, asking) : aside;
}

type Events = readonly HappenedEvent[];

function pauseOf(options: AnswersOptions, visit: Visit, events: Events, asking: Asking): Reply | null {
  const paused = events.filter((event) => event.type === 'clock.paused').length;
  const resumed = events.filter((event) => event.type === 'clock.resumed').length;
  const at = (text: string | undefined) => (text === undefined ? {} : { at: options.readAt(text, asking) });
  const running = visit.pause?.[paused - 1];
  if (running?.to !== undefined && resumed < paused) {
    return { kind: 'answer', answer: { kind: 'resume', note: '' }, ...at(running.to) };
  }
  const next = visit.pause?.[paused];
  if (!next) return null;
  const answer = { kind: 'pause', reason: next.reason, note: next.note ?? '' } as const;
  return { kind: 'answer', answer, ...at(next.from) };
}

function exceptionOf(visit: Visit, events: Events, asking: Asking): Reply | null {
  const raised = events.filter((event) => event.type === 'exception.raised' && event.body.by === 'person');
  for (const [index, wanted] of (visit.exceptions ?? []).entries()) {
    const found = raised[index];
    if (found?.type !== 'exception.raised') {
      const { id, note } = wanted;
      return {
        kind: 'answer',
        answer: { kind: 'raise', exception: id ?? null, note },
      };
    }
    const { id } = found.body;
    const open = asking.view.openExceptions.some((one) => one.id === id);
    if (open && wanted.result !== undefined) {
      return {
        kind: 'answer',
        answer: { kind: 'settle', id, result: wanted.result },
      };
    }
  }
  return null;
}

/** What is told without a time of its own happened with the rest of its visit, and after what the ledger already holds. */
function inItsTime<R extends Exclude<Reply, { kind: 'leave' }>>(
  reply: R,
  options: AnswersOptions,
  visit: Visit,
  asking: Asking,
): R {
  const lateReason = visit.late_reason ?? options.answers.late_reason;
  const late = lateReason === undefined ? {} : { lateReason };
  if (reply.at !== undefined) return { ...reply, ...late };
  const text = visit.begin ?? visit.at;
  const last = asking.history.at(-1)?.occurredAt ?? 0;
  return {
    ...reply,
    ...late,
    ...(text === undefined ? {} : { at: Math.max(options.readAt(text, asking), last) }),
  };
}

function noteOf(visit: Visit, question: Question, events: Events): Reply | null {
  const checkNote = question.kind === 'check' ? visit.checks?.[question.check.id] : undefined;
  const wanted = [visit.note, typeof checkNote === 'object' ? checkNote.note : undefined];
  const told = new Set(events.flatMap((event) => (event.type === 'check.noted' ? [event.body.note] : [])));
  const note = wanted.find((one) => one !== undefined && !told.has(one.trim()));
  return note === undefined ? null : { kind: 'answer', answer: { kind: 'note', note } };
}

function evidenceOf(visit: Visit, question: Question, events: Events, options: AnswersOptions): Reply | null {
  const check = question.kind === 'evidence' ? question.check.id : null;
  const given = check === null ? undefined : visit.checks?.[check];
  const wanted =
    check === null
      ? (visit.evidence ?? [])
      : ((typeof given === 'object' ? given.evidence : undefined) ?? []);
  const attached = events.filter(
    (event) => event.type === 'evidence.attached' && event.body.check === check,
  ).length;
  const next = wanted[attached];
  if (next === undefined) return null;
  const { file, date } = fullEvidence(next);
  return {
    kind: 'file',
    check,
    path: options.resolvePath(file),
    evidenceDate: date,
  };
}

function fullEvidence(evidence: Evidence): { readonly file: string; readonly date: string | null } {
  return typeof evidence === 'string'
    ? { file: evidence, date: null }
    : { file: evidence.file, date: evidence.date ?? null };
}

/** The events of the visit in which a question stands. */
function eventsOfVisit(history: readonly HappenedEvent[], question: Question): readonly HappenedEvent[] {
  if (question.kind === 'exception') return [];
  const { step, round } = question;
  const start = history.findLastIndex(
    (event) => event.type === 'step.ready' && event.body.step === step.id && event.body.round === round,
  );
  return history.slice(start);
}
