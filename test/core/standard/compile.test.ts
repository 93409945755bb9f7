import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { Duration } from '../../../src/core/calendar/duration.ts';
import { compileText } from '../../../src/core/standard/compile-text.ts';
import {
  compileMoment,
  limitFor,
  nominalMinutes,
  strictestLimit,
} from '../../../src/core/standard/compile-time.ts';
import { digestOf } from '../../../src/core/standard/digest.ts';
import type { Step } from '../../../src/core/standard/process-standard.ts';
import { AppError } from '../../../src/shared/app-error.ts';
import { rowOf, type SmallStandard, standardOf } from '../../support/standards.ts';

const shipped = readFileSync(new URL('../../../processes/complaint-handling.yaml', import.meta.url), 'utf8');

type StepDocument = Partial<SmallStandard['steps'][number]>;

/** The first of two steps, compiled. */
function step(document: StepDocument, more: Partial<SmallStandard> = {}): Step {
  const [first] = standardOf({ ...more, steps: [{ id: 'a', ...document }, { id: 'b' }] }).steps;
  if (!first) throw new Error('the standard lost its step');
  return first;
}

const to = (id: string) => ({ to: id, atMost: null, beyond: null, raise: null });

describe('a standard with nothing but steps', () => {
  it('has every default written out', () => {
    const { document, stepById, ...rest } = rowOf('a', 'b');
    expect(rest).toMatchObject({
      id: 'small',
      prefix: 'SM',
      version: 'V1.0',
      status: 'draft',
      digest: 'd'.repeat(64),
      calendarId: null,
      params: {},
      classes: [],
      strictestClass: null,
      clocks: [],
    });
    for (const map of [rest.roles, rest.departments, rest.forms, rest.pauseReasons, rest.exceptions]) {
      expect(map.size).toBe(0);
    }
    expect(document.steps).toHaveLength(2);
    expect([...stepById.keys()]).toEqual(['a', 'b']);
  });

  it('has steps that ask nothing and lead on to the next', () => {
    expect(step({})).toEqual({
      id: 'a',
      index: 0,
      name: 'a',
      kind: 'task',
      description: null,
      responsible: [],
      accountable: [],
      consulted: [],
      informed: [],
      inputs: [],
      outputs: [],
      limit: null,
      limitFrom: null,
      minimum: null,
      key: false,
      decidesClass: false,
      checks: [],
      exceptions: [],
      when: null,
      next: to('b'),
      branches: [],
      on: null,
      segregateFrom: [],
      hint: null,
      example: null,
      handover: null,
    });
    expect(rowOf('a', 'b').stepById.get('b')?.next).toEqual(to('end'));
  });
});

