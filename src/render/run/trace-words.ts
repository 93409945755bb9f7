import { durationInWords } from '../../core/calendar/duration.ts';
import type { Judgement, LimitTrace, TracedEvent } from '../../core/run/trace/run-trace.ts';
import type { ProcessStandard } from '../../core/standard/process-standard.ts';
import { visibleText } from '../findings/visible-text.ts';
import { fullInstant, lengthInWords } from '../time.ts';
import { eventInWords } from './event-line.ts';
import { findField } from './field-value.ts';
import { say, type Voice } from './voice.ts';

/** What a trace is told with. */
export interface Teller {
  readonly standard: ProcessStandard;
  readonly zone: string;
  readonly voice: Voice;
}

/** An instant with its date: `2026-11-16 09:04`. */
export function dayAndTime(at: number, { zone }: Teller): string {
  return fullInstant(at, zone).slice(0, 16);
}

/** An instant without its year: `11-16 09:04`. */
export function shortTime(at: number, { zone }: Teller): string {
  return fullInstant(at, zone).slice(5, 16);
}

/** A person with the role they acted in. */
export function personInWords(person: string, role: string | null, { standard, voice }: Teller): string {
  const name = visibleText(person);
  if (role === null) return name;
  const { trace } = voice.messages.ledger;
  return trace.asRole({ person: name, role: say(voice, standard.roles.get(role)?.name ?? role) });
}

/** An event as one safe line; a masked value is named, not shown. */
export function entryInWords(event: TracedEvent, { standard, zone, voice }: Teller): string {
  const { run } = voice.messages;
  if (event.masked && (event.type === 'field.recorded' || event.type === 'run.prefilled')) {
    const { form, field } = event.body;
    const label = findField(standard, form, field)?.label ?? `${form}.${field}`;
    return run.events[event.type]({ field: say(voice, label), value: run.personal });
  }
  return visibleText(eventInWords(event, { standard, zone, voice }));
}

/** A verdict in words; empty without a limit. */
function verdictInWords({ verdict, lateMinutes }: Judgement, { voice }: Teller): string {
  const { trace } = voice.messages.ledger;
  const time = lengthInWords(lateMinutes ?? 0, voice.messages.run);
  switch (verdict) {
    case 'in-time':
      return voice.chalk.green(trace.inTime);
    case 'late':
      return voice.chalk.red(trace.late({ time }));
    case 'overdue':
      return voice.chalk.red(trace.overdue({ time }));
    case 'running':
      return trace.running;
    case 'undetermined':
      return voice.chalk.yellow(trace.undetermined);
    case 'none':
      return '';
  }
}

/** The verdict on a limit, with the one by the time of entry where that is another; none without a limit. */
export function verdictParts(limit: LimitTrace, teller: Teller): readonly string[] {
  const { trace } = teller.voice.messages.ledger;
  const own = verdictInWords(limit, teller);
  if (limit.byRecording === null) return own === '' ? [] : [own];
  return [own, trace.byRecording({ verdict: verdictInWords(limit.byRecording, teller) })];
}

/** A limit and when it ran out, as parts of a line; none without a limit. */
export function limitParts({ limit, dueAt }: LimitTrace, teller: Teller): readonly string[] {
  if (limit === null) return [];
  const { trace } = teller.voice.messages.ledger;
  const words = trace.limit({ limit: durationInWords(limit, teller.voice.language) });
  return dueAt === null ? [words] : [words, trace.due({ at: shortTime(dueAt, teller) })];
}

/** When and why an event was entered, for one that was entered late. The reason of the one before is not told again. */
export function latenessInWords(event: TracedEvent, before: TracedEvent | undefined, teller: Teller): string {
  const { trace } = teller.voice.messages.ledger;
  const at = dayAndTime(event.recordedAt, teller);
  const { lateReason } = event;
  if (lateReason !== undefined && lateReason === before?.lateReason) return trace.enteredLateSame({ at });
  return trace.enteredLate({
    at,
    reason: lateReason === undefined ? trace.noReason : visibleText(lateReason),
  });
}
