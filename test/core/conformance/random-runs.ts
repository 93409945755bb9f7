import fc from 'fast-check';
import type { ProcessStandard, Step } from '../../../src/core/standard/process-standard.ts';
import { anyStandard, ids } from './random-standards.ts';

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
const wildStory: fc.Arbitrary<readonly string[]> = fc
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
