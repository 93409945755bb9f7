import { type Deviation, deviationKinds } from '../facts.ts';

const rank: ReadonlyMap<string, number> = new Map(deviationKinds.map((kind, place) => [kind, place]));

/**
 * Deviations in the order in which they happened, those of one instant by kind; the rest stays in the order
 * in which it was found, which is the same for the same events.
 */
export function sortDeviations(deviations: readonly Deviation[]): readonly Deviation[] {
  return deviations.length < 2 ? deviations : [...deviations].sort(compare);
}

function compare(a: Deviation, b: Deviation): number {
  return a.at - b.at || (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0);
}
