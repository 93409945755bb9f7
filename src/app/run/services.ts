import type { WorkingCalendar } from '../../core/calendar/working-calendar.ts';
import type { KeptDocument, Ledger } from '../../ports/ledger.ts';

/** A standard's text as it stands in a workspace or in the package. */
export interface FoundStandard {
  readonly file: string;
  readonly text: string;
}

/** A calendar made ready, with the text that pins it. */
export interface FoundCalendar {
  readonly calendar: WorkingCalendar;
  readonly kept: KeptDocument;
}

/** What running a process needs of the world. */
export interface RunServices {
  readonly ledger: Ledger;
  /** The instant now, ms UTC. */
  now(): number;
  newId(): string;
  /** @throws AppError when there is none of that id, or lint finds errors in it. */
  findStandard(id: string): Promise<FoundStandard>;
  /** The calendar of that id, or the workspace's own for null, resolved with all published years. */
  findCalendar(id: string | null): Promise<FoundCalendar>;
  /** The organisation's text, pinned by each run; null without one. */
  readonly organisation: KeptDocument | null;
  /** Ids and names of the organisation's departments. */
  readonly departments: ReadonlyMap<string, readonly string[]>;
  readonly toleranceMinutes: number;
}
