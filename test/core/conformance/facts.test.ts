import { describe, expect, it } from 'vitest';
import { resolveCalendar } from '../../../src/core/calendar/working-calendar.ts';
import { assess, judgeVersion, prepareJudge } from '../../../src/core/conformance/assess.ts';
import { rowOf, standardOf } from '../../support/standards.ts';
import { judged } from './judged.ts';
import { minute, plainWeek, tell } from './tell.ts';

const row = rowOf('a', 'b');
const day = 24 * 60;

describe('the fact of a run', () => {
  it('has its lengths and verdicts once it is closed', () => {
    const lines = ['0 start by yu in service', '5 done a', `${day} done b`, `${day + 60} close`];
    expect(judged(row, lines).run).toEqual({
      process: 'small',
      version: 'V1.0',
      standard: 'd'.repeat(64),
      class: null,
      status: 'closed',
      startedAt: minute(0),
      endedAt: minute(day + 60),
      person: 'yu',
      department: 'service',
      elapsedMinutes: day + 60,
      workingMinutes: 8 * 60 + 60,
      minutesPerDay: 480,
      compliantWithoutTime: true,
      compliant: true,
      deviations: 0,
    });
  });

  it('has neither when it is aborted', () => {
    expect(judged(row, ['0 start', '9 abort']).run).toMatchObject({
      status: 'aborted',
      endedAt: minute(9),
      elapsedMinutes: null,
      workingMinutes: null,
      compliant: null,
      compliantWithoutTime: null,
    });
  });

  it('has the class that was decided last', () => {
    expect(judged(row, ['0 start', '1 class urgent a', '2 class normal a']).run.class).toBe('normal');
  });

  it('leaves undetermined what an unpublished year decides', () => {
    const unpublished = resolveCalendar(
      {
        id: 'cn',
        name: 'CN',
        zone: 'Asia/Shanghai',
        country: 'CN',
        workdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
      },
      new Map(),
    );
    const standard = standardOf({
      clocks: { total: { name: 'Total', from: 'start', to: 'close', limit: '1 wd' } },
      steps: [{ id: 'a', limit: '1 wd' }],
    });
    const events = tell('0 start', `${9 * day} done a`, `${9 * day} close`);
    const { run, steps, clocks, deviations } = assess({ standard, calendar: unpublished, events });
    expect(run).toMatchObject({ elapsedMinutes: 9 * day, workingMinutes: null, compliant: true });
    expect([steps[0]?.dueAt, clocks[0]?.dueAt, deviations]).toEqual([null, null, []]);
  });
});

describe('the fact of a step', () => {
  it('has its three instants and who finished it', () => {
    const lines = ['0 start', '1 ready a', '2 open a by yu as clerk', '3 done a by wu as head in sales'];
    expect(judged(row, lines).steps).toMatchObject([
      {
        readyAt: minute(1),
        openedAt: minute(2),
        doneAt: minute(3),
        person: 'wu',
        role: 'head',
        department: 'sales',
      },
    ]);
  });

  it('has who worked on it last while it is open', () => {
    expect(judged(row, ['0 start', '1 ready a by wu', '2 open a by yu']).steps).toMatchObject([
      { person: 'yu' },
    ]);
    expect(judged(row, ['0 start', '1 ready a by wu']).steps).toMatchObject([{ person: null, role: null }]);
  });

  it('is one for each visit, in the order in which they began', () => {
    const lines = ['0 start', '1 done b', '2 done a', '3 open b#2', '4 note a'];
    expect(judged(row, lines).steps.map(({ step, round }) => `${step} ${round}`)).toEqual([
      'b 1',
      'a 1',
      'b 2',
    ]);
  });

  it('is there for a step that the standard does not have, and not for one passed over', () => {
    const lines = ['0 start', '1 done tea', '2 skip a'];
    expect(judged(row, lines).steps).toMatchObject([
      { step: 'tea', doneAt: minute(1), dueAt: null, unanswered: 0 },
    ]);
  });
});

describe('the judge', () => {
  it('asks for conditions only where a standard has some, and sees fields, parameters and the class', () => {
    const asked: unknown[] = [];
    const conditions = (expression: string, context: object) => {
      asked.push(expression, structuredClone(context));
      return true;
    };
    const standard = standardOf({
      params: { threshold: { name: 'Threshold', value: 3 } },
      forms: { note: { name: 'Note', fields: { big: { label: 'Big', type: 'boolean' } } } },
      steps: [{ id: 'a', checks: [{ id: 'c', ask: '?', when: 'note.big' }, 'Always?'] }],
    });
    const judge = prepareJudge(standard, plainWeek, { conditions });
    const { deviations } = judge(tell('0 start', '1 class urgent a', '1 fill a note.big true', '2 done a'));
    expect(asked).toEqual(['note.big', { class: 'urgent', param: { threshold: 3 }, note: { big: true } }]);
    expect(deviations.map(({ subject }) => subject)).toEqual(['c', 'c2']);
    assess({
      standard: row,
      calendar: plainWeek,
      events: tell('0 start', '1 done a', '2 done b', '3 close'),
      options: { conditions },
    });
    expect(asked).toHaveLength(2);
  });

  it('has a version to pin', () => {
    expect(judgeVersion).toMatch(/^\d+$/);
  });
});
