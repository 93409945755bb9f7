import type { Cell } from '../../core/report/document.ts';
import { rateOf } from '../../core/report/metrics.ts';
import { messagesIn } from '../../i18n/index.ts';
import { assertNever } from '../../shared/assert-never.ts';
import { lengthInWords } from '../time.ts';
import { daysText, instantText, phraseText, type Telling } from './phrase.ts';

type Ratio = Extract<Cell, { kind: 'ratio' }>;

/** What stands for a value that there is none of. */
const nothing = '–';

/** A cell in words. A rate is a percentage with its counts, or, where space is short, with its n alone. */
export function cellText(cell: Cell, telling: Telling, isShort = false): string {
  switch (cell.kind) {
    case 'text':
    case 'status':
      return phraseText(cell.text, telling);
    case 'integer':
      return cell.value === null ? nothing : String(cell.value);
    case 'ratio':
      return ratioText(cell, telling, isShort);
    case 'minutes':
      return minutesText(cell.value, telling);
    case 'days':
      return daysText(cell.value, telling);
    case 'instant':
      return cell.at === null ? nothing : instantText(cell.at, telling);
    default:
      return assertNever(cell);
  }
}

function minutesText(minutes: number | null, { language }: Telling): string {
  const { report, run } = messagesIn(language);
  return minutes === null ? report.notAvailable : lengthInWords(Math.round(minutes), run);
}

/** The percentage of a rate with one decimal, rounded half up; n/a without a denominator. */
export function percentText({ numerator, denominator }: Ratio, { language }: Telling): string {
  const { percent } = rateOf(numerator, denominator);
  return percent === null ? messagesIn(language).report.notAvailable : `${percent.toFixed(1)}%`;
}

/** The counts of a rate. */
export function countsText({ numerator, denominator }: Ratio): string {
  return `${numerator}/${denominator}`;
}

function ratioText(ratio: Ratio, telling: Telling, isShort: boolean): string {
  return `${percentText(ratio, telling)} (${isShort ? ratio.denominator : countsText(ratio)})`;
}
