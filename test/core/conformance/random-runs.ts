import fc from 'fast-check';
import type { ProcessStandard, StandardDocument } from '../../../src/core/standard/process-standard.ts';
import { type SmallStep, standardOf } from '../../support/standards.ts';

const ids = ['a', 'b', 'c', 'd'] as const;
const roles = ['clerk', 'head'] as const;
const condition = 'note.big = true';

const forms: NonNullable<StandardDocument['forms']> = {
  note: {
    name: 'Note',
    fields: {
      big: { label: 'Big', type: 'boolean' },
      who: { label: 'Who', type: 'text', required: true },
      why: { label: 'Why', type: 'text', required: condition, when: condition },
      sum: { label: 'Sum', type: 'number', required: true, computed: '1 + 1' },
    },
  },
  extra: { name: 'Extra', fields: { x: { label: 'X', type: 'text', required: true, when: condition } } },
};

const target = fc.constantFrom(...ids, 'end');
const jump = fc.oneof(
  target,
  fc.record({ to: target, at_most: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ to: target, at_most: fc.constant(1), beyond: fc.record({ to: target }) }),
);
const limit = fc.constantFrom('20 min', '1 h', '1 wd', '2 wh', '1 d');
const moment = fc.constantFrom('start', 'close', 'a.ready', 'b.opened', 'c.done', 'a.done');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

/** Leaves out what is undefined, as a document does. */
function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

function stepArbitrary(id: string): fc.Arbitrary<SmallStep> {
  const common = fc.record({
    id: fc.constant(id),
    R: maybe(fc.constantFrom(...roles)),
    A: maybe(fc.constantFrom(...roles)),
    key: maybe(fc.constant(true)),
    when: maybe(fc.constant(condition)),
    limit: maybe(
      fc.oneof(
        limit,
        fc.record({ is: limit, from: moment }),
        fc.record({ urgent: fc.constant('10 min'), normal: fc.constant('1 h') }),
      ),
    ),
    minimum: maybe(fc.constantFrom('5 min', '1 h')),
    out: maybe(fc.subarray(['note', 'extra'], { minLength: 1 })),
    segregate: maybe(fc.subarray([...ids], { minLength: 1 })),
    checks: maybe(
      fc.constantFrom<SmallStep['checks'][]>(
        [{ id: 'c1', ask: '?' }],
        [
          { id: 'c1', ask: '?', na: true },
          { id: 'c2', ask: '?', when: condition },
        ],
      ),
    ),
    exceptions: maybe(fc.constant([{ id: `gap_${id}`, when: 'A gap', limit: '30 min' }])),
  });
  const shape = fc.oneof(
    fc.record({ next: maybe(jump) }),
    fc.record({ kind: fc.constant('approval' as const), on: fc.record({ returned: jump }) }),
    fc.record({ kind: fc.constant('approval' as const) }),
    fc.tuple(jump, target).map(([one, two]) => ({
      kind: 'decision' as const,
      branches: [
        { id: 'x', ...(typeof one === 'string' ? { to: one } : one) },
        { id: 'y', to: two },
      ],
    })),
  );
  return fc
    .tuple(common, shape)
    .map(([one, two]) => compact<object>({ ...one, ...compact(two) }) as SmallStep);
}

