import { type Deviation, deviationKinds } from '../facts.ts';

const rank: ReadonlyMap<string, number> = new Map(deviationKinds.map((kind, place) => [kind, place]));

/** Deviations in the order in which they happened; those of one instant by kind, step, round and subject. */
export function sortDeviations(deviations: readonly Deviation[]): readonly Deviation[] {
  return deviations.length < 2 ? deviations : [...deviations].sort(compare);
}

function compare(a: Deviation, b: Deviation): number {
  return (
    a.at - b.at ||
    (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) ||
    compareText(a.step, b.step) ||
    (a.round ?? 0) - (b.round ?? 0) ||
    compareText(a.subject, b.subject)
  );
}

/** By code units, so that every machine sorts alike. */
function compareText(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
