import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFlow } from '../../../src/core/lint/look-ups/read-flow.ts';
import { viewStandard } from '../../../src/core/lint/look-ups/standard-view.ts';
import { budgetOf } from '../../../src/core/lint/look-ups/time-budget.ts';
import { daysIn, readings, sumOf, writeSum } from '../../../src/core/lint/look-ups/time-sum.ts';
import { rule } from '../../../src/core/lint/rules/time-budget.ts';
import { exampleOf, reportsOf } from '../../support/lint-examples.ts';

const budget = (yaml: string, runClass: string | null = null) => {
  const document = exampleOf(yaml);
  const clock = document.clocks?.total;
  if (!clock) throw new Error('the example has no total');
  const found = budgetOf(viewStandard(document, null), {
    clock: { id: 'total', clock },
    runClass,
    reading: 'clock',
  });
  return (
    found && {
      total: writeSum(found.total),
      parts: found.parts.map(({ step, adds }) => `${step.id} ${writeSum(adds)}`),
    }
  );
};

describe('the longest path', () => {
  test('adds each step, apart by unit', () => {
    const yaml =
      'steps: [{ id: a, name: 甲, limit: 90 min }, { id: b, name: 乙, limit: 2 h }, { id: c, name: 丙, limit: 1 wd }, { id: d, name: 丁 }]';
    expect(budget(yaml)).toEqual({ total: '3.5 h + 1 wd', parts: ['a 1.5 h', 'b 2 h', 'c 1 wd', 'd 0'] });
  });

  test('takes the longer branch', () => {
    const yaml = `steps:
  - { id: a, name: 甲, limit: 1 h, branches: [{ id: x, to: b }, { id: y, to: c }] }
  - { id: b, name: 乙, limit: 1 h, next: d }
  - { id: c, name: 丙, limit: 2 h }
  - { id: d, name: 丁, limit: 1 h }`;
    expect(budget(yaml)?.parts).toEqual(['a 1 h', 'c 2 h', 'd 1 h']);
  });

  test('takes the limit of the class', () => {
    const yaml =
      'steps: [{ id: a, name: 甲, limit: { urgent: 1 h, normal: 4 h } }, { id: b, name: 乙, limit: { is: { urgent: 2 h } } }]';
    expect(budget(yaml, 'urgent')?.total).toBe('3 h');
    expect(budget(yaml, 'normal')?.total).toBe('4 h');
  });

  test('lets a limit run from the moment it names', () => {
    const yaml = `steps:
  - { id: a, name: 甲, limit: 15 min }
  - { id: b, name: 乙, limit: { is: 1 h, from: start } }
  - { id: c, name: 丙, limit: { is: 2 h, from: a.done } }
  - { id: d, name: 丁, limit: { is: 1 h, from: b.ready } }`;
    expect(budget(yaml)).toEqual({ total: '2.25 h', parts: ['a 15 min', 'b 45 min', 'c 1.25 h', 'd 0'] });
  });
});

describe('sums of mixed units', () => {
  test.each([
    ['24 h', 1, 3],
    ['1 wd', 1, 1],
    ['1 d', 1, 1],
    ['8 wh', 1, 1],
    ['480 min', 1 / 3, 1],
  ])('%s are %d days by the clock and %d in business hours', (text, clock, business) => {
    const sum = sumOf(text);
    if (!sum) throw new Error('unreadable example');
    expect([daysIn(sum, 'clock'), daysIn(sum, 'business')]).toEqual([clock, business]);
  });

  test('a text that is no duration has no sum', () => {
    expect(sumOf('即时')).toBeNull();
  });
});

describe('the rule', () => {
  const limit = fc.constantFrom(
    '30 min',
    '8 h',
    '16 h',
    '1 d',
    { is: '20 h', from: 'start' },
    { is: '1 wd', from: 's0.done' },
  );
  const step = fc.record({ limit, targets: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 2 }) });

  test('tells of a total exactly where the longest path goes beyond it in some reading', () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('24 h', '2 wd', '3 d', '40 wh'),
        (drawn, total) => {
          const name = (index: number) => (index < drawn.length ? `s${index}` : 'end');
          const steps = drawn.map((one, index) => ({
            id: name(index),
            name: '步',
            limit: one.limit,
            branches: one.targets.map((to, place) => ({ id: `b${place}`, to: name(to) })),
          }));
          const clock = { name: '总时限', from: 'start', to: 'close', limit: total };
          const yaml = JSON.stringify({ clocks: { total: clock }, steps });
          const view = viewStandard(exampleOf(yaml), null);
          const isOver = readings.some((reading) => {
            const longest = budgetOf(view, { clock: { id: 'total', clock }, runClass: null, reading });
            const allowed = sumOf(total);
            return longest && allowed && daysIn(longest.total, reading) > daysIn(allowed, reading) + 1e-9;
          });
          expect(reportsOf(rule, yaml).map(({ key }) => key)).toEqual(isOver ? ['over'] : []);
        },
      ),
    );
  });
});

describe('the flow', () => {
  const target = fc.integer({ min: 0, max: 8 });

  test('in any graph a loop number is shared exactly by steps that lead to each other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(target, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        (graph) => {
          const name = (index: number) => (index < graph.length ? `s${index}` : 'end');
          const steps = graph.map((targets, index) => ({
            id: name(index),
            name: '步',
            branches: targets.map((to, place) => ({ id: `b${place}`, to: name(to) })),
          }));
          const view = viewStandard({ ...exampleOf(''), steps }, null);
          const { loopOf, reachable } = readFlow(view.steps, view.stepById);
          const reaches = closure(graph);
          for (const [from, a] of view.steps.entries()) {
            expect(reachable.has(a)).toBe(from === 0 || reaches[0]?.has(from) === true);
            for (const [to, b] of view.steps.entries())
              expect(loopOf.get(a) === loopOf.get(b)).toBe(
                from === to || (reaches[from]?.has(to) === true && reaches[to]?.has(from) === true),
              );
          }
        },
      ),
    );
  });
});

/** For each node the nodes that one or more steps lead to. */
function closure(graph: readonly (readonly number[])[]): Set<number>[] {
  return graph.map((targets) => {
    const seen = new Set<number>();
    const waiting = [...targets];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...(graph[next] ?? []));
    }
    return seen;
  });
}
