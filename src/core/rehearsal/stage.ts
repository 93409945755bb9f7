import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { ZoneClock } from '../calendar/zone-clock.ts';
import type { Pins } from '../run/events.ts';
import { namesOf } from '../run/field-value.ts';
import type { StoredEvidence } from '../run/question.ts';
import type { ProcessStandard, Step } from '../standard/process-standard.ts';
import { makeOutlook, type Outlook } from './outlook.ts';
import { createStaff, type Staff } from './staff.ts';

/** What all runs of a rehearsal share. */
export interface Stage {
  readonly standard: ProcessStandard;
  readonly calendar: WorkingCalendar;
  readonly zone: ZoneClock;
  readonly pins: Pins;
  readonly toleranceMinutes: number;
  readonly departments: ReadonlyMap<string, readonly string[]>;
  readonly seed: string;
  /** Nothing happens later than this. */
  readonly untilAt: number;
  /** The file that stands for every piece of evidence; null when none is kept, and then none can be asked for. */
  readonly evidence: StoredEvidence | null;
  readonly staff: Staff;
  readonly outlook: Outlook;
  /** Pause reasons that move the limits of steps: those that stop any clock. */
  readonly stepPauses: readonly string[];
  /** Steps whose limit runs from some other moment than their own readiness. */
  readonly sharedLimits: readonly Step[];
}

/** What a stage is made from; the rest follows from it. */
export type Setting = Pick<
  Stage,
  'standard' | 'calendar' | 'pins' | 'toleranceMinutes' | 'departments' | 'seed' | 'untilAt' | 'evidence'
>;

/** Sets the stage: people, and what is looked up for every run. */
export function setStage(setting: Setting): Stage {
  const { standard, calendar, seed } = setting;
  const departments = departmentsOf(standard, setting.departments);
  return {
    ...setting,
    departments,
    zone: calendar.clock,
    staff: createStaff(standard, departments.keys(), seed),
    outlook: makeOutlook(standard),
    stepPauses: [...new Set(standard.clocks.flatMap((clock) => clock.pauses))],
    sharedLimits: standard.steps.filter((step) => step.limit !== null && step.limitFrom !== null),
  };
}

/** The organisation's departments and the standard's own; where neither names any, one that stands for all. */
function departmentsOf(
  standard: ProcessStandard,
  known: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const all = new Map(known);
  for (const [id, name] of standard.departments) all.set(id, namesOf(name));
  return all.size > 0 ? all : new Map([['office', ['office']]]);
}
