import type { Duration } from '../calendar/duration.ts';
import { both } from '../standard/read/bilingual.ts';

/** The units of lengths of time, with how people call them and a usual number of each. */
export const durationUnits = [
  { unit: 'min', usual: 30, name: both('分钟', 'minutes') },
  { unit: 'h', usual: 24, name: both('小时', 'hours') },
  { unit: 'd', usual: 2, name: both('自然日', 'calendar days') },
  { unit: 'wd', usual: 5, name: both('工作日', 'working days') },
  { unit: 'wh', usual: 4, name: both('工作小时', 'working hours') },
] as const satisfies readonly {
  readonly unit: Duration['unit'];
  readonly usual: number;
  readonly name: object;
}[];