describe('a step', () => {
  test.each<[string, StepDocument, Partial<Step>]>([
    ['one role', { R: 'x' }, { responsible: ['x'] }],
    [
      'several roles',
      { R: ['x', 'y'], A: 'z', C: ['v'], I: 'w' },
      { responsible: ['x', 'y'], accountable: ['z'] },
    ],
    [
      'a limit for all classes',
      { limit: '2 h' },
      { limit: new Map([['*', { value: 2, unit: 'h' }]]), limitFrom: null },
    ],
    [
      'a limit a class',
      { limit: { x: '2 h', y: '1wd' } },
      {
        limit: new Map([
          ['x', { value: 2, unit: 'h' }],
          ['y', { value: 1, unit: 'wd' }],
        ]),
      },
    ],
    [
      'a limit in full',
      { limit: { is: '30 min', from: 'b.done' } },
      {
        limit: new Map([['*', { value: 30, unit: 'min' }]]),
        limitFrom: { kind: 'step', step: 'b', instant: 'done' },
      },
    ],
    ['a minimum', { minimum: '2 min' }, { minimum: { value: 2, unit: 'min' } }],
    ['what it decides', { decides: 'class', key: true }, { decidesClass: true, key: true }],
    ['a way on', { next: 'end' }, { next: to('end') }],
    [
      'a way on that may be taken so often',
      { next: { to: 'a', at_most: 2, beyond: { to: 'b', raise: 'x' } } },
      { next: { to: 'a', atMost: 2, beyond: { to: 'b', raise: 'x' }, raise: null } },
    ],
    ['who is kept apart from it', { segregate: ['b'] }, { segregateFrom: ['b'] }],
  ])('with %s', (_name, document, expected) => {
    expect(step(document, { exceptions: [{ id: 'x', when: 'x' }] })).toMatchObject(expected);
  });

  it('with branches has each by its name, or its id where it has none', () => {
    const { branches } = step({
      branches: [
        { id: 'yes', name: { 'zh-CN': '是', en: 'Yes' }, when: 'class = "x"', to: 'end', raise: 'odd' },
        { id: 'chosen', to: 'b', at_most: 1 },
        { id: 'rest', otherwise: true, to: 'b' },
      ],
    });
    expect(branches).toEqual([
      {
        ...to('end'),
        id: 'yes',
        name: { 'zh-CN': '是', en: 'Yes' },
        when: 'class = "x"',
        otherwise: false,
        raise: 'odd',
      },
      { ...to('b'), id: 'chosen', name: 'chosen', when: null, otherwise: false, atMost: 1 },
      { ...to('b'), id: 'rest', name: 'rest', when: null, otherwise: true },
    ]);
  });

  it('counts checks that have no id, and leaves those that have one', () => {
    const { checks } = step({
      checks: [
        'Done?',
        { 'zh-CN': '好了？', en: 'Ready?' },
        { id: 'own', ask: 'Own?', na: true, evidence: 'required', when: 'class = "x"' },
      ],
    });
    const plain = { example: null, hint: null, naAllowed: false, evidence: 'none', when: null };
    expect(checks).toEqual([
      { ...plain, id: 'c1', ask: 'Done?' },
      { ...plain, id: 'c2', ask: { 'zh-CN': '好了？', en: 'Ready?' } },
      { ...plain, id: 'own', ask: 'Own?', naAllowed: true, evidence: 'required', when: 'class = "x"' },
    ]);
  });

  it('has its exceptions, which the standard knows together with those of the whole process', () => {
    const standard = standardOf({
      exceptions: [{ id: 'late', when: 'it is late', on_overdue: true }],
      steps: [
        {
          id: 'a',
          exceptions: [{ id: 'lost', when: 'it is lost', do: 'look', limit: '2 h', escalate: ['x', 'y'] }],
        },
      ],
    });
    expect([...standard.exceptions.values()]).toEqual([
      {
        id: 'lost',
        step: 'a',
        situation: 'it is lost',
        measure: 'look',
        limit: { value: 2, unit: 'h' },
        escalateTo: ['x', 'y'],
        onOverdue: false,
      },
      {
        id: 'late',
        step: null,
        situation: 'it is late',
        measure: null,
        limit: null,
        escalateTo: [],
        onOverdue: true,
      },
    ]);
  });
});

describe('an approval', () => {
  const approval = (document: StepDocument) => {
    const { stepById } = standardOf({
      steps: [{ id: 'plan' }, { id: 'ok', kind: 'approval', ...document }, { id: 'do' }],
    });
    const found = stepById.get('ok');
    if (!found) throw new Error('no approval');
    return found;
  };

  it('leads on when it is given, and nowhere else unless it says so', () => {
    expect(approval({}).on).toEqual({ approved: to('do'), returned: null, rejected: null });
  });

  it('leads where it says', () => {
    const on = { approved: 'end', returned: { to: 'plan', at_most: 2 }, rejected: 'end' };
    expect(approval({ on }).on).toEqual({
      approved: to('end'),
      returned: { ...to('plan'), atMost: 2 },
      rejected: to('end'),
    });
    expect(approval({ next: 'end' }).on).toMatchObject({ approved: to('end') });
    const next = { to: 'plan', at_most: 1, beyond: { to: 'do' } };
    expect(approval({ next }).on?.approved).toEqual({
      ...to('plan'),
      atMost: 1,
      beyond: { to: 'do', raise: null },
    });
  });

  it('is kept apart from the step that leads to it, and from those it names, each once', () => {
    expect(approval({}).segregateFrom).toEqual(['plan']);
    expect(approval({ segregate: ['do', 'plan'] }).segregateFrom).toEqual(['do', 'plan']);
  });

  it('is not kept apart from itself, though it may lead back to itself', () => {
    expect(approval({ on: { returned: 'ok' } }).segregateFrom).toEqual(['plan']);
  });

  it('is kept apart from every step that leads to it, by whatever way', () => {
    const { stepById } = standardOf({
      steps: [
        {
          id: 'a',
          branches: [
            { id: 'x', to: 'ok' },
            { id: 'y', to: 'b' },
          ],
        },
        { id: 'b', next: { to: 'c', at_most: 1, beyond: { to: 'ok' } } },
        { id: 'c', next: 'end' },
        { id: 'd', kind: 'approval', on: { approved: 'end', returned: 'ok' } },
        { id: 'ok', kind: 'approval' },
      ],
    });
    expect(stepById.get('ok')?.segregateFrom).toEqual(['a', 'b', 'd']);
  });
});

