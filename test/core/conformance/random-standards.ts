import fc from 'fast-check';
import type { ProcessStandard, StandardDocument } from '../../../src/core/standard/process-standard.ts';
import { type SmallStep, standardOf } from '../../support/standards.ts';

/** Ids of the steps that a random standard may have. */
export const ids = ['a', 'b', 'c', 'd'] as const;
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
