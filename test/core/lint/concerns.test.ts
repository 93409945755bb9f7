import { describe, expect, test } from 'vitest';
import { circlesThrough } from '../../../src/core/lint/look-ups/called-standards.ts';
import type { ProjectView, StandardOutline } from '../../../src/core/lint/surroundings.ts';
import { rules } from '../../../src/generated/rules.ts';

type Parts = Partial<StandardOutline> & { readonly id: string };

function outlineOf(parts: Parts): StandardOutline {
  return {
    file: `${parts.id}.yaml`,
    number: null,
    status: 'pilot',
    calls: [],
    params: [],
    fields: [],
    ...parts,
  };
}

function projectOf(...outlines: readonly Parts[]): ProjectView {
  return { standards: Map.groupBy(outlines.map(outlineOf), ({ id }) => id) };
}

/** The rules that want to look at a standard again once all are known. */
function concerned(one: Parts, ...others: readonly Parts[]): readonly string[] {
  const project = projectOf(one, ...others);
  return rules.filter(({ concerns }) => concerns?.(outlineOf(one), project)).map(({ id }) => id);
}

describe('a standard is looked at again', () => {
  test.each<[string, Parts, readonly Parts[], readonly string[]]>([
    ['not at all when it stands for itself', { id: 'a', number: 'N-1' }, [{ id: 'b', number: 'N-2' }], []],
    ['when its id is given twice', { id: 'a' }, [{ id: 'a', file: 'b.yaml' }], ['id-unique']],
    [
      'when its number is given twice',
      { id: 'a', number: 'n-1' },
      [{ id: 'b', number: 'N-1' }],
      ['number-unique'],
    ],
    ['when it calls one that is not there', { id: 'a', calls: ['b'] }, [], ['call-exists']],
    [
      'for its parameters when it calls one that is',
      { id: 'a', calls: ['b'] },
      [{ id: 'b' }],
      ['call-parameters'],
    ],
    [
      'when it calls a retired one',
      { id: 'a', calls: ['b'] },
      [{ id: 'b', status: 'retired' }],
      ['call-exists', 'call-parameters'],
    ],
    [
      'when its calls come back to it',
      { id: 'a', calls: ['b'] },
      [
        { id: 'b', calls: ['c'] },
        { id: 'c', calls: ['a'] },
      ],
      ['call-circle', 'call-parameters'],
    ],
  ])('%s', (_when, one, others, expected) => {
    expect(concerned(one, ...others)).toEqual(expected);
  });
});

describe('a circle of calls', () => {
  const project = projectOf(
    { id: 'a', calls: ['b', 'd'] },
    { id: 'b', calls: ['c', 'e'] },
    { id: 'c', calls: ['e'] },
    { id: 'd', calls: ['e', 'f'] },
    { id: 'e', calls: ['a'] },
    { id: 'f', calls: ['f'] },
  );

  test.each([
    ['a', 'a', ['a', 'a']],
    ['a', 'b', ['a', 'b', 'e', 'a']],
    ['a', 'd', ['a', 'd', 'e', 'a']],
    ['d', 'f', null],
    ['f', 'f', ['f', 'f']],
    ['a', 'nowhere', null],
  ])('from %s by way of %s is the shortest', (from, called, expected) => {
    expect(circlesThrough(project, from)(called)).toEqual(expected);
  });
});
