/** Other spellings of a unit, lower case and without spaces, and how many of ours one of them is. */
const otherUnits: Readonly<Record<string, readonly [times: number, unit: string]>> = {
  分: [1, 'min'],
  分钟: [1, 'min'],
  m: [1, 'min'],
  mins: [1, 'min'],
  minute: [1, 'min'],
  minutes: [1, 'min'],
  时: [1, 'h'],
  小时: [1, 'h'],
  个小时: [1, 'h'],
  hr: [1, 'h'],
  hrs: [1, 'h'],
  hour: [1, 'h'],
  hours: [1, 'h'],
  天: [1, 'd'],
  日: [1, 'd'],
  自然日: [1, 'd'],
  个自然日: [1, 'd'],
  day: [1, 'd'],
  days: [1, 'd'],
  calendarday: [1, 'd'],
  calendardays: [1, 'd'],
  周: [7, 'd'],
  星期: [7, 'd'],
  个星期: [7, 'd'],
  w: [7, 'd'],
  week: [7, 'd'],
  weeks: [7, 'd'],
  工作日: [1, 'wd'],
  个工作日: [1, 'wd'],
  bd: [1, 'wd'],
  workday: [1, 'wd'],
  workdays: [1, 'wd'],
  workingday: [1, 'wd'],
  workingdays: [1, 'wd'],
  businessday: [1, 'wd'],
  businessdays: [1, 'wd'],
  工作小时: [1, 'wh'],
  个工作小时: [1, 'wh'],
  bh: [1, 'wh'],
  workinghour: [1, 'wh'],
  workinghours: [1, 'wh'],
  businesshour: [1, 'wh'],
  businesshours: [1, 'wh'],
};

const decimalUnits: readonly string[] = ['h', 'd'];
const ownUnits: readonly string[] = ['min', 'h', 'd', 'wd', 'wh'];

/** What to write for a number with another unit (`5 工作日` → `5 wd`); undefined when unknown. */
export function suggestForUnit(number: string, unit: string): string | undefined {
  // A capital M alone is read as months by some and as minutes by others.
  if (unit === 'M') return undefined;
  const key = unit.toLowerCase().replaceAll(/[\s_-]/g, '');
  const [times, own] = Object.hasOwn(otherUnits, key) ? (otherUnits[key] ?? []) : [1, key];
  if (times === undefined || own === undefined || !ownUnits.includes(own)) return undefined;
  return compose(Number(number) * times, own);
}

/**
 * What to write for an ISO 8601 duration (`P1D` → `1 d`, `PT1H30M` → `90 min`).
 * Undefined for years, months and seconds, which no unit of ours matches.
 */
export function suggestForIso(text: string): string | undefined {
  const match = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/i.exec(text);
  if (match === null) return undefined;
  const [weeks, days, hours, minutes] = [match[1], match[2], match[3], match[4]];
  const wholeDays = Number(weeks ?? 0) * 7 + Number(days ?? 0);
  if (minutes !== undefined)
    return compose((wholeDays * 24 + Number(hours ?? 0)) * 60 + Number(minutes), 'min');
  if (hours !== undefined) return compose(wholeDays * 24 + Number(hours), 'h');
  return weeks === undefined && days === undefined ? undefined : compose(wholeDays, 'd');
}

function compose(value: number, unit: string): string | undefined {
  if (!Number.isFinite(value) || (!Number.isInteger(value) && !decimalUnits.includes(unit))) return undefined;
  return `${Number(value.toFixed(4))} ${unit}`;
}
