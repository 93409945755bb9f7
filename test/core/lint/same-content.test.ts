import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedParts } from '../../../src/core/lint/look-ups/same-content.ts';
import type { ProcessStandard } from '../../../src/generated/process-standard.ts';
import { exampleOf } from '../../support/lint-examples.ts';

const parts = (before: string, after: string) => changedParts(exampleOf(before), exampleOf(after));

test.each([
  ['a limit', 'clocks: { total: { name: 总时限, limit: 4 wd } }', ['clocks']],
  ['a part that is gone and one that is new', 'calendar:\ncore: true', ['core', 'calendar']],
  ['the order of a list', 'key_nodes: [{ name: 乙 }, { name: 甲 }]', ['key_nodes']],
  ['status, change log and signatures', 'status: pilot\nchanges: []\nsignatures: []', []],
])('%s', (_, after, changed) => {
  expect(parts('key_nodes: [{ name: 甲 }, { name: 乙 }]', `key_nodes: [{ name: 甲 }, { name: 乙 }]`)).toEqual(
    [],
  );
  const kept = after.includes('key_nodes') ? after : `${after}\nkey_nodes: [{ name: 甲 }, { name: 乙 }]`;
  expect(parts('key_nodes: [{ name: 甲 }, { name: 乙 }]', kept).toSorted()).toEqual(changed.toSorted());
});

test('a text that is read twice is the same, whatever the order of its maps', () => {
  const content = fc.jsonValue({ maxDepth: 4 });
  fc.assert(
    fc.property(content, (value) => {
      const before = { forms: value } as unknown as ProcessStandard;
      const after = { forms: turned(value) } as unknown as ProcessStandard;
      expect(changedParts(before, after)).toEqual([]);
    }),
  );
});

test('two contents are the same exactly where they are written alike with sorted keys', () => {
  const content = fc.jsonValue({ maxDepth: 2 });
  fc.assert(
    fc.property(content, content, (one, other) => {
      const before = { forms: one } as unknown as ProcessStandard;
      const after = { forms: other } as unknown as ProcessStandard;
      const isAlike = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
      expect(changedParts(before, after)).toEqual(isAlike ? [] : ['forms']);
    }),
  );
});

/** The same value with the keys of its maps in the opposite order. */
function turned(value: unknown): unknown {
  return reordered(value, (entries) => entries.toReversed());
}

function sorted(value: unknown): unknown {
  return reordered(value, (entries) => entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

type Entries = readonly (readonly [string, unknown])[];

function reordered(value: unknown, order: (entries: Entries) => Entries): unknown {
  if (Array.isArray(value)) return value.map((item) => reordered(item, order));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, reordered(item, order)] as const);
  return Object.fromEntries(order(entries));
}
