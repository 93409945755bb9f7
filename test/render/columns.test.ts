import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setInColumns } from '../../src/render/columns.ts';
import { hang, labelled } from '../../src/render/hang.ts';
import { jsonData } from '../../src/render/json-data.ts';
import { textWidth } from '../../src/render/text-width.ts';

describe('columns', () => {
  const columns = [{ heading: '编号', isRigid: true }, { heading: '流程' }, { heading: 'People' }];

  test('stand below each other, a Chinese character counting as two', () => {
    const rows = [
      ['A-1', '投诉', 'li.na'],
      ['A-22', 'Claims', '张伟'],
    ];
    expect(setInColumns(columns, rows, 80)).toEqual([
      '编号  流程    People',
      'A-1   投诉    li.na',
      'A-22  Claims  张伟',
    ]);
  });

  test('are narrowed where there is no room, without losing anything', () => {
    const rows = [['A-1', '客户产品质量投诉处理流程', 'zhang.wei、li.na']];
    const lines = setInColumns(columns, rows, 32);
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(32);
    expect(lines.join('').replaceAll(' ', '')).toContain('A-1');
    for (const part of ['zhang.wei', 'li.na']) expect(lines.join('\n')).toContain(part);
  });

  test('never go beyond the width while every column has ten cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('客', '户', 'a', 'b', ' ', '，', '\n'), maxLength: 40 });
    const row = fc.tuple(fc.constantFrom('A-1', 'A-22'), cell, cell);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), fc.integer({ min: 34, max: 100 }), (rows, width) => {
        const lines = setInColumns(columns, rows, width);
        expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
        const letters = (text: string) => text.replaceAll(/\s/g, '').length;
        expect(letters(lines.join(''))).toBe(letters(`编号流程People${rows.flat().join('')}`));
      }),
    );
  });
});

describe('hanging text', () => {
  test('stands with its further lines below its first', () => {
    expect(hang('  09:00  ', '客户产品质量投诉处理', 19)).toBe('  09:00  客户产品质\n         量投诉处理');
  });

  test('labels are as wide as the widest', () => {
    const rows: (readonly [string, string])[] = [
      ['级别', '紧急'],
      ['标准规定', '一'],
    ];
    expect(labelled(rows, 40)).toEqual(['级别      紧急', '标准规定  一']);
  });
});

describe('data for programs', () => {
  test('has its instants in ISO 8601 and ends in a newline', () => {
    const text = jsonData({ at: 0, dueAt: null, list: [{ startedAt: 1_000 }], foundAtSeq: 7, minutes: 3 });
    expect(JSON.parse(text)).toEqual({
      ...{ at: '1970-01-01T00:00:00.000Z', dueAt: null, foundAtSeq: 7, minutes: 3 },
      list: [{ startedAt: '1970-01-01T00:00:01.000Z' }],
    });
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('keeps a number that is no instant any more, as tampering may leave it', () => {
    expect(JSON.parse(jsonData({ at: 1e20 }))).toEqual({ at: 1e20 });
  });
});
