import { expect, test } from 'vitest';
import { findFilled } from '../../../src/core/lint/conditions/filled-sources.ts';
import { viewStandard } from '../../../src/core/lint/look-ups/standard-view.ts';
import { exampleOf } from '../../support/lint-examples.ts';

/** Steps one after the other, each of which fills a form of its own. */
function chain(count: number) {
  const steps = Array.from({ length: count }, (_, at) => ({
    id: `s${at}`,
    name: `步${at}`,
    out: [`f${at}`],
  }));
  return viewStandard(exampleOf(JSON.stringify({ steps })), 'example');
}

test('what the steps before have filled is filled, and nothing that comes later', () => {
  const standard = chain(3);
  const [, second] = standard.steps;
  const filled = second && findFilled(standard).get(second);
  expect([...(filled?.before ?? [])]).toEqual(['f0']);
  expect([...(filled?.after ?? [])]).toEqual(['f0', 'f1']);
});

test('in a standard beyond all size everything counts as filled, kept once for all steps', () => {
  const standard = chain(3000);
  const filled = findFilled(standard);
  expect(new Set(filled.values()).size).toBe(1);
  expect(filled.get(standard.steps[0] ?? chain(1).steps[0]!)?.before.size).toBe(3000);
});
