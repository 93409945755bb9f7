import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveCalendar } from '../../../src/core/calendar/working-calendar.ts';
import { chinaOffice, chinaYears, inChina } from './china-notices.ts';
import { dueOf, office, type PauseReading, wallOf } from './due-readings.ts';

interface Vectors {
  readonly workday_add: {
    readonly cases: readonly (readonly [start: string, days: number, due: string, naive: string])[];
  };
  readonly working_minutes: readonly {
    readonly start: string;
    readonly budget_min: number;
    readonly windows: readonly string[];
    readonly pause?: readonly [from: string, to: string];
    readonly due: string;
  }[];
}

const file = new URL('../../../../shared/oracles/vectors.json', import.meta.url);
const spaced = (reading: string) => reading.replace('T', ' ');

describe.skipIf(!existsSync(file))('published vectors (skipped without their file)', () => {
  const vectors: Vectors = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { workday_add: { cases: [] }, working_minutes: [] };

  it('for working days hold', () => {
    expect(vectors.workday_add.cases.length).toBeGreaterThan(0);
    for (const [start, days, expected] of vectors.workday_add.cases) {
      const due = dueOf(office, `${start} 10:00`, `${days} wd`);
      const unpublishedYear = Number(/(\d{4}) unpublished/.exec(expected)?.[1]);
      if (Number.isNaN(unpublishedYear)) expect(due).toMatchObject({ kind: 'at', dueDate: expected });
      else expect(due).toEqual({ kind: 'undetermined', unpublishedYear });
    }
  });

  it('for working time hold', () => {
    expect(vectors.working_minutes.length).toBeGreaterThan(0);
    for (const { start, budget_min: budget, windows, pause, due } of vectors.working_minutes) {
      const calendar = resolveCalendar(chinaOffice({ hours: windows }), chinaYears(2026));
      const pauses: readonly PauseReading[] =
        pause === undefined ? [] : [[spaced(pause[0]), spaced(pause[1])]];
      expect(wallOf(dueOf(calendar, spaced(start), `${budget / 60} wh`, pauses))).toBe(spaced(due));
      const pausedMinutes =
        pause === undefined
          ? 0
          : calendar.workingMinutes(inChina(spaced(pause[0])), inChina(spaced(pause[1])));
      expect(calendar.workingMinutes(inChina(spaced(start)), inChina(spaced(due)))).toBe(
        budget + (pausedMinutes ?? 0),
      );
    }
  });
});
