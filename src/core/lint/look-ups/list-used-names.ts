import type { Limit, ProcessStandard } from '../../../generated/process-standard.ts';
import { limitDetails } from './list-durations.ts';
import type { StandardView } from './standard-view.ts';

/**
 * The two-part names (`form.field`, `param.x`, `step.done`) that conditions, clocks, calls and metrics use. Words in
 * quotation marks count too: a name that is used too often is better than one that is told unused.
 */
export function listUsedNames({ document, conditions, steps }: StandardView): ReadonlySet<string> {
  const names = new Set<string>();
  const take = (text: unknown) => {
    // Most texts hold no name.
    if (typeof text === 'string' && text.includes('.'))
      for (const name of text.match(twoParts) ?? []) names.add(name);
  };
  for (const { text } of conditions) take(text);
  for (const { step } of steps) {
    take(step.repeat?.while);
    take(step.authority?.amount);
    if (step.limit !== undefined) take(startOf(step.limit));
    for (const texts of [step.call?.with, step.call?.returns]) if (texts) Object.values(texts).forEach(take);
  }
  takeClocks(document.clocks, take);
  for (const list of [document.metrics, document.purpose?.goals])
    list?.forEach(({ formula, data }) => {
      take(formula);
      take(data);
    });
  return names;
}

const twoParts = /[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*/g;

function takeClocks(clocks: ProcessStandard['clocks'], take: (text: unknown) => void): void {
  for (const { from, to, limit } of Object.values(clocks ?? {})) {
    take(from);
    if (typeof to === 'string') take(to);
    else to?.forEach(take);
    take(startOf(limit));
  }
}

function startOf(limit: Limit): string | undefined {
  return limitDetails(limit)?.from;
}
