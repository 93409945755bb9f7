import type { Limit, Metric } from '../../generated/process-standard.ts';
import { limitDetails } from './list-durations.ts';
import type { StandardView, StepView } from './standard-view.ts';

const known = new WeakMap<StandardView, ReadonlySet<string>>();

/**
 * The two-part names (`form.field`, `param.x`, `step.done`) that conditions, clocks, calls and metrics use, worked out
 * once. Words in quotation marks count too: a name that is used too often is better than one that is told unused.
 */
export function usedNames(standard: StandardView): ReadonlySet<string> {
  const found = known.get(standard) ?? listNames(standard);
  known.set(standard, found);
  return found;
}

const twoParts = /[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*/g;

function listNames(standard: StandardView): ReadonlySet<string> {
  const { document, conditions, steps } = standard;
  const { clocks = {}, metrics = [], purpose } = document;
  const texts = [
    ...conditions.map(({ text }) => text),
    ...steps.flatMap(textsOfStep),
    ...Object.values(clocks).flatMap(({ from, to, limit }) => [from, to, startOf(limit)].flat()),
    ...[...metrics, ...(purpose?.goals ?? [])].flatMap(textsOfMetric),
  ];
  return new Set(texts.flatMap((text) => text?.match(twoParts) ?? []));
}

function textsOfStep({ step }: StepView): (string | undefined)[] {
  const { call, repeat, authority, limit } = step;
  return [
    repeat?.while,
    authority?.amount,
    limit === undefined ? undefined : startOf(limit),
    ...Object.values(call?.with ?? {}),
    ...Object.values(call?.returns ?? {}),
  ];
}

function startOf(limit: Limit): string | undefined {
  return limitDetails(limit)?.from;
}

function textsOfMetric({ formula, data }: Metric): (string | undefined)[] {
  return [formula, data];
}