/** Small standards with everything the judge looks at; some of them no sane author would write. */
export const anyStandard: fc.Arbitrary<ProcessStandard> = fc
  .record({
    count: fc.integer({ min: 1, max: ids.length }),
    steps: fc.tuple(...ids.map(stepArbitrary)),
    isGraded: fc.boolean(),
    to: fc.array(moment, { minLength: 1, maxLength: 2 }),
    from: fc.constantFrom('start', 'a.done', 'b.ready'),
    total: limit,
    isOwned: fc.boolean(),
  })
  .map(({ count, steps, isGraded, to, from, total, isOwned }) =>
    standardOf({
      forms,
      ...(isGraded
        ? {
            classes: [
              { id: 'urgent', name: 'U', when: condition },
              { id: 'normal', name: 'N' },
            ],
          }
        : {}),
      ...(isOwned ? { owner: { department: 'x', role: 'head' } } : {}),
      pause_reasons: { customer: { name: 'Customer' }, lunch: { name: 'Lunch' } },
      clocks: {
        first: { name: 'First', from, to, limit: total, pauses: ['customer'] },
        second: { name: 'Second', from: 'start', to: 'close', limit: { urgent: '1 h', normal: '2 h' } },
      },
      steps: steps.slice(0, count),
    }),
  );

const visit = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...ids) },
  { weight: 1, arbitrary: fc.constantFrom('a#2', 'b#2', 'tea') },
);
const check = fc.tuple(visit, fc.constantFrom('c1', 'c1', 'c2', 'c9')).map(([one, id]) => `${one}.${id}`);
const outcome = fc.constantFrom('', '', ' approved', ' returned', ' x', ' y', ' z');
const field = fc.constantFrom(
  'note.big true',
  'note.big false',
  'note.who "Li"',
  'note.who ""',
  'note.why "so"',
  'extra.x 1',
  'note.sum 2',
);

const words = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(visit, outcome).map(([one, how]) => `done ${one}${how}`) },
  { weight: 4, arbitrary: visit.map((one) => `open ${one}`) },
  { weight: 2, arbitrary: visit.map((one) => `ready ${one}`) },
  { weight: 1, arbitrary: visit.map((one) => `skip ${one}`) },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom('yes', 'no', 'na'), check).map((all) => all.join(' ')) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('ask', 'accept', 'accept', 'refuse'), check)
      .map((all) => all.join(' ')),
  },
  { weight: 4, arbitrary: fc.tuple(visit, field).map((all) => `fill ${all.join(' ')}`) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom('approve', 'return', 'reject'), visit).map((all) => all.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(visit, fc.constantFrom('x', 'y')).map((all) => `decide ${all.join(' ')}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(visit, fc.constantFrom('', ' head', ' clerk'))
      .map(([one, role]) => `hand ${one}${role}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('urgent', 'normal', 'odd'), visit)
      .map((all) => `class ${all.join(' ')}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('x1', 'x2'), visit, fc.constantFrom('', ' gap_a'))
      .map(([id, one, known]) => `raise ${id} ${one}${known}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('settle x1', 'settle x2', 'bind head sales', 'bind head stores') },
  { weight: 2, arbitrary: fc.constantFrom('pause customer', 'pause lunch', 'resume', 'note a') },
  { weight: 1, arbitrary: fc.constantFrom('start', 'close', 'abort') },
);

const line = fc
  .record({
    words,
    gap: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 0, max: 30 }) },
      { weight: 1, arbitrary: fc.constant(1500) },
    ),
    by: fc.constantFrom('lin', 'lin', 'yu', 'wu'),
    as: fc.constantFrom(' as clerk', ' as clerk', ' as head', ''),
    in: fc.constantFrom('', '', ' in sales'),
    late: fc.constantFrom('', '', '', ' late 10', ' late 99'),
  })
  .map(({ gap, words: all, by, as, in: department, late }) => ({
    gap,
    text: `${all} by ${by}${as}${department}${late}`,
  }));

/** Stories in the language of `tell`, in order of time, that mostly make some sense and sometimes none. */
export const anyStory: fc.Arbitrary<readonly string[]> = fc
  .record({ lines: fc.array(line, { maxLength: 25 }), isClosed: fc.boolean() })
  .map(({ lines, isClosed }) => {
    let minute = 0;
    const told = lines.map(({ gap, text }) => {
      minute += gap;
      return `${minute} ${text}`;
    });
    return ['0 start by lin', ...told, ...(isClosed ? [`${minute + 5} close`] : [])];
  });
