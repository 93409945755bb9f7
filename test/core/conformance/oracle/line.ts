const minuteMs = 60_000;

type Weight = 'counts' | 'approved' | 'time' | 'habit';

/** A deviation as a text that two judges can be compared by. */
export function line(
  kind: string,
  visit: { readonly step: string; readonly round: number } | null,
  subject: string | null,
  at: number,
  weight: Weight,
  lateMs?: number,
): string {
  const counts = weight === 'counts' ? 'M01a M01b' : weight === 'time' ? 'M01b' : '-';
  const minutes = lateMs === undefined ? null : Math.ceil(lateMs / minuteMs);
  return [kind, visit?.step ?? null, visit?.round ?? null, subject, at, minutes, counts].join(' ');
}