describe('forms and fields', () => {
  it('have every default written out, in the order in which they were written', () => {
    const { forms } = standardOf({
      forms: {
        f: {
          name: 'F',
          number: 'FM-1',
          fields: {
            z: { label: 'Z', type: 'text' },
            a: {
              label: 'A',
              type: 'integer',
              required: 'f.z = "x"',
              min: 1,
              max: 9,
              default: 3,
              unit: 'kg',
              personal: true,
              must_say: ['why'],
              when: 'class = "x"',
            },
          },
        },
        empty: { name: 'Empty' },
      },
      steps: [{ id: 's' }],
    });
    const [z, a] = forms.get('f')?.fields ?? [];
    expect(forms.get('f')).toMatchObject({ id: 'f', number: 'FM-1' });
    expect(z).toEqual({
      id: 'z',
      form: 'f',
      label: 'Z',
      type: 'text',
      required: false,
      when: null,
      computed: null,
      default: null,
      min: null,
      max: null,
      pattern: null,
      unit: null,
      choices: [],
      mustSay: [],
      personal: false,
      example: null,
      hint: null,
    });
    expect(a).toMatchObject({
      id: 'a',
      required: 'f.z = "x"',
      min: 1,
      max: 9,
      default: 3,
      unit: 'kg',
      personal: true,
      mustSay: ['why'],
      when: 'class = "x"',
    });
    expect(forms.get('empty')).toEqual({ id: 'empty', name: 'Empty', number: null, fields: [] });
  });
});

describe('clocks, classes and limits', () => {
  const classes = [
    { id: 'normal', name: 'normal', when: 'class = "x"' },
    { id: 'urgent', name: 'urgent', otherwise: true as const },
  ];

  it('run from the start to the close unless they say otherwise', () => {
    const { clocks } = standardOf({
      forms: { form: { name: 'Form', fields: { told_at: { label: 'Told', type: 'instant' } } } },
      clocks: {
        total: { name: 'Total', limit: '5 wd' },
        answer: {
          name: 'Answer',
          from: 'a.opened',
          to: ['form.told_at', 'close'],
          limit: '2 h',
          pauses: ['x'],
        },
      },
      steps: [{ id: 'a' }],
    });
    expect(clocks).toMatchObject([
      { id: 'total', from: { kind: 'start' }, to: [{ kind: 'close' }], pauses: [] },
      {
        id: 'answer',
        from: { kind: 'step', step: 'a', instant: 'opened' },
        to: [{ kind: 'field', form: 'form', field: 'told_at' }, { kind: 'close' }],
        pauses: ['x'],
      },
    ]);
  });

  test.each([
    ['start', { kind: 'start' }],
    ['close', { kind: 'close' }],
    ['a.ready', { kind: 'step', step: 'a', instant: 'ready' }],
    ['form.told_at', { kind: 'field', form: 'form', field: 'told_at' }],
    ['form.done', { kind: 'field', form: 'form', field: 'done' }],
  ])('name moments: %s', (text, moment) => {
    expect(compileMoment(text, new Set(['form']))).toEqual(moment);
  });

  test.each([
    ['the shorter total wins', { normal: '5 d', urgent: '3 d' }, 'urgent'],
    ['units are weighed', { normal: '90 min', urgent: '2 h' }, 'normal'],
    ['one for all tells nothing, so the first class is taken', '2 h', 'normal'],
  ] as const)('tell the strictest class: %s', (_name, limit, expected) => {
    const clocks = { total: { name: 'Total', limit } };
    expect(standardOf({ classes, clocks, steps: [{ id: 'a' }] }).strictestClass).toBe(expected);
  });

  it('without clocks take the first class for the strictest', () => {
    expect(standardOf({ classes, steps: [{ id: 'a' }] }).strictestClass).toBe('normal');
  });

  it('are found by class, with the one for all behind', () => {
    const two: Duration = { value: 2, unit: 'h' };
    const one: Duration = { value: 1, unit: 'h' };
    const both = new Map([
      ['*', two],
      ['urgent', one],
    ]);
    expect(limitFor(both, 'urgent')).toEqual(one);
    expect(limitFor(both, 'normal')).toEqual(two);
    expect(limitFor(both, null)).toEqual(two);
    expect(limitFor(new Map([['urgent', one]]), 'normal')).toBeNull();
    expect(limitFor(null, 'urgent')).toBeNull();
    expect(strictestLimit(both)).toEqual(one);
    expect(strictestLimit(null)).toBeNull();
  });

  it('are weighed roughly, only to be compared', () => {
    const weights = (['30 min', '1 h', '1 wh', '1 d', '1 wd'] as const).map((limit) => {
      const found = step({ limit }).limit?.get('*');
      return found ? nominalMinutes(found) : 0;
    });
    expect(weights).toEqual([30, 60, 180, 1440, 1440]);
  });
});

