import { readCalendarDefinition } from '../../core/calendar/read-calendar.ts';
import type { CalendarCoverage } from '../../core/lint/surroundings.ts';
import { decodeText } from '../../core/standard/read/decode-text.ts';
import { readYaml } from '../../core/standard/read/read-yaml.ts';
import type { Files } from '../../ports/files.ts';
import type { StatutoryDays } from '../../ports/statutory-days.ts';
import { listCalendars } from '../workspace/find-calendar.ts';
import type { OpenWorkspace } from '../workspace/open-workspace.ts';

/** What the years of a calendar are read from. */
export interface CoverageSources {
  readonly files: Files;
  readonly workspace: OpenWorkspace;
  readonly statutory: StatutoryDays;
  readonly thisYear: number;
}

/** Notices older than this are no longer looked for. */
const FIRST_NOTICE = 1990;

/**
 * The published years of a calendar around this one. Null for a calendar that is not there or has mistakes, which
 * other commands tell, and for one that knows every year because it follows the plain week.
 */
export async function readCoverage(
  { files, workspace, statutory, thisYear }: CoverageSources,
  id: string,
): Promise<CalendarCoverage | null> {
  const entry = (await listCalendars(files, workspace)).find((calendar) => calendar.id === id);
  const country = entry ? await countryOf(files, entry.file) : null;
  if (country === null) return null;
  const isPublished = (year: number) => statutory.year(country, year) !== null;
  let lastYear = thisYear;
  while (lastYear > FIRST_NOTICE && !isPublished(lastYear)) lastYear -= 1;
  if (lastYear === FIRST_NOTICE) return null;
  while (isPublished(lastYear + 1)) lastYear += 1;
  let firstYear = lastYear;
  while (isPublished(firstYear - 1)) firstYear -= 1;
  return { id, firstYear, lastYear };
}

async function countryOf(files: Files, path: string): Promise<string | null> {
  const file = files.shown(path);
  const text = decodeText(await files.read(path), file);
  const read = text.ok ? readCalendarDefinition(readYaml({ file, text: text.value }).value) : text;
  return read.ok ? read.value.country : null;
}
