import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createZoneClock } from '../../../src/core/calendar/zone-clock.ts';
import type { Json } from '../../../src/core/run/events.ts';
import { maxTextLength, readFieldValue } from '../../../src/core/run/field-value.ts';
import type { Field } from '../../../src/core/standard/process-standard.ts';
import { standardOf } from '../../support/standards.ts';

const now = Date.parse('2026-11-21T17:45:00+08:00');
const around = {
  zone: createZoneClock('Asia/Shanghai'),
  now,
  departments: new Map([
    ['quality', ['质量部', 'Quality']],
    ['sales', ['销售部']],
  ]),
};

type FieldDocument = NonNullable<
  NonNullable<Parameters<typeof standardOf>[0]['forms']>[string]['fields']
>[string];

/** A field as a standard declares it. */
function fieldOf(document: Partial<FieldDocument> & Pick<FieldDocument, 'type'>): Field {
  const standard = standardOf({
    forms: { form: { name: 'Form', fields: { field: { label: 'Field', ...document } as FieldDocument } } },
    steps: [{ id: 'fill', out: ['form'] }],
  });
  const field = standard.forms.get('form')?.fields[0];
  if (!field) throw new Error('the standard lost its field');
  return field;
}

/** What a field makes of a value: the value, or the code of the refusal. */
function read(field: Field, value: Json, required = true): Json {
  const result = readFieldValue(field, value, { ...around, required });
  return result.ok ? result.value : `! ${result.error.code}`;
}

const channel = fieldOf({
  type: 'choice',
  choices: [
    { id: 'phone', name: { 'zh-CN': '电话', en: 'Phone' } },
    { id: 'mail', name: '邮件' },
  ],
});

