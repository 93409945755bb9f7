import type { Deviation, DeviationKind } from '../facts.ts';

type Severity = Deviation['severity'];

/** How a kind weighs: elsewhere, on a key control point, and in the two readings of M01. */
interface Weight {
  readonly plain: Severity;
  readonly key: Severity;
  readonly countsWithoutTime: boolean;
  readonly counts: boolean;
}

function weigh(plain: Severity, key: Severity, counted: 'always' | 'with-time' | 'never' = 'always'): Weight {
  return { plain, key, countsWithoutTime: counted === 'always', counts: counted !== 'never' };
}

// M01: required steps in allowed order, key checks met, no unapproved no, outputs and fields complete,
// and, in M01b, limits kept. How fast or how late somebody typed is a habit: shown, never counted.
const weights: Readonly<Record<DeviationKind, Weight>> = {
  check_failed: weigh('minor', 'critical'),
  check_unanswered: weigh('minor', 'major'),
  field_missing: weigh('minor', 'minor'),
  output_missing: weigh('major', 'major'),
  step_missing: weigh('major', 'critical'),
  step_extra: weigh('minor', 'minor'),
  step_out_of_order: weigh('major', 'major'),
  step_repeated: weigh('minor', 'minor'),
  step_late: weigh('minor', 'major', 'with-time'),
  clock_late: weigh('major', 'major', 'with-time'),
  wrong_role: weigh('major', 'major'),
  self_approval: weigh('critical', 'critical'),
  not_approved: weigh('critical', 'critical'),
  exception_unresolved: weigh('major', 'major'),
  exception_late: weigh('minor', 'minor', 'with-time'),
  entered_late: weigh('minor', 'minor', 'never'),
  too_fast: weigh('minor', 'minor', 'never'),
};

/** What a deviation is about; whatever is left out is null, false or nothing. */
export interface Sighting {
  readonly step?: string | null;
  readonly round?: number | null;
  readonly subject?: string | null;
  readonly at: number;
  readonly lateMs?: number;
  readonly reason?: string | null;
  readonly events?: readonly number[];
  readonly isKey?: boolean;
  readonly isApproved?: boolean;
  /** Nothing was shown to be wrong, only not declared: minor, and not counted. */
  readonly isUndeclared?: boolean;
}

/** Makes a deviation of a kind, weighed. Begun minutes count as whole ones. */
export function deviate(kind: DeviationKind, seen: Sighting): Deviation {
  const weight = weights[kind];
  const approved = seen.isApproved ?? false;
  const isDismissed = approved || (seen.isUndeclared ?? false);
  return {
    kind,
    severity: seen.isUndeclared ? 'minor' : seen.isKey ? weight.key : weight.plain,
    step: seen.step ?? null,
    round: seen.round ?? null,
    subject: seen.subject ?? null,
    at: seen.at,
    minutes: seen.lateMs === undefined ? null : Math.ceil(seen.lateMs / 60_000),
    approved,
    countsWithoutTime: weight.countsWithoutTime && !isDismissed,
    counts: weight.counts && !isDismissed,
    reason: seen.reason ?? null,
    events: seen.events ?? [],
  };
}
