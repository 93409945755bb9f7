import { describe, expect, it } from 'vitest';
import type { DeviationKind } from '../../../src/core/conformance/facts.ts';
import { createNames } from '../../../src/core/report/names.ts';
import { textIn } from '../../../src/shared/text.ts';
import { sampleStandard } from '../../support/report-ledger.ts';

const names = createNames([sampleStandard]);
const { id } = sampleStandard;

describe('names', () => {
  it('are those of the standard, in both languages', () => {
    const all = [
      names.process(id),
      names.runClass(id, 'urgent'),
      names.step(id, 'judge'),
      names.role(id, 'engineer'),
      names.clock(id, 'total'),
      names.department('quality'),
    ];
    expect(all.map((name) => textIn(name, 'zh-CN'))).toEqual([
      '投诉处理',
      '紧急',
      '原因分析',
      '质量工程师',
      '办结',
      '质量部',
    ]);
    expect(all.map((name) => textIn(name, 'en'))).toEqual([
      ...['Complaints', 'Urgent', 'Analyse', 'Quality engineer', 'Total', 'Quality'],
    ]);
  });

  it('are the ids where no standard has them', () => {
    expect(names.process('unheard_of')).toBe('unheard_of');
    expect(names.runClass(id, 'third')).toBe('third');
    expect(names.step('unheard_of', 'receive')).toBe('receive');
    expect(names.role(id, 'cook')).toBe('cook');
    expect(names.clock(id, 'egg_timer')).toBe('egg_timer');
    expect(names.department('moon')).toBe('moon');
    expect(names.subject('unheard_of', 'clock_late', null, 'total')).toBe('total');
    expect(names.responsible('unheard_of', 'receive')).toEqual({ role: null, department: null });
  });

  it('tell who answers for a step', () => {
    expect(names.responsible(id, 'judge')).toEqual({ role: 'engineer', department: 'quality' });
  });

  it.each<[DeviationKind, string | null, string, string]>([
    ['clock_late', null, 'total', 'Total'],
    ['check_failed', 'judge', 'cause', 'Cause proved?'],
    ['check_unanswered', 'receive', 'complete', 'Complete?'],
    ['output_missing', 'receive', 'register', 'Register'],
    ['field_missing', 'receive', 'register.customer', 'Customer'],
    ['exception_late', 'receive', 'lost', 'Sample lost'],
    ['self_approval', 'judge', 'wang.wei', 'wang.wei'],
    ['check_failed', 'judge', 'gone', 'gone'],
    ['field_missing', 'receive', 'register.gone', 'register.gone'],
  ])('say what a deviation of kind %s is about', (kind, step, subject, name) => {
    expect(textIn(names.subject(id, kind, step, subject), 'en')).toBe(name);
  });
});
