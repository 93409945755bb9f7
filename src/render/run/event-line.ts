import type { HappenedEvent } from '../../core/run/events.ts';
import type { ProcessStandard } from '../../core/standard/process-standard.ts';
import { findField, valueInWords } from './field-value.ts';
import { exceptionName } from './question.ts';
import { say, type Voice } from './voice.ts';

/** What an event is told against. */
export interface Telling {
  readonly standard: ProcessStandard;
  readonly zone: string;
  readonly voice: Voice;
}

/** One event as a sentence, without its time and actor. */
export function eventInWords(event: HappenedEvent & { readonly forgotten?: true }, telling: Telling): string {
  const { voice, standard } = telling;
  const words = voice.messages.run.events;
  switch (event.type) {
    case 'run.started':
      return words['run.started']({ name: say(voice, standard.name), version: event.body.version });
    case 'run.prefilled':
    case 'field.recorded':
      return words[event.type](recordedValue(event, telling));
    case 'step.ready':
    case 'step.opened':
      return words[event.type]({ step: stepName(event.body.step, telling) });
    case 'step.skipped':
      return words['step.skipped']({
        step: stepName(event.body.step, telling),
        condition: event.body.condition,
      });
    case 'step.done':
      return words['step.done']({
        step: stepName(event.body.step, telling),
        outcome: outcomeName(event.body, telling),
      });
    case 'step.bound':
      return words['step.bound']({
        role: roleName(event.body.role, telling),
        to: departmentName(event.body.to, telling),
      });
    case 'step.handed_over': {
      const { person, role } = event.body.to;
      const to = person ?? roleName(role ?? '', telling);
      return words['step.handed_over']({
        step: stepName(event.body.step, telling),
        to,
        note: event.body.note,
      });
    }
    case 'check.answered': {
      const { check, answer, reason } = event.body;
      return words['check.answered']({
        check: checkName(event.body.step, check, telling),
        answer: voice.messages.run[answer],
        reason: reason ?? '',
      });
    }
    case 'deviation.requested':
      return words['deviation.requested']({
        check: checkName(event.body.step, event.body.check, telling),
        reason: event.body.reason,
      });
    case 'deviation.approved':
    case 'deviation.refused':
      return words[event.type]({
        check: checkName(event.body.step, event.body.check, telling),
        comment: event.body.comment,
      });
    case 'evidence.attached':
      return words['evidence.attached']({ name: event.body.name, sha256: event.body.sha256.slice(0, 12) });
    case 'class.decided':
      return words['class.decided']({ name: className(event.body.class, telling) });
    case 'decision.made':
      return words['decision.made']({ outcome: outcomeName(event.body, telling) });
    case 'approval.given':
      return words['approval.given']({
        outcome: outcomeName(event.body, telling),
        comment: event.body.comment,
      });
    case 'exception.raised':
      return words['exception.raised']({ id: event.body.id, what: raisedInWords(event.body, telling) });
    case 'exception.escalated':
      return words['exception.escalated']({ id: event.body.id, to: roleName(event.body.to, telling) });
    case 'clock.paused': {
      const reason = say(voice, standard.pauseReasons.get(event.body.reason) ?? event.body.reason);
      return words['clock.paused']({ reason, note: event.body.note });
    }
    default:
      return (words[event.type] as (body: typeof event.body) => string)(event.body);
  }
}

/** The name of an outcome: a branch of the step, an approver's decision, or nothing. */
export function outcomeName(
  body: { readonly step: string; readonly outcome: string | null },
  telling: Telling,
): string {
  const { standard, voice } = telling;
  const { step, outcome } = body;
  if (outcome === null) return '';
  const branch = standard.stepById.get(step)?.branches.find((one) => one.id === outcome);
  if (branch) return say(voice, branch.name);
  const decided = { approved: 'approvedDone', returned: 'returnedDone', rejected: 'rejectedDone' } as const;
  return Object.hasOwn(decided, outcome)
    ? voice.messages.run[decided[outcome as keyof typeof decided]]
    : outcome;
}

function recordedValue(
  event: Extract<HappenedEvent, { type: 'run.prefilled' | 'field.recorded' }> & { readonly forgotten?: true },
  { standard, zone, voice }: Telling,
): { field: string; value: string } {
  const { form, field: id, value } = event.body;
  const field = findField(standard, form, id);
  const shown = event.forgotten
    ? voice.messages.run.forgotten
    : valueInWords(field, value, standard, zone, voice);
  return { field: say(voice, field?.label ?? `${form}.${id}`), value: shown };
}

function raisedInWords(
  body: { readonly exception: string | null; readonly note: string },
  { standard, voice }: Telling,
): string {
  const name = exceptionName(body, standard, voice);
  return body.note && body.note !== name ? `${name} – ${body.note}` : name;
}

function stepName(id: string, { standard, voice }: Telling): string {
  return say(voice, standard.stepById.get(id)?.name ?? id);
}

function checkName(step: string, id: string, { standard, voice }: Telling): string {
  const check = standard.stepById.get(step)?.checks.find((one) => one.id === id);
  return say(voice, check?.ask ?? id);
}

function roleName(id: string, { standard, voice }: Telling): string {
  return say(voice, standard.roles.get(id)?.name ?? id);
}

function departmentName(id: string, { standard, voice }: Telling): string {
  return say(voice, standard.departments.get(id) ?? id);
}

function className(id: string, { standard, voice }: Telling): string {
  return say(voice, standard.classes.find((one) => one.id === id)?.name ?? id);
}
