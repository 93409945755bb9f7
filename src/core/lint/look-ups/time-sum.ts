import { type Duration, parseDuration } from '../../calendar/duration.ts';

/** Lengths of time added up, each unit apart: mixed units have no one length. Minutes and hours are one, in minutes. */
export interface TimeSum {
  readonly minutes: number;
  readonly d: number;
  readonly wd: number;
  readonly wh: number;
}

/**
 * The two ways to put mixed units side by side, both in days (decision 5): by the clock (24 h are a day), and
 * in business hours (8 h are a working day).
 */
export type Reading = 'clock' | 'business';

/** Both readings, the more generous first. */
export const readings: readonly Reading[] = ['clock', 'business'];

/** No time at all. */
export const noTime: TimeSum = { minutes: 0, d: 0, wd: 0, wh: 0 };

/** A duration as a sum; null for a text that is none. */
export function sumOf(text: string): TimeSum | null {
  const parsed = parseDuration(text);
  return parsed.ok ? fromDuration(parsed.value) : null;
}

export function addTimes(a: TimeSum, b: TimeSum): TimeSum {
  return { minutes: a.minutes + b.minutes, d: a.d + b.d, wd: a.wd + b.wd, wh: a.wh + b.wh };
}

export function subtractTimes(a: TimeSum, b: TimeSum): TimeSum {
  return { minutes: a.minutes - b.minutes, d: a.d - b.d, wd: a.wd - b.wd, wh: a.wh - b.wh };
}

/** The length of a sum in days, in one reading. */
export function daysIn({ minutes, d, wd, wh }: TimeSum, reading: Reading): number {
  const hoursOfDay = reading === 'clock' ? 24 : 8;
  return minutes / 60 / hoursOfDay + d + wd + wh / 8;
}

/** A sum as a standard would write it: `37.5 h + 3 wd`; `0` for no time. */
export function writeSum({ minutes, d, wd, wh }: TimeSum): string {
  const parts: (readonly [number, string])[] = [
    Math.abs(minutes) < 60 ? [minutes, 'min'] : [minutes / 60, 'h'],
    [wh, 'wh'],
    [d, 'd'],
    [wd, 'wd'],
  ];
  const written = parts.filter(([value]) => rounded(value) !== 0);
  const text = written
    .map(([value, unit]) => `${value < 0 ? '- ' : '+ '}${rounded(Math.abs(value))} ${unit}`)
    .join(' ');
  return text.replace(/^\+ /, '') || '0';
}

function fromDuration({ value, unit }: Duration): TimeSum {
  if (unit === 'min') return { ...noTime, minutes: value };
  if (unit === 'h') return { ...noTime, minutes: value * 60 };
  return { ...noTime, [unit]: value };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
