/**
 * Data for programs, as JSON that ends in a newline. Instants, which inside are numbers under names that end in
 * `At`, become ISO 8601 in UTC with milliseconds.
 */
export function jsonData(data: unknown): string {
  return `${JSON.stringify(data, writeInstant, 2)}\n`;
}

/** The furthest instant that a date can hold, either way. */
const lastInstant = 8_640_000_000_000_000;

function writeInstant(key: string, value: unknown): unknown {
  if (typeof value !== 'number' || !(key === 'at' || key.endsWith('At'))) return value;
  return Math.abs(value) <= lastInstant ? new Date(value).toISOString() : value;
}