describe('the value of a field', () => {
  test.each<[Partial<FieldDocument> & Pick<FieldDocument, 'type'>, Json, Json]>([
    [{ type: 'text' }, '  XK-200 ', 'XK-200'],
    [{ type: 'text' }, 200, '200'],
    [{ type: 'text' }, true, '! field-text'],
    [{ type: 'text' }, ['a'], '! field-text'],
    [{ type: 'text' }, 'x'.repeat(maxTextLength), 'x'.repeat(maxTextLength)],
    [{ type: 'text' }, 'x'.repeat(maxTextLength + 1), '! field-too-long'],
    [{ type: 'text', pattern: '[A-Z]{2}-\\d+|none' }, 'XK-200', 'XK-200'],
    [{ type: 'text', pattern: '[A-Z]{2}-\\d+|none' }, 'no XK-200', '! field-pattern'],
    [{ type: 'text', pattern: '[A-Z]{2}-\\d+|none' }, 'none at all', '! field-pattern'],
    [{ type: 'person' }, '陈工', '陈工'],
    [{ type: 'integer' }, '12', 12],
    [{ type: 'integer' }, '１２', 12],
    [{ type: 'integer' }, '1,234,567', 1234567],
    [{ type: 'integer' }, '１，２３４', 1234],
    [{ type: 'integer' }, '12,34', '! field-number'],
    [{ type: 'integer' }, '3.0', 3],
    [{ type: 'integer' }, '3.5', '! field-integer'],
    [{ type: 'integer' }, 3.5, '! field-integer'],
    [{ type: 'integer' }, '9007199254740993', '! field-integer'],
    [{ type: 'integer' }, 'three', '! field-number'],
    [{ type: 'integer' }, true, '! field-number'],
    [{ type: 'integer' }, '1e3', '! field-number'],
    [{ type: 'integer' }, '0x10', '! field-number'],
    [{ type: 'integer', min: 1 }, '0', '! field-min'],
    [{ type: 'integer', min: 1 }, '1', 1],
    [{ type: 'integer', max: 5 }, '6', '! field-max'],
    [{ type: 'integer', max: 5 }, '5', 5],
    [{ type: 'number' }, '-2.25', -2.25],
    [{ type: 'number' }, '+7', 7],
    [{ type: 'number' }, Number.POSITIVE_INFINITY, '! field-number'],
    [{ type: 'money' }, '860', 860],
    [{ type: 'money' }, '1,860.50', 1860.5],
    [{ type: 'money' }, '0.105', '! field-money'],
    [{ type: 'money' }, '¥860', '! field-number'],
    [{ type: 'boolean' }, true, true],
    [{ type: 'boolean' }, 'Yes', true],
    [{ type: 'boolean' }, '是', true],
    [{ type: 'boolean' }, '没有', false],
    [{ type: 'boolean' }, 'maybe', '! field-boolean'],
    [{ type: 'boolean' }, 1, '! field-boolean'],
    [{ type: 'date' }, '2026-11-18', '2026-11-18'],
    [{ type: 'date' }, '２０２６－１１－１８', '2026-11-18'],
    [{ type: 'date' }, '2026-02-30', '! field-date'],
    [{ type: 'date' }, '18.11.2026', '! field-date'],
    [{ type: 'date' }, 20261118, '! field-date'],
    [{ type: 'instant' }, '现在', '2026-11-21T09:45:00.000Z'],
    [{ type: 'instant' }, '16：30', '2026-11-21T08:30:00.000Z'],
    [{ type: 'instant' }, '2026-11-20\u300016:30', '2026-11-20T08:30:00.000Z'],
    [{ type: 'instant' }, '2026-11-21T09:45:00Z', '2026-11-21T09:45:00.000Z'],
    [{ type: 'instant' }, '17:46', '! field-future'],
    [{ type: 'instant' }, 'soon', '! field-instant'],
    [{ type: 'instant' }, 1700000000, '! field-instant'],
    [{ type: 'department' }, 'quality', 'quality'],
    [{ type: 'department' }, 'Quality', 'quality'],
    [{ type: 'department' }, '销售部', 'sales'],
    [{ type: 'department' }, 'legal', '! field-choice'],
    [{ type: 'file' }, 'photo.jpg', '! field-unsupported'],
    [{ type: 'choices' }, ['a'], '! field-unsupported'],
  ])('of %j, given %j, is %j', (document, given, expected) => {
    expect(read(fieldOf(document), given)).toEqual(expected);
  });

  test.each([
    ['phone', 'phone'],
    ['电话', 'phone'],
    ['Phone', 'phone'],
    ['邮件', 'mail'],
    ['fax', '! field-choice'],
    [1, '! field-choice'],
  ])('of a choice, given %j, is %j', (given, expected) => {
    expect(read(channel, given)).toBe(expected);
  });

  test.each(['', '   ', null])(
    'that is empty (%j) is null, and refused where the field is required',
    (empty) => {
      for (const type of ['text', 'integer', 'boolean', 'date', 'instant', 'department'] as const) {
        expect(read(fieldOf({ type }), empty, false)).toBeNull();
        expect(read(fieldOf({ type }), empty, true)).toBe('! field-required');
      }
    },
  );

  it('says in a refusal which field, which value, and what would do', () => {
    const result = readFieldValue(fieldOf({ type: 'integer', min: 3 }), '2', { ...around, required: true });
    expect(result).toEqual({
      ok: false,
      error: { code: 'field-min', args: { field: 'form.field', value: '2', min: 3 } },
    });
    expect(readFieldValue(channel, 'fax', { ...around, required: true })).toMatchObject({
      error: { args: { choices: 'phone, mail' } },
    });
  });

  it('takes every amount of whole cents, however large', () => {
    const money = fieldOf({ type: 'money' });
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (cents) => {
        const amount = Number((cents / 100).toFixed(2));
        expect(read(money, amount)).toBe(amount);
        expect(read(money, amount.toFixed(2))).toBe(amount);
      }),
    );
  });

  it('reads what it has stored as the same value again', () => {
    const fields = (['text', 'integer', 'number', 'money', 'boolean', 'date', 'instant'] as const).map(
      (type) => fieldOf({ type }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...fields, channel),
        fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constantFrom('2026-01-31', '9:30')),
        (field, given) => {
          const once = readFieldValue(field, given, { ...around, required: false });
          if (once.ok) expect(read(field, once.value, false)).toEqual(once.value);
        },
      ),
      { numRuns: 500 },
    );
  });
});
