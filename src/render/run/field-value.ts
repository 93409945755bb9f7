import type { Json } from '../../core/run/events.ts';
import type { Field, ProcessStandard } from '../../core/standard/process-standard.ts';
import { fullInstant } from '../time.ts';
import { say, type Voice } from './voice.ts';

/** A stored value as people read it: choices and departments by name, instants in the zone, yes and no as words. */
export function valueInWords(
  field: Field | undefined,
  value: Json,
  standard: ProcessStandard,
  zone: string,
  voice: Voice,
): string {
  const { run } = voice.messages;
  if (value === null) return '–';
  if (typeof value === 'boolean') return value ? run.yes : run.no;
  if (typeof value === 'number') return field?.unit ? `${value} ${field.unit}` : String(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  const choice = field?.choices.find((one) => one.id === value);
  if (choice) return say(voice, choice.name);
  if (field?.type === 'department') return say(voice, standard.departments.get(value) ?? value);
  return field?.type === 'instant' ? fullInstant(Date.parse(value), zone).slice(0, 16) : value;
}

/** A field of a standard by its form and id; undefined when there is none. */
export function findField(standard: ProcessStandard, form: string, id: string): Field | undefined {
  return standard.forms.get(form)?.fields.find((field) => field.id === id);
}
