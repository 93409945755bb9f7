import type { Organisation } from '../../generated/organisation.ts';
import type { ProcessStandard } from '../../generated/process-standard.ts';

/** What stands around a standard, as far as it is known; null is unknown, and then no rule asks. */
export interface Surroundings {
  /** The day it is in the workspace, `YYYY-MM-DD`; asked only by rules that need it, since zones take long to load. */
  today(): string;
  readonly organisation: Organisation | null;
  /** The calendar that the standard counts by; looked up only where a limit reaches into another year. */
  readonly calendar: CalendarCoverage | null;
  /** The other standards; known only to rules that compare standards. */
  readonly project: ProjectView | null;
  /** The standard as it was in the version that it is compared with. */
  readonly previous: ProcessStandard | null;
}

/** For which years a calendar knows the statutory days. */
export interface CalendarCoverage {
  readonly id: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** What other standards need to know of one. */
export interface StandardOutline {
  readonly file: string;
  readonly id: string;
  readonly number: string | null;
  readonly status: ProcessStandard['status'];
  /** Ids of the processes that its steps call, in order. */
  readonly calls: readonly string[];
  /** Ids of its parameters. */
  readonly params: readonly string[];
  /** Its form fields as `form.field`. */
  readonly fields: readonly string[];
}

/** All standards that are known: those looked at and those they call. */
export interface ProjectView {
  /** By process id; several where an id was given twice. */
  readonly standards: ReadonlyMap<string, readonly StandardOutline[]>;
}

/** Nothing is known but the day. */
export function nothingAround(today: () => string): Surroundings {
  return { today, organisation: null, calendar: null, project: null, previous: null };
}

/** What other standards need to know of this one. */
export function outlineOf(document: ProcessStandard, file: string): StandardOutline {
  const { id, number = null, status, steps, params = {}, forms = {} } = document;
  return {
    file,
    id,
    number,
    status,
    calls: steps.flatMap(({ call }) => (call ? [call.process] : [])),
    params: Object.keys(params),
    fields: Object.entries(forms).flatMap(([form, { fields = {} }]) =>
      Object.keys(fields).map((field) => `${form}.${field}`),
    ),
  };
}
