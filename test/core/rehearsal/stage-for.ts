import type { WorkingCalendar } from '../../../src/core/calendar/working-calendar.ts';
import { type Setting, type Stage, setStage } from '../../../src/core/rehearsal/stage.ts';
import type { ProcessStandard } from '../../../src/core/standard/process-standard.ts';

/** A stage for a standard, over the third quarter of 2026 unless something else is said. */
export function stageFor(
  standard: ProcessStandard,
  calendar: WorkingCalendar,
  changes: Partial<Setting> = {},
): Stage {
  return setStage({
    standard,
    calendar,
    pins: { standard: standard.digest, calendar: 'c', organisation: null, judge: '1' },
    toleranceMinutes: 15,
    departments: new Map(),
    seed: 'test',
    untilAt: Date.parse('2026-10-01T00:00+08:00'),
    evidence: null,
    ...changes,
  });
}
