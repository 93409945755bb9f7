import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createChineseDays } from '../../src/adapters/calendar/chinese-days.ts';
import type { RunServices } from '../../src/app/run/services.ts';
import { readCalendarText } from '../../src/core/calendar/read-calendar-text.ts';
import { gatherStatutoryYears } from '../../src/core/calendar/statutory-years.ts';
import { resolveCalendar } from '../../src/core/calendar/working-calendar.ts';
import { digestOf } from '../../src/core/standard/digest.ts';
import type { Ledger } from '../../src/ports/ledger.ts';

function shipped(path: string): string {
  return readFileSync(new URL(`../../processes/${path}`, import.meta.url), 'utf8');
}

/** The shipped office calendar with the years 2025 to 2026. */
export function officeCalendar() {
  const definition = readCalendarText(shipped('calendars/cn-office.yaml'));
  if (!definition.ok) throw new Error('the shipped calendar is unsound');
  const days = createChineseDays();
  return resolveCalendar(
    definition.value,
    gatherStatutoryYears((year) => days.year('CN', year), 2025, 2026),
  );
}

/** Services over a ledger with the shipped standard and calendar; the clock is the real one unless given. */
export function testServices(ledger: Ledger, now: () => number = Date.now): RunServices {
  const calendar = officeCalendar();
  const text = calendar.serialise();
  return {
    ledger,
    now,
    newId: randomUUID,
    findStandard: async (id) => ({ file: `processes/${id}.yaml`, text: shipped(`${id}.yaml`) }),
    findCalendar: async () => ({
      calendar,
      kept: { digest: digestOf(text), kind: 'calendar', name: calendar.id, text },
    }),
    organisation: null,
    departments: new Map(),
    toleranceMinutes: 15,
  };
}
