import { describe, expect, it } from 'vitest';
import { prepareJudge } from '../../../src/core/conformance/assess.ts';
import type { Manner } from '../../../src/core/rehearsal/fault.ts';
import { playRun } from '../../../src/core/rehearsal/play-run.ts';
import { createRandom } from '../../../src/core/rehearsal/random.ts';
import type { PlayedEvent } from '../../../src/core/rehearsal/scene.ts';
import type { Setting } from '../../../src/core/rehearsal/stage.ts';
import type { ProcessStandard } from '../../../src/core/standard/process-standard.ts';
import { complaints } from '../../support/drive-run.ts';
import { officeCalendar } from '../../support/run-services.ts';
import { standardOf } from '../../support/standards.ts';
import { plainWeek } from '../conformance/tell.ts';
import { stageFor } from './stage-for.ts';

const startAt = Date.parse('2026-07-06T10:00+08:00');
const natural: Manner = { kind: 'natural' };
const clean: Manner = { kind: 'clean', class: null, fault: null };
const evidence = {
  sha256: 'e'.repeat(64),
  name: 'x.txt',
  sizeBytes: 1,
  mediaType: 'text/plain',
  evidenceDate: null,
};

/** Plays so many runs of a standard over the plain week. */
function played(standard: ProcessStandard, manner: Manner, runs: number, changes: Partial<Setting> = {}) {
  const stage = stageFor(standard, plainWeek, changes);
  return Array.from({ length: runs }, (_, run) => playRun(stage, createRandom('play', run), manner, startAt));
}

function ofType<T extends PlayedEvent['type']>(events: readonly PlayedEvent[], type: T) {
  return events.filter((event): event is Extract<PlayedEvent, { type: T }> => event.type === type);
}

/** Everything a form can hold, a role that is bound at run time, a choice by a person, a step that may be passed over. */
const rich = standardOf({
  departments: { north: { name: 'North' }, south: { name: 'South' } },
  roles: {
    clerk: { name: 'Clerk', department: 'north' },
    head: { name: 'Head', department: 'north' },
    worker: { name: 'Worker', bind: 'order.department' },
  },
  params: { big: { name: 'Big', value: 500 } },
  forms: {
    order: {
      name: 'Order',
      fields: {
        text: { label: 'T', type: 'text', required: true },
        code: { label: 'C', type: 'text', required: true, pattern: '[A-Z]{2}-\\d{4}' },
        whole: { label: 'W', type: 'integer', required: true, min: 3, max: 7 },
        amount: { label: 'A', type: 'money', required: true, min: 0 },
        share: { label: 'S', type: 'number', required: true, min: 0, max: 1 },
        isUrgent: { label: 'U', type: 'boolean', required: true },
        day: { label: 'D', type: 'date', required: true },
        when: { label: 'I', type: 'instant', required: true },
        color: {
          label: 'O',
          type: 'choice',
          required: true,
          choices: [
            { id: 'red', name: 'R' },
            { id: 'blue', name: 'B' },
          ],
        },
        department: { label: 'P', type: 'department', required: true },
        who: { label: 'H', type: 'person', required: true },
        files: { label: 'F', type: 'file' },
        double: { label: '2', type: 'money', computed: 'order.amount * 2' },
      },
    },
  },
  steps: [
    { id: 'order', R: 'clerk', out: ['order'], limit: '1 h', minimum: '2 min' },
    {
      id: 'look',
      R: 'head',
      when: 'order.amount >= param.big',
      checks: [{ id: 'seen', ask: 'Seen?', evidence: 'required' }],
    },
    {
      id: 'choose',
      R: 'head',
      kind: 'decision',
      branches: [
        { id: 'go', to: 'work' },
        { id: 'back', to: 'order', at_most: 1 },
      ],
    },
    { id: 'work', R: 'worker', limit: '1 wd' },
    { id: 'ok', kind: 'approval', R: 'clerk', A: 'clerk', segregate: ['order'] },
  ],
});

