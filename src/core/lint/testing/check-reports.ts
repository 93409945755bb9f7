import { toPointer, type ValuePath } from '../../standard/read/json-pointer.ts';
import { fillPlaces } from '../fill-places.ts';
import type { PlaceValue, Rule } from '../rule.ts';
import { type Reported, shortReport } from './example-reports.ts';
import { exampleOf } from './example-standard.ts';

/** What is wrong with reports themselves, in English: messages, their places in both languages, where they point. */
export function checkReports(rule: Rule, yaml: string, found: readonly Reported[]): string[] {
  const example = exampleOf(yaml);
  return found.flatMap((one) => {
    const wrong = [...checkWords(rule, one), ...checkPath(example, one)];
    return wrong.map((why) => `${shortReport(one, rule)} ${why}`);
  });
}

function checkWords({ messages }: Rule, { key, places }: Reported): string[] {
  const words = Object.hasOwn(messages, key) ? messages[key] : undefined;
  if (words === undefined) return ['is no message of the rule'];
  return [words.message, ...(words.hint ? [words.hint] : [])].flatMap((text) => {
    const filled = fillPlaces(text, places as Readonly<Record<string, PlaceValue>>);
    const open = [filled['zh-CN'], filled.en].flatMap((said) => said.match(/\{\w+\}/g) ?? []);
    return [...new Set(open)].map((place) => `is not given ${place}`);
  });
}

function checkPath(example: unknown, { spot }: Reported): string[] {
  const holder = partAt(example, spot.path);
  if (holder === undefined) return [`points at ${toPointer(spot.path)}, which is not in the example`];
  const isThere = spot.missing !== undefined && partAt(holder, [spot.missing]) !== undefined;
  return isThere ? [`says that ${spot.missing} is missing, which is there`] : [];
}

function partAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((part, step) => {
    const isContainer = typeof part === 'object' && part !== null && Object.hasOwn(part, step);
    return isContainer ? (part as Readonly<Record<string, unknown>>)[step] : undefined;
  }, value);
}
