import fc from 'fast-check';
import type { ProcessStandard, StandardDocument, Step } from '../../../src/core/standard/process-standard.ts';
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

function jumpArbitrary(known: readonly string[]) {
  const target = fc.constantFrom(...known, 'end');
  return fc.oneof(
    target,
    fc.record({ to: target, at_most: fc.integer({ min: 1, max: 2 }) }),
    fc.record({ to: target, at_most: fc.constant(1), beyond: fc.record({ to: target }) }),
  );
}

const limit = fc.constantFrom('20 min', '1 h', '1 wd', '2 wh', '1 d');
const moment = fc.constantFrom('start', 'close', 'a.ready', 'b.opened', 'c.done', 'a.done');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

/** Leaves out what is undefined, as a document does. */
function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

function stepArbitrary(id: string, known: readonly string[]): fc.Arbitrary<SmallStep> {
  const jump = jumpArbitrary(known);
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
    segregate: maybe(fc.subarray([...known], { minLength: 1 })),
    checks: maybe(
      fc.constantFrom<SmallStep['checks'][]>(
        [{ id: 'c1', ask: '?' }],
        [
          { id: 'c1', ask: '?', na: true },
          { id: 'c2', ask: '?', when: condition },
        ],
      ),
    ),
    exceptions: fc.constant([{ id: `gap_${id}`, when: 'A gap', limit: '30 min' }]),
  });
  const shape = fc.oneof(
    fc.record({ next: maybe(jump) }),
    fc.record({ kind: fc.constant('approval' as const), on: fc.record({ returned: jump }) }),
    fc.record({ kind: fc.constant('approval' as const) }),
    fc.tuple(jump, jump).map((jumps) => ({
      kind: 'decision' as const,
      branches: jumps.map((one, place) => ({
        id: 'xy'.charAt(place),
        ...(typeof one === 'string' ? { to: one } : one),
      })),
    })),
  );
  return fc
    .tuple(common, shape)
    .map(([one, two]) => compact<object>({ ...one, ...compact(two) }) as SmallStep);
}

/** Small standards with everything the judge looks at; some of them no sane author would write. */
export const anyStandard: fc.Arbitrary<ProcessStandard> = fc
  .integer({ min: 1, max: ids.length })
  .chain((count) => {
    const known = ids.slice(0, count);
    return fc
      .record({
        steps: fc.tuple(...known.map((id) => stepArbitrary(id, known))),
        isGraded: fc.boolean(),
        to: fc.array(moment, { minLength: 1, maxLength: 2 }),
        from: fc.constantFrom('start', 'a.done', 'b.ready'),
        total: limit,
        isOwned: fc.boolean(),
      })
      .map(({ steps, isGraded, to, from, total, isOwned }) =>
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
          steps,
        }),
      );
  });

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
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('x1', 'x2'), visit, fc.constantFrom('', ' gap_a'))
      .map(([id, one, known]) => `raise ${id} ${one}${known}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('settle x1', 'settle x1', 'settle x2', 'bind head sales', 'bind head stores'),
  },
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

type Line = { readonly gap: number; readonly text: string };

function timed(lines: readonly Line[], isClosed: boolean): readonly string[] {
  let minute = 0;
  const told = lines.map(({ gap, text }) => {
    minute += gap;
    return `${minute} ${text}`;
  });
  return ['0 start by lin', ...told, ...(isClosed ? [`${minute + 5} close`] : [])];
}

/** Stories in the language of `tell`, in order of time, of which nothing can be relied upon. */
export const wildStory: fc.Arbitrary<readonly string[]> = fc
  .tuple(fc.array(line, { maxLength: 25 }), fc.boolean())
  .map(([lines, isClosed]) => timed(lines, isClosed));

/** Stories that follow the ways of their standard, with a few wild lines in between. */
function likelyStory(standard: ProcessStandard): fc.Arbitrary<readonly string[]> {
  const turn = fc.record({
    way: fc.nat(2),
    gap: fc.integer({ min: 0, max: 30 }),
    by: fc.constantFrom('lin', 'yu', 'wu'),
    wild: fc.option(line, { nil: null, freq: 3 }),
  });
  return fc.tuple(fc.array(turn, { maxLength: 9 }), fc.boolean()).map(([turns, isClosed]) => {
    const lines: Line[] = [];
    const rounds = new Map<string, number>();
    let step = standard.steps[0];
    for (const { way, gap, by, wild } of turns) {
      if (wild) lines.push(wild);
      if (!step) continue;
      const round = (rounds.get(step.id) ?? 0) + 1;
      rounds.set(step.id, round);
      const { outcome, to } = wayOf(step, way);
      const visited = `${step.id}#${round}`;
      const role = step.responsible[0] ?? step.accountable[0] ?? 'clerk';
      const checks = step.checks.map(({ id }) => `yes ${visited}.${id}`);
      const forms = step.outputs.map(
        (form) => `fill ${visited} ${form === 'note' ? 'note.who' : 'extra.x'} "Li"`,
      );
      const approval =
        step.kind === 'approval' ? [`${outcome === 'returned' ? 'return' : 'approve'} ${visited}`] : [];
      const said = [`open ${visited}`, ...forms, ...checks, ...approval, `done ${visited} ${outcome}`.trim()];
      lines.push(...said.map((text) => ({ gap, text: `${text} by ${by} as ${role}` })));
      step = standard.stepById.get(to);
    }
    return timed(lines, isClosed);
  });
}

function wayOf(step: Step, way: number): { outcome: string; to: string } {
  if (step.on) {
    const outcome = way === 0 && step.on.returned ? 'returned' : 'approved';
    return { outcome, to: (step.on[outcome] ?? step.on.approved).to };
  }
  const branch = step.branches[way % Math.max(1, step.branches.length)];
  return branch ? { outcome: branch.id, to: branch.to } : { outcome: '', to: step.next.to };
}

/** A standard with a story that fits it, more or less or not at all. */
export const anyRun: fc.Arbitrary<readonly [ProcessStandard, readonly string[]]> = anyStandard.chain(
  (standard) => fc.tuple(fc.constant(standard), fc.oneof(wildStory, likelyStory(standard))),
);
