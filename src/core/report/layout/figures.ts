import type { Basis } from '../define-report.ts';
import { type Cell, type MetricItem, type Phrase, ratioCell, say, textCell } from '../document.ts';
import type { AbortedPart, BasedRate } from '../step-metrics.ts';

/** A rate as an item of the metrics block, followed by the line of the aborted runs that it leaves out. */
export function rateItems(id: string, rate: BasedRate): readonly MetricItem[] {
  const name = say(`metric.${id}`);
  const item: MetricItem = { id, name, value: ratioCell(rate), n: null, basis: basisOf(rate.basis) };
  return [item, abortedItem(rate.aborted)];
}

/** The line of the aborted runs under a rate: their own share where they have a verdict. */
export function abortedItem({ numerator, denominator }: AbortedPart): MetricItem {
  const item = { id: null, name: say('aborted'), basis: say('basis.aborted') };
  if (numerator === null) return { ...item, value: textCell(say('noValue')), n: denominator };
  return { ...item, value: ratioCell({ numerator, denominator }), n: null };
}

/** A line that belongs to the item before it: a number that is not part of its rate. */
export function partItem(name: Phrase, value: Cell, n: number | null = null): MetricItem {
  return { id: null, name, value, n, basis: null };
}

/** What runs count by, in words. */
export function basisOf(basis: Basis): Phrase {
  return say(`basis.${basis}`);
}
