import type { DeviationKind } from '../conformance/facts.ts';

/** A deviation that was put into a run on purpose, as the judge is to find it. */
export interface Planted {
  readonly kind: DeviationKind;
  readonly step: string | null;
  readonly round: number | null;
  /** The check, field, form, clock, exception or person it is about. */
  readonly subject: string | null;
  /** Not asked for, but unavoidable: what was asked for brings it about. */
  readonly isDragged: boolean;
}

/** A deviation that was asked for. */
export function planted(
  kind: DeviationKind,
  step: string | null,
  round: number | null,
  subject: string | null = null,
): Planted {
  return { kind, step, round, subject, isDragged: false };
}

/** The same, as a mere consequence. */
export function dragged(one: Planted): Planted {
  return { ...one, isDragged: true };
}

/** Whether two say the same, whatever brought them about. */
export function isSame(a: Planted, b: Planted): boolean {
  return a.kind === b.kind && a.step === b.step && a.round === b.round && a.subject === b.subject;
}
