/**
 * The day some months after a day, both `YYYY-MM-DD`, the year at most 9999; the last day of a month that is too
 * short for it.
 */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const inYear = Math.floor(count / 12);
  const inMonth = (count % 12) + 1;
  const last = new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate();
  return [String(inYear).padStart(4, '0'), twoDigits(inMonth), twoDigits(Math.min(day, last))].join('-');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
