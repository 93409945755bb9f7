import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/conformance/assess.ts';
import type { StandardDocument } from '../../../src/core/standard/process-standard.ts';
import { standardOf } from '../../support/standards.ts';
import { judged, type Story, said } from './judged.ts';
import { plainWeek, tell } from './tell.ts';

const forms: NonNullable<StandardDocument['forms']> = {
  note: {
    name: 'Note',
    fields: {
      who: { label: 'Who', type: 'text', required: true },
      big: { label: 'Big', type: 'boolean' },
      why: { label: 'Why', type: 'text', required: 'note.big = true' },
      where: { label: 'Where', type: 'text', required: true, when: 'note.big = true' },
      sum: { label: 'Sum', type: 'number', required: true, computed: '1 + 1' },
    },
  },
  empty: { name: 'Paper', fields: {} },
  later: {
    name: 'Later',
    fields: { x: { label: 'X', type: 'text', required: true, when: 'note.big = true' } },
  },
};
const one = standardOf({
  forms,
  steps: [
    { id: 'a', out: ['note', 'empty', 'later'] },
    { id: 'b', out: ['note'] },
  ],
});
const approval = standardOf({ steps: [{ id: 'ok', kind: 'approval' }] });

const stories: readonly Story[] = [
  ['a filled form is silent', one, ['0 start', '1 fill a note.who "Li"', '2 done a'], []],
  ['nothing is missing before the step is done', one, ['0 start', '1 open a'], []],
  ['a form without any entry is one deviation', one, ['0 start', '2 done a'], ['output_missing a note']],
  [
    "an entry by the engine is nobody's entry",
    one,
    ['0 start', '1 fill a note.sum 2', '2 done a'],
    ['output_missing a note'],
  ],
  [
    'an empty required field is missing',
    one,
    ['0 start', '1 fill a note.who ""', '2 done a'],
    ['field_missing a note.who'],
  ],
  [
    'blanks are no entry',
    one,
    ['0 start', '1 fill a note.who "\\u3000"', '2 done a'],
    ['field_missing a note.who'],
  ],
  [
    'fields whose condition holds are due',
    one,
    ['0 start', '1 fill a note.who "Li"', '1 fill a note.big true', '2 done a'],
    ['field_missing a note.why', 'field_missing a note.where', 'output_missing a later'],
  ],
  [
    'fields whose condition does not hold are not',
    one,
    ['0 start', '1 fill a note.who "Li"', '1 fill a note.big false', '2 done a'],
    [],
  ],
  ['false and zero are values', one, ['0 start', '1 fill a note.who 0', '2 done a'], []],
  [
    'an entry made afterwards in the same visit puts it right',
    one,
    ['0 start', '2 done a', '3 fill a note.who "Li"'],
    [],
  ],
  [
    'an entry made in a later step does not',
    one,
    ['0 start', '2 done a', '3 fill b note.who "Li"', '4 done b', '5 close'],
    ['output_missing a note'],
  ],
  [
    'what an earlier step filled in is there',
    one,
    ['0 start', '1 fill a note.who "Li"', '2 done a', '4 done b', '5 close'],
    [],
  ],
  [
    'fields the standard does not have are passed over',
    one,
    ['0 start', '1 fill a note.zzz 1', '1 fill a zzz.who 1', '1 fill a note.who 1', '2 done a'],
    [],
  ],
  [
    'an approval done without an approval is not approved',
    approval,
    ['0 start', '2 done ok approved', '3 close'],
    ['not_approved ok'],
  ],
  ['an approval given is silent', approval, ['0 start', '1 approve ok', '2 done ok approved', '3 close'], []],
  ['a return is an answer too', approval, ['0 start', '1 reject ok', '2 done ok rejected', '3 close'], []],
];

describe('outputs of steps', () => {
  it.each(stories)('%s', (_name, standard, lines, expected) => {
    expect(said(standard, lines)).toEqual(expected);
  });

  it('counts due and missing fields, those of an empty form too', () => {
    const lines = ['0 start', '2 done a', '3 fill b note.who "Li"', '3 fill b note.big true', '4 done b'];
    const counts = judged(one, lines).steps.map(({ fieldsDue, fieldsMissing }) => [fieldsDue, fieldsMissing]);
    expect(counts).toEqual([
      [1, 1],
      [3, 2],
    ]);
  });

  it('takes an erased value for one that was there', () => {
    const events = tell('0 start', '1 fill a note.who null', '2 done a');
    const forgotten = events.map((event) =>
      event.type === 'field.recorded' ? { ...event, forgotten: true as const } : event,
    );
    const deviationsOf = (all: typeof events) =>
      assess({ standard: one, calendar: plainWeek, events: all }).deviations;
    expect(deviationsOf(events)).toHaveLength(1);
    expect(deviationsOf(forgotten)).toEqual([]);
  });
});
