import { describe, expect, it } from 'vitest';
import { exception, limitOf, listOf, roles, standard, startOf, step, stepIds } from './complaint.ts';

const stepLimit = (id: string, runClass = 'normal') => limitOf(step(id).limit, runClass);
const clockLimit = (id: string, runClass: string) => limitOf(standard.clocks?.[id]?.limit, runClass);
const metric = (id: string) => standard.metrics?.find((one) => one.metric === id);

describe('the figures given for the complaint process stand in the shipped standard', () => {
  it.each<[figure: string, found: unknown, given: unknown]>([
    ['#1 response, normal', clockLimit('response', 'normal'), '24 h'],
    ['#2 start of handling, urgent', clockLimit('handling_start', 'urgent'), '2 h'],
    ['#2 urgent response is no later than the start of handling', clockLimit('response', 'urgent'), '2 h'],
    ['#3 total, normal', clockLimit('total', 'normal'), '5 wd'],
    ['#4 total, urgent', clockLimit('total', 'urgent'), '3 wd'],
    ['#5 incomplete information', exception('incomplete')?.limit, '2 h'],
    ['#5 beyond that', exception('incomplete')?.escalate, 'supervisor'],
    ['#5 overdue steps', exception('overdue')?.escalate, 'supervisor'],
    [
      '#6 receive: no number is given, so a proposal',
      step('receive').limit,
      { is: '15 min', proposal: ['normal', 'urgent'] },
    ],
    ['#7 grade', stepLimit('grade'), '1 h'],
    ['#7 after receipt', startOf('grade'), 'start'],
    ['#8 dispatch', stepLimit('dispatch'), '30 min'],
    ['#9 judgement and solution', stepLimit('analyse'), '24 h'],
    [
      '#9 the approval is inside the same 24 h',
      [stepLimit('approve'), startOf('approve')],
      ['24 h', 'analyse.ready'],
    ],
    ['#10 customer confirmation', stepLimit('confirm'), '12 h'],
    ['#11 execution', stepLimit('execute'), '3 wd'],
    ['#12 revisit', stepLimit('revisit'), '1 wd'],
    ['#13 seven steps and the missing approval', stepIds.filter((id) => id !== 'approve').length, 7],
    ['#14 two classes', standard.classes?.map((one) => one.id), ['urgent', 'normal']],
    ['#17 mean cycle', [metric('M05')?.baseline, metric('M05')?.target], ['4 d', '<= 2.5 d']],
    ['#18 satisfaction', [metric('M11')?.baseline, metric('M11')?.target], ['75 %', '>= 90 %']],
    ['#40 pilot cases', standard.pilot?.cases, '10-15'],
    ['#45 sample', standard.sample, { rate: 0.1, every: 'month', at_least: 1, by: 'class' }],
    ['#47 evaluation of a core process', [standard.core, standard.evaluation?.every], [true, 'quarter']],
  ])('%s', (_figure, found, given) => expect(found).toEqual(given));

  it.each([
    ['analyse', '12 h'],
    ['confirm', '4 h'],
    ['execute', '1 wd'],
  ])('%s has an urgent limit of %s, marked as a proposal', (id, urgent) => {
    expect(stepLimit(id, 'urgent')).toBe(urgent);
    expect(step(id).limit).toMatchObject({ proposal: ['urgent'] });
  });

  it('stops the total at the last end of execution, or at the close where there was none', () => {
    expect(standard.clocks?.total).toMatchObject({
      from: 'start',
      to: ['execute.done', 'close'],
      pauses: ['waiting_for_customer'],
    });
  });

  it('has the metrics M01 to M14 and M18, with a target only where the source has a figure', () => {
    const ids = [
      ...Array.from({ length: 14 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`),
      'M18',
    ];
    expect(standard.metrics?.map((one) => one.metric)).toEqual(ids);
    expect(standard.metrics?.filter((one) => one.target).map((one) => one.metric)).toEqual([
      'M05',
      'M09',
      'M11',
    ]);
  });
});

describe('who does what', () => {
  it.each([
    ['receive', 'agent', 'supervisor', '', ''],
    ['grade', 'supervisor', 'supervisor', 'agent', 'engineer sales_rep'],
    ['dispatch', 'agent', 'supervisor', '', 'engineer'],
    ['analyse', 'engineer', 'quality_head', 'sales_rep owner_head', 'agent supervisor'],
    ['approve', 'quality_head', 'quality_head', 'engineer owner_head', 'agent supervisor'],
    ['confirm', 'agent', 'supervisor', 'sales_rep', 'engineer owner_head'],
    ['execute', 'executor', 'owner_head', 'engineer', 'agent supervisor'],
    ['revisit', 'agent', 'supervisor', '', 'engineer sales_rep owner_head'],
  ])('%s: R %s, A %s, C %s, I %s', (id, ...letters) => {
    const { R, A, C, I } = step(id);
    expect([R, A, C, I].map((one) => listOf(one).join(' '))).toEqual(letters);
  });

  it('the duty table names for every department exactly the steps whose R it holds, and those it supports', () => {
    for (const [id, department] of Object.entries(standard.departments ?? {})) {
      const holding = (letters: readonly ('R' | 'C' | 'I')[]) =>
        stepIds.filter((one) =>
          letters.some((letter) => listOf(step(one)[letter]).some((role) => roles[role]?.department === id)),
        );
      const responsible = holding(['R']);
      const listed = (key: 'steps' | 'supports') =>
        department.duties?.flatMap((duty) => duty[key] ?? []).toSorted();
      expect(listed('steps'), id).toEqual(responsible.toSorted());
      expect(listed('supports'), id).toEqual(
        holding(['C', 'I'])
          .filter((one) => !responsible.includes(one))
          .toSorted(),
      );
    }
  });

  it('binds the responsible department at run time to the result of the analysis', () => {
    expect([roles.executor?.bind, roles.owner_head?.bind]).toEqual([
      'analysis.department',
      'analysis.department',
    ]);
  });

  it('claims no review, signature or approval that nobody gave', () => {
    expect(standard.reviews).toBeUndefined();
    expect(standard.signatures?.every((one) => one.person === null && one.date === null)).toBe(true);
    expect(standard.waivers?.every((one) => one.approver === null)).toBe(true);
    expect(standard.changes?.every((one) => one.reviewer === null)).toBe(true);
  });
});