describe('a run that is played', () => {
  it('fills every kind of field with what the engine takes', () => {
    const runs = played(rich, clean, 40, { evidence });
    expect(runs.map(({ state }) => state.status)).toEqual(runs.map(() => 'closed'));
    const values = runs.map(({ state }) => state.values.order ?? {});
    const every = (field: string) => new Set(values.map((form) => form[field]));
    for (const code of every('code')) expect(code).toMatch(/^[A-Z]{2}-\d{4}$/);
    for (const whole of every('whole')) expect([3, 4, 5, 6, 7]).toContain(whole);
    expect(every('color')).toEqual(new Set(['red', 'blue']));
    expect(every('department')).toEqual(new Set(['north', 'south']));
    expect(every('files')).toEqual(new Set([null]));
    expect(every('day')).toEqual(new Set(['2026-07-06']));
    expect(every('isUrgent')).toEqual(new Set([true, false]));
    for (const form of values) expect(form.double).toBeCloseTo(2 * Number(form.amount));
  });

  it('goes to the people of the department that the run has found, and keeps apart who must be', () => {
    for (const { events, state } of played(rich, clean, 25, { evidence })) {
      const worker = ofType(events, 'step.opened').find(({ body }) => body.step === 'work')?.actor;
      expect(worker).toMatchObject({ role: 'worker', department: state.bound.worker });
      const taker = ofType(events, 'step.opened').find(({ body }) => body.step === 'order')?.actor.person;
      const approver = ofType(events, 'approval.given')[0]?.actor.person;
      expect(approver).not.toBe(taker);
    }
  });

  it('attaches the one file as evidence, and says so when there is none', () => {
    const runs = played(rich, clean, 30, { evidence });
    const attached = runs.flatMap(({ events }) => ofType(events, 'evidence.attached'));
    expect(attached.length).toBeGreaterThan(5);
    expect(new Set(attached.map(({ body }) => body.sha256))).toEqual(new Set([evidence.sha256]));
    expect(() => played(rich, clean, 30)).toThrow('rehearsal-no-evidence');
  });

  it('passes over steps whose condition does not hold, and goes back where people choose to', () => {
    const types = new Set(
      played(rich, clean, 30, { evidence }).flatMap(({ events }) => events.map(({ type }) => type)),
    );
    expect(types).toContain('step.skipped');
    const rounds = played(rich, natural, 60, { evidence }).flatMap(({ state }) =>
      state.visits.map(({ round }) => round),
    );
    expect(Math.max(...rounds)).toBe(2);
  });

  it('happens in order of time, and nothing after the end of the period', () => {
    const untilAt = startAt + 3 * 86_400_000;
    const runs = played(complaints, natural, 60, { untilAt });
    for (const { events, isCut, state } of runs) {
      const times = events.map(({ occurredAt }) => occurredAt);
      const recorded = events.map(({ recordedAt }) => recordedAt);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(recorded).toEqual(recorded.toSorted((a, b) => a - b));
      expect(
        events.every(({ occurredAt, recordedAt }) => occurredAt <= recordedAt && recordedAt <= untilAt),
      ).toBe(true);
      expect(isCut).toBe(state.status === 'open');
    }
    expect(runs.some(({ isCut }) => isCut)).toBe(true);
  });

  it('gives a reason whenever something is entered late', () => {
    const late = played(complaints, natural, 150).flatMap(({ events }) =>
      events.filter(({ occurredAt, recordedAt }) => recordedAt - occurredAt > 15 * 60_000),
    );
    expect(late.length).toBeGreaterThan(20);
    expect(late.filter(({ lateReason }) => !lateReason)).toEqual([]);
  });

  it('is refused by name when a required field takes nothing that can be made up', () => {
    const odd = standardOf({
      forms: {
        f: { name: 'F', fields: { x: { label: 'X', type: 'text', required: true, pattern: '(?=a)b' } } },
      },
      steps: [{ id: 'a', out: ['f'] }],
    });
    expect(() => played(odd, clean, 1)).toThrow('rehearsal-no-value');
  });

  it('is refused by name when the standard leads round and round', () => {
    const circle = standardOf({ steps: [{ id: 'a', next: 'a' }] });
    expect(() => played(circle, clean, 1)).toThrow('rehearsal-endless');
  });

  it('goes on in a year whose holidays are not published', () => {
    const calendar = officeCalendar();
    const stage = stageFor(complaints, calendar, { untilAt: Date.parse('2031-09-01T00:00+08:00') });
    const scene = playRun(stage, createRandom('far'), natural, Date.parse('2031-07-07T10:00+08:00'));
    expect(scene.state.status).toBe('closed');
    expect(() => prepareJudge(complaints, calendar)(scene.events)).not.toThrow();
  });
});

describe('the people of a rehearsal', () => {
  it('keep their habits: the careless are found wanting more often', () => {
    const stage = stageFor(complaints, plainWeek);
    const judge = prepareJudge(complaints, plainWeek);
    const visits = new Map<string, number>();
    const wrong = new Map<string, number>();
    for (let run = 0; run < 110; run += 1) {
      const { events } = playRun(stage, createRandom('habits', run), natural, startAt);
      const { steps, deviations } = judge(events);
      for (const { person } of steps) visits.set(person ?? '', (visits.get(person ?? '') ?? 0) + 1);
      for (const { kind, step, round } of deviations) {
        if (kind !== 'check_failed' && kind !== 'too_fast' && kind !== 'entered_late') continue;
        const person = steps.find((one) => one.step === step && one.round === round)?.person ?? '';
        wrong.set(person, (wrong.get(person) ?? 0) + 1);
      }
    }
    const rates = ['agent', 'supervisor', 'engineer', 'quality_head']
      .flatMap((role) => stage.staff.holders(role, null))
      .map(({ actor, habits }) => ({
        isCareless: habits.noes > 0.01,
        rate: (wrong.get(actor.person) ?? 0) / Math.max(1, visits.get(actor.person) ?? 0),
      }));
    const mean = (isCareless: boolean) => {
      const some = rates.filter((one) => one.isCareless === isCareless);
      return some.reduce((sum, { rate }) => sum + rate, 0) / some.length;
    };
    expect(mean(true)).toBeGreaterThan(3 * mean(false));
  });

  it('have names of their own, the same for the same seed', () => {
    const names = (seed: string) => {
      const { staff, standard } = stageFor(complaints, plainWeek, { seed });
      return [...standard.roles.keys()].flatMap((role) =>
        staff.holders(role, 'quality').map(({ actor }) => actor.person),
      );
    };
    expect(new Set(names('a')).size).toBe(names('a').length);
    expect(names('a')).toEqual(names('a'));
    expect(names('b')).not.toEqual(names('a'));
  });
});
