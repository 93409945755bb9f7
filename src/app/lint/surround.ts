import type { LintSetting } from '../../core/lint/lint-standard.ts';
import { farthestLimit } from '../../core/lint/reach-of-limits.ts';
import { viewStandard } from '../../core/lint/standard-view.ts';
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
  /** The day that it is in the workspace, `YYYY-MM-DD`. */
  readonly today: string;
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
  const { today, workspace } = setting;
  const thisYear = Number(today.slice(0, 4));
  const coverages = new Map<string, Promise<CalendarCoverage | null>>();
  let organisation: Promise<Organisation | null> | undefined;
  return async (document) => {
    organisation ??= loadOrganisationDocument(setting);
    const calendar = reachesPast(document, today, thisYear) ? coverage(document) : null;
    return { ...nothingAround(today), organisation: await organisation, calendar: await calendar };
  };

  function coverage({ calendar = workspace.settings.calendar }: ProcessStandard) {
    const found = coverages.get(calendar) ?? findCoverage(setting, calendar, thisYear);
    coverages.set(calendar, found);
    return found;
  }
}

function reachesPast(document: ProcessStandard, today: string, year: number): boolean {
  const farthest = farthestLimit(viewStandard(document, null).durations, today);
  return farthest !== null && farthest.year > year;
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
