import type { Stage } from './stage.ts';

const minuteMs = 60_000;
const oneMinute = { value: 1 / 60, unit: 'wh' } as const;

/** The first instant of business from an instant on: that instant itself while there is business, or while it cannot be told. */
export function nextBusiness({ calendar }: Stage, at: number): number {
  const due = calendar.due({ startAt: at, limit: oneMinute });
  return due.kind === 'at' ? due.dueAt - minuteMs : at;
}

/** The instant at which so many business minutes have passed since an instant; null while that cannot be told. */
export function afterBusiness({ calendar }: Stage, at: number, minutes: number): number | null {
  const due = calendar.due({ startAt: at, limit: { value: minutes / 60, unit: 'wh' } });
  return due.kind === 'at' ? due.dueAt : null;
}

/** An instant on a whole second. */
export function wholeSecond(at: number): number {
  return Math.round(at / 1000) * 1000;
}
