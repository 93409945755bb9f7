import { suggest } from '../../core/standard/read/suggest.ts';
import type { Files } from '../../ports/files.ts';
import { AppError } from '../../shared/app-error.ts';
import { idOf } from './list-standards.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/** A working calendar's file, found by its id. */
export interface CalendarEntry {
  readonly id: string;
  /** Absolute. */
  readonly file: string;
}

/** Every calendar of the workspace and the shipped ones whose ids it does not use, by id. */
export async function listCalendars(
  files: Files,
  workspace: OpenWorkspace,
): Promise<readonly CalendarEntry[]> {
  const shipped = files.absolute(workspace.shipped, 'calendars');
  const own = workspace.root === null ? [] : [files.absolute(workspace.root, workspace.settings.calendars)];
  const byId = new Map<string, CalendarEntry>();
  for (const folder of [shipped, ...own]) {
    for (const file of await files.below(folder)) {
      if (/\.ya?ml$/i.test(file)) byId.set(idOf(file), { id: idOf(file), file });
    }
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The calendar with an id, the workspace's own before a shipped one; null asks for the workspace's default.
 * @throws AppError `calendar-missing`.
 */
export async function findCalendar(
  files: Files,
  workspace: OpenWorkspace,
  id: string | null,
): Promise<CalendarEntry> {
  const wanted = id ?? workspace.settings.calendar;
  const all = await listCalendars(files, workspace);
  const found = all.find((calendar) => calendar.id === wanted);
  if (found !== undefined) return found;
  const meant = suggest(
    wanted,
    all.map((calendar) => calendar.id),
  );
  throw new AppError('calendar-missing', { id: wanted, meant: meant ?? '' });
}
