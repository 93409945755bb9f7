import type { DeviationPhrase, Phrase, PhraseValue } from '../../core/report/document.ts';
import { roundHalfUp } from '../../core/report/metrics.ts';
import { type Messages, messagesIn } from '../../i18n/index.ts';
import { type Language, textIn } from '../../shared/text.ts';
import { visibleText } from '../findings/visible-text.ts';
import { fullInstant, lengthInWords } from '../time.ts';

/** In which language, and in which zone, a document is told. */
export interface Telling {
  readonly language: Language;
  readonly zone: string;
}

/** The words of a phrase. @throws Error for a key that no catalogue has: a bug of ours. */
export function phraseText(phrase: Phrase, telling: Telling): string {
  if (typeof phrase === 'string') return visibleText(phrase);
  const messages = messagesIn(telling.language);
  if ('deviation' in phrase) return sentenceOf(phrase, telling, messages);
  if ('kindOfDeviation' in phrase) return messages.deviations[phrase.kindOfDeviation];
  if (!('say' in phrase)) return visibleText(textIn(phrase, telling.language));
  const values = Object.entries(phrase.with ?? {}).map(([key, value]) => [key, valueText(value, telling)]);
  return fill(find(messages.report, phrase.say), Object.fromEntries(values));
}

/** An instant for people, to the minute, in the zone of the document. */
export function instantText(at: number, { zone }: Telling): string {
  return fullInstant(at, zone).slice(0, 16);
}

/** A number of days with one decimal, rounded half up; n/a where there is none. */
export function daysText(days: number | null, { language }: Telling): string {
  return days === null ? messagesIn(language).report.notAvailable : roundHalfUp(days, 1).toFixed(1);
}

function sentenceOf(phrase: DeviationPhrase, telling: Telling, { deviations, run }: Messages): string {
  const { deviation, step, subject, minutes } = phrase;
  const sentence: (about: { step: string; subject: string; time: string }) => string =
    deviations.sentences[deviation];
  return sentence({
    step: step === null ? '' : phraseText(step, telling),
    subject: subject === null ? '' : phraseText(subject, telling),
    time: lengthInWords(minutes ?? 0, run),
  });
}

function valueText(value: PhraseValue, telling: Telling): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && 'at' in value) return instantText(value.at, telling);
  if (typeof value === 'object' && 'days' in value) return daysText(value.days, telling);
  return phraseText(value, telling);
}

type Words = string | ((values: never) => string) | { readonly [key: string]: Words };

function find(words: Words, path: string): string | ((values: never) => string) {
  let found: Words | undefined = words;
  for (const key of path.split('.')) {
    found = typeof found === 'object' && Object.hasOwn(found, key) ? found[key] : undefined;
  }
  if (found === undefined || typeof found === 'object') throw new Error(`no message report.${path}`);
  return found;
}

function fill(
  message: string | ((values: never) => string),
  values: Readonly<Record<string, string | number>>,
): string {
  return typeof message === 'string' ? message : message(values as never);
}
