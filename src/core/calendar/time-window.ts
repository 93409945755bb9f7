/** A stretch of business hours inside one day, in minutes after midnight; `to` may be 1440. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** Reads `09:00-12:00`; null unless both are times of a day (the end up to 24:00) in that order. */
export function parseTimeWindow(text: string): TimeWindow | null {
  const match = /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(text);
  const from = parseMinuteOfDay(match?.[1] ?? '');
  const to = parseMinuteOfDay(match?.[2] ?? '');
  return from !== null && to !== null && from < to ? { from, to } : null;
}

/** Minutes after midnight of `HH:MM`, 24:00 included; null when it is no time of a day. */
function parseMinuteOfDay(text: string): number | null {
  const match = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(text);
  if (match === null) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return minutes <= 1440 ? minutes : null;
}
