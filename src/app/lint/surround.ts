import { dayMs, formatDay, yearOf } from '../../core/calendar/civil-day.ts';
import type { LintSetting } from '../../core/lint/lint-standard.ts';
import type { DurationText } from '../../core/lint/look-ups/list-durations.ts';
import { farthestLimit } from '../../core/lint/look-ups/reach-of-limits.ts';
import { type CalendarCoverage, nothingAround } from '../../core/lint/surroundings.ts';
import type { Organisation } from '../../generated/organisation.ts';
import type { ProcessStandard } from '../../generated/process-standard.ts';
import type { Files } from '../../ports/files.ts';
import type { StatutoryDays } from '../../ports/statutory-days.ts';
import { UnsoundInput } from '../unsound-input.ts';
import type { OpenWorkspace } from '../workspace/open-workspace.ts';

/** Where the surroundings of standards come from. */
export interface SurroundSetting {
  readonly files: Files;
  readonly workspace: OpenWorkspace;
  /** The instant now. */
  readonly now: number;
  /** The day that it is in the workspace, `YYYY-MM-DD`. */
  today(): string;
  /** Asked only when a limit may reach into another year. */
  loadStatutoryDays(): Promise<StatutoryDays>;
}

/**
 * Tells rules what stands around a standard. The organisation is loaded once, at the first standard; one with mistakes
 * counts as none, since they are told where that file is looked at. What a calendar covers is looked up once for each
 * calendar, and only for standards with limits that, started today, reach past the end of this year.
 * @throws AppError `organisation-missing`, at the first standard, when `sop.yaml` names a file that is not there.
 */
export function createSurround(setting: SurroundSetting): LintSetting['surround'] {
  const { now, today, workspace } = setting;
  const coverages = new Map<string, Promise<CalendarCoverage | null>>();
  let organisation: Promise<Organisation | null> | undefined;
  return async ({ document, durations }) => {
    organisation ??= loadOrganisationDocument(setting);
    const calendar = mayReachPast(durations, now) ? coverage(document) : null;
    return { ...nothingAround(today), organisation: await organisation, calendar: await calendar };
  };

  function coverage({ calendar = workspace.settings.calendar }: ProcessStandard) {
    const found = coverages.get(calendar) ?? findCoverage(setting, calendar, Number(today().slice(0, 4)));
    coverages.set(calendar, found);
    return found;
  }
}

/** Whether a limit may reach past the end of this year, wherever on earth that is: the zone need not be known for it. */
function mayReachPast(durations: readonly DurationText[], now: number): boolean {
  const day = Math.floor(now / dayMs);
  const farthest = farthestLimit(durations, formatDay(day + 1));
  return farthest !== null && farthest.year > yearOf(day - 1);
}

async function loadOrganisationDocument({ files, workspace }: SurroundSetting): Promise<Organisation | null> {
  const { root, settings } = workspace;
  if (root === null) return null;
  const file = files.absolute(root, settings.organisation ?? 'organisation.yaml');
  if (settings.organisation === null && (await files.status(file)) === null) return null;
  const { loadOrganisation } = await import('../workspace/load-organisation.ts');
  const { readOrganisationDocument } = await import('../../core/organisation/read-organisation.ts');
  try {
    const loaded = await loadOrganisation(files, workspace);
    const read = loaded && readOrganisationDocument(loaded.source);
    return read?.ok ? read.value : null;
  } catch (error) {
    if (error instanceof UnsoundInput) return null;
    throw error;
  }
}

async function findCoverage(
  { files, workspace, loadStatutoryDays }: SurroundSetting,
  calendar: string,
  thisYear: number,
): Promise<CalendarCoverage | null> {
  const { readCoverage } = await import('./read-coverage.ts');
  return readCoverage({ files, workspace, thisYear, statutory: await loadStatutoryDays() }, calendar);
}
