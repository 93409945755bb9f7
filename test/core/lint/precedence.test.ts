import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPrecedence } from '../../../src/core/lint/look-ups/precedence.ts';
import { type StandardView, viewStandard } from '../../../src/core/lint/look-ups/standard-view.ts';
import { exampleOf } from '../../support/lint-examples.ts';

/** A standard whose steps lead to the steps of the given numbers; beyond the last is the end. */
function standardOf(targets: readonly (readonly number[])[]): StandardView {
  const document = exampleOf('{}');
  const name = (index: number) => (index < targets.length ? `s${index}` : 'end');
  const steps = targets.map((to, index) => {
    const branches = to.map((target, place) => ({ id: `b${place}`, to: name(target) }));
    return { id: name(index), name: name(index), ...(branches.length > 0 && { branches }) };
  });
  return viewStandard({ ...document, steps: steps as typeof document.steps }, null);
}

/** Whether a run may be at one step before it is at another for the first time: every way is gone, step by step. */
function comesBefore(targets: readonly (readonly number[])[], earlier: number, later: number): boolean {
  const waysOf = (index: number) => {
    const to = targets[index] ?? [];
    return (to.length > 0 ? to : [index + 1]).filter((target) => target < targets.length);
  };
  const reach = (from: number, without: number | null) => {
    const seen = new Set<number>();
    const visit = (index: number) => {
      if (seen.has(index) || index === without) return;
      seen.add(index);
      waysOf(index).forEach(visit);
    };
    visit(from);
    return seen;
  };
  return earlier !== later && reach(0, later).has(earlier) && reach(earlier, null).has(later);
}

const flows = fc.integer({ min: 1, max: 7 }).chain((count) => {
  const targets = fc.array(fc.nat({ max: count }), { maxLength: 3 });
  return fc.array(targets, { minLength: count, maxLength: count });
});

test('what may come before what is found as by going every way, as far as steps are reached at all', () => {
  fc.assert(
    fc.property(flows, (targets) => {
      const standard = standardOf(targets);
      const { mayPrecede } = readPrecedence(standard);
      const { steps, flow } = standard;
      for (const earlier of steps)
        for (const later of steps) {
          if (!flow.reachable.has(earlier) || !flow.reachable.has(later)) continue;
          const isBefore = comesBefore(targets, earlier.index, later.index);
          // A way down the list counts even where every run comes through the later step before.
          if (isBefore || earlier.index >= later.index)
            expect([mayPrecede(earlier, later), earlier.id, later.id]).toEqual([
              isBefore,
              earlier.id,
              later.id,
            ]);
        }
    }),
    { numRuns: 300 },
  );
});

test('a list of thousands of steps takes no long look', () => {
  const count = 5000;
  const standard = standardOf(Array.from({ length: count }, (_, index) => [(index * 7) % count, index + 1]));
  const [first, last] = [standard.steps[0], standard.steps[count - 1]];
  const startedAt = performance.now();
  const { mayPrecede } = readPrecedence(standard);
  expect(first && last && [mayPrecede(first, last), mayPrecede(last, first)]).toEqual([true, false]);
  expect(performance.now() - startedAt).toBeLessThan(500);
});
