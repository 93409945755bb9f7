import { assess } from '../../../src/core/conformance/assess.ts';
import type { Deviation, RunFacts } from '../../../src/core/conformance/facts.ts';
import type { ProcessStandard } from '../../../src/core/standard/process-standard.ts';
import { plainWeek, tell } from './tell.ts';

/** One row of a table of stories: what happened, and what the judge has to say of it, in order of time. */
export type Story = readonly [
  name: string,
  standard: ProcessStandard,
  lines: readonly string[],
  said: readonly string[],
];

/** Judges a story over the plain week. */
export function judged(standard: ProcessStandard, lines: readonly string[]): RunFacts {
  return assess({ standard, calendar: plainWeek, events: tell(...lines) });
}

/** A deviation in words: `kind step#round subject`, the round only from the second on. */
function inWords({ kind, step, round, subject }: Deviation): string {
  const visit = round !== null && round > 1 ? `${step}#${round}` : step;
  return [kind, visit, subject].filter((word) => word !== null).join(' ');
}

/** Every deviation of a story in words. */
export function said(standard: ProcessStandard, lines: readonly string[]): readonly string[] {
  return judged(standard, lines).deviations.map(inWords);
}
