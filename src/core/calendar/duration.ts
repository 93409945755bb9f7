import { err, ok, type Result } from '../../shared/result.ts';
import type { Language } from '../../shared/text.ts';
import { suggestForIso, suggestForUnit } from './duration-suggestion.ts';

/**
 * Units of a limit: `min` and `h` are elapsed, `d` calendar days, `wd` working days, `wh` working
 * hours (decision 3).
 */
export type DurationUnit = 'min' | 'h' | 'd' | 'wd' | 'wh';

/** A length of time as a standard writes it; the value is never negative. */
export interface Duration {
  readonly value: number;
  readonly unit: DurationUnit;
}

/**
 * Why a text is no duration: nothing there, ISO 8601, an unknown unit, a number that is missing,
 * malformed or beyond a hundred years, or decimals where only whole numbers make sense.
 * `suggestion` is a text that parses and means the same, where there is one.
 */
export interface DurationProblem {
  readonly code: 'iso' | 'unit' | 'number' | 'decimal' | 'empty';
  readonly text: string;
  readonly suggestion?: string;
}

/** A hundred years in each unit: whatever is longer is a slip of the keyboard. */
const longest: Readonly<Record<DurationUnit, number>> = {
  min: 52_596_000,
  h: 876_600,
  d: 36_525,
  wd: 36_525,
  wh: 876_600,
};

const words: Readonly<Record<DurationUnit, { readonly zh: string; readonly en: string }>> = {
  min: { zh: '分钟', en: 'minute' },
  h: { zh: '小时', en: 'hour' },
  d: { zh: '个自然日', en: 'calendar day' },
  wd: { zh: '个工作日', en: 'working day' },
  wh: { zh: '个工作小时', en: 'working hour' },
};

/** How nearly all durations are written; none of these is too long. */
const plain = /^(\d{1,4}) (min|h|d|wd|wh)$/;

/** Reads `5 wd`, `24h`, `2.5 d`. Decimals, four places at most, only for `h` and `d`. */
export function parseDuration(text: string): Result<Duration, DurationProblem> {
  const [, digits, known] = plain.exec(text) ?? [];
  if (known !== undefined) return ok({ value: Number(digits), unit: known as DurationUnit });
  const trimmed = text.trim();
  if (trimmed === '') return problem('empty', text);
  if (/^[+-]?P[\dT]/i.test(trimmed)) return problem('iso', text, suggestForIso(trimmed));

  const [, number = '', unit = ''] = /^([\d.,+-]*)\s*(.*)$/su.exec(trimmed) ?? [];
  if (!/^\d+(\.\d+)?$/.test(number)) return problem('number', text, repairNumber(number, unit));
  if (!isUnit(unit)) return problem('unit', text, suggestForUnit(number, unit));
  const value = Number(number);
  if (value > longest[unit]) return problem('number', text);
  if (!allowsDecimals(number, unit)) {
    return problem('decimal', text, Number.isInteger(value) ? `${value} ${unit}` : undefined);
  }
  return ok({ value, unit });
}

/** The canonical text: `5 wd`. Reading it back gives an equal duration. */
export function formatDuration(duration: Duration): string {
  return `${duration.value} ${duration.unit}`;
}

/** The duration as people say it: `5 个工作日`, `5 working days`. */
export function durationInWords(duration: Duration, language: Language): string {
  const word = words[duration.unit];
  if (language === 'zh-CN') return `${duration.value} ${word.zh}`;
  return `${duration.value} ${word.en}${duration.value === 1 ? '' : 's'}`;
}

function isUnit(text: string): text is DurationUnit {
  return Object.hasOwn(longest, text);
}

function allowsDecimals(number: string, unit: DurationUnit): boolean {
  const [, decimals = ''] = number.split('.');
  return decimals === '' || ((unit === 'h' || unit === 'd') && decimals.length <= 4);
}

function repairNumber(number: string, unit: string): string | undefined {
  const isBareFraction = /^\.\d{1,4}$/.test(number) && (unit === 'h' || unit === 'd');
  return isBareFraction ? `${Number(`0${number}`)} ${unit}` : undefined;
}

function problem(
  code: DurationProblem['code'],
  text: string,
  suggestion?: string,
): Result<never, DurationProblem> {
  const isUsable = suggestion !== undefined && parseDuration(suggestion).ok;
  return err(isUsable ? { code, text, suggestion } : { code, text });
}
