import type { Refusal } from '../../core/run/events.ts';
import type { ProcessStandard } from '../../core/standard/process-standard.ts';
import { errorText } from '../../i18n/index.ts';
import { AppError } from '../../shared/app-error.ts';
import { visibleText } from '../findings/visible-text.ts';
import { fullInstant } from '../time.ts';
import { findField } from './field-value.ts';
import { say, type Voice } from './voice.ts';

/** Why an answer was not taken, with names for ids. */
export function refusalInWords(
  refusal: Refusal,
  standard: ProcessStandard,
  zone: string,
  voice: Voice,
): string {
  const { messages } = voice;
  const entries: Readonly<Record<string, string | ((args: never) => string)>> = messages.refusals;
  const entry = Object.hasOwn(entries, refusal.code) ? entries[refusal.code] : undefined;
  const args = Object.fromEntries(
    Object.entries(refusal.args).map(([key, value]) => [key, named(key, value, standard, zone, voice)]),
  );
  if (entry === undefined) return errorMessage(refusal, voice);
  return typeof entry === 'string' ? entry : (entry as (args: object) => string)(args);
}

/** What makes an answer impossible elsewhere too, such as a file that is not there, is told in the words of the error. */
function errorMessage({ code, args }: Refusal, { messages }: Voice): string {
  return errorText(new AppError(code, args), messages)?.message ?? code;
}

function named(
  key: string,
  value: string | number,
  standard: ProcessStandard,
  zone: string,
  voice: Voice,
): string | number {
  const role = (id: string) => say(voice, standard.roles.get(id)?.name ?? id);
  const text = String(value);
  switch (key) {
    case 'step':
      return say(voice, standard.stepById.get(text)?.name ?? text);
    case 'role':
      return text === '' ? '' : role(text);
    case 'roles':
      return text.split(',').filter(Boolean).map(role).join(voice.messages.run.separator);
    case 'department':
      return say(voice, standard.departments.get(text) ?? text);
    case 'field': {
      const [form = '', id = ''] = text.split('.');
      return say(voice, findField(standard, form, id)?.label ?? text);
    }
    case 'check': {
      const checks = standard.steps.flatMap((step) => step.checks);
      return say(voice, checks.find((one) => one.id === text)?.ask ?? text);
    }
    case 'status':
      return Object.hasOwn(voice.messages.ledger.runs, text)
        ? voice.messages.ledger.runs[text as 'open' | 'closed' | 'aborted']
        : text;
    case 'question':
      return placeInWords(text, standard, voice);
    case 'at':
    case 'after':
      return typeof value === 'number' ? fullInstant(value, zone) : value;
    default:
      return typeof value === 'string' ? visibleText(value) : value;
  }
}

/** What stands at a place such as `steps.grade.checks.safety_asked`: the question where there is one, else the step. */
function placeInWords(place: string, standard: ProcessStandard, voice: Voice): string {
  const [, visit = '', kind, first = '', second = ''] = place.split('.');
  const step = standard.stepById.get(visit.replace(/\[\d+\]$/, ''));
  const label =
    kind === 'fields'
      ? findField(standard, first, second)?.label
      : step?.checks.find(({ id }) => kind === 'checks' && id === first)?.ask;
  const name = label ?? step?.name;
  return name === undefined ? visit || place : say(voice, name);
}