describe('a text', () => {
  it('of the shipped standard compiles, with the digest of its text', () => {
    const standard = compileText(shipped);
    expect(standard.digest).toBe(digestOf(shipped));
    expect(standard).toMatchObject({
      id: 'complaint-handling',
      prefix: 'TS',
      calendarId: 'cn-office',
      strictestClass: 'urgent',
    });
    expect(standard.steps.map(({ id }) => id)).toHaveLength(8);
    expect(standard.stepById.get('approve')?.segregateFrom).toEqual(['analyse']);
    expect(standard.params).toEqual({ batch_threshold: 2, satisfied_score: 4 });
    expect(standard.roles.get('executor')).toMatchObject({ bind: 'analysis.department', department: null });
  });

  it('can use the merge keys of YAML', () => {
    const text = `id: x\nname: X\nversion: V1.0\nstatus: draft\nsteps:\n  - &a { id: a, name: A, key: true }\n  - { <<: *a, id: b }\n`;
    expect(compileText(text).stepById.get('b')).toMatchObject({ name: 'A', key: true });
  });

  test.each([
    ['a limit that is none', 'steps: [{ id: a, name: A, limit: soon }]', 'soon'],
    ['YAML that cannot be read', 'steps: [', ''],
    ['a document without steps', 'id: x', ''],
    ['nothing', '', ''],
  ])('that is unsound stops the work with what is wrong: %s', (_name, text, what) => {
    const work = () => compileText(text);
    expect(work).toThrow(AppError);
    expect(work).toThrow('standard-unsound');
    try {
      work();
    } catch (error) {
      if (what !== '') expect(error).toMatchObject({ args: { what } });
    }
  });
});

it('takes parameters, roles, departments and reasons by their ids', () => {
  const standard = standardOf({
    prefix: 'KF',
    params: { most: { name: 'Most', value: 2 } },
    roles: { x: { name: 'X', department: 'd' }, y: { name: 'Y', bind: 'f.d' } },
    departments: { d: { name: 'D' } },
    pause_reasons: { wait: { name: 'Wait' } },
    steps: [{ id: 'a' }],
  });
  expect(standard).toMatchObject({ prefix: 'KF', params: { most: 2 } });
  expect(standard.roles.get('x')).toEqual({ id: 'x', name: 'X', department: 'd', bind: null });
  expect(standard.roles.get('y')).toEqual({ id: 'y', name: 'Y', department: null, bind: 'f.d' });
  expect([...standard.departments, ...standard.pauseReasons]).toEqual([
    ['d', 'D'],
    ['wait', 'Wait'],
  ]);
});
