/** A stretch in which a clock stands still, half-open [fromAt, toAt); `toAt` null = it still lasts. */
export interface Pause {
  readonly fromAt: number;
  readonly toAt: number | null;
  readonly reason: string;
}

/** A stretch without a reason; `toAt` is Infinity while it lasts. */
interface Stretch {
  readonly fromAt: number;
  readonly toAt: number;
}

/** Pauses in order of time, none touching the next: what `orderPauses` gives. */
export type OrderedPauses = readonly Stretch[];

/** Sorts pauses and joins those that overlap or touch; a pause that ends before it begins is none. */
export function orderPauses(pauses: readonly Pause[]): OrderedPauses {
  const sorted = pauses
    .map(({ fromAt, toAt }) => ({ fromAt, toAt: toAt ?? Number.POSITIVE_INFINITY }))
    .filter(({ fromAt, toAt }) => fromAt < toAt)
    .sort((a, b) => a.fromAt - b.fromAt);
  const ordered: { fromAt: number; toAt: number }[] = [];
  for (const pause of sorted) {
    const last = ordered.at(-1);
    if (last !== undefined && pause.fromAt <= last.toAt) last.toAt = Math.max(last.toAt, pause.toAt);
    else ordered.push(pause);
  }
  return ordered;
}

/** Milliseconds of [fromAt, toAt) that are paused. */
export function pausedBetween(pauses: OrderedPauses, fromAt: number, toAt: number): number {
  let paused = 0;
  for (const pause of pauses) {
    paused += Math.max(0, Math.min(pause.toAt, toAt) - Math.max(pause.fromAt, fromAt));
  }
  return paused;
}

/** The first instant by which `neededMs` (more than 0) have run unpaused since `at`; Infinity if never. */
export function advance(pauses: OrderedPauses, at: number, neededMs: number): number {
  let now = at;
  let needed = neededMs;
  for (const pause of pauses) {
    if (pause.toAt <= now) continue;
    const running = Math.max(0, pause.fromAt - now);
    if (needed <= running) break;
    needed -= running;
    now = pause.toAt;
  }
  return now + needed;
}

/** Since when a pause has lasted that has no end; Infinity when every pause has ended. */
export function openSince(pauses: OrderedPauses): number {
  const last = pauses.at(-1);
  return last?.toAt === Number.POSITIVE_INFINITY ? last.fromAt : Number.POSITIVE_INFINITY;
}
