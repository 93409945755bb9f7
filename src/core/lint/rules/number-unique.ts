import { defineRule } from '../rule.ts';
import type { ProjectView, StandardOutline } from '../surroundings.ts';

/** NUM-01: a document number belongs to one standard. */
export const rule = defineRule({
  id: 'number-unique',
  code: 'NUM-01',
  severity: 'error',
  since: '0.2.0',
  title: { 'zh-CN': '文件编号不与别的标准重复', en: 'No two standards have one document number' },
  reason: {
    'zh-CN': '按编号引用、归档、发文；两份标准一个编号，引用的是哪一份说不清。',
    en: 'Documents are cited and filed by their number; with two standards of one number nobody knows which is meant.',
  },
  source: 'S4-4.1.2',
  messages: {
    shared: {
      message: {
        'zh-CN': '编号「{number}」也是「{others}」的编号。',
        en: 'The number “{number}” is also that of “{others}”.',
      },
      hint: {
        'zh-CN': '给其中一份换一个编号；已停用的不算。',
        en: 'Give one of them another number; a retired standard does not count.',
      },
    },
  },
  exampleAround: {
    project: {
      standards: new Map([
        ['example', [outline('example', 'KF-QP-002')]],
        ['returns', [outline('returns', 'KF-QP-001')]],
      ]),
    },
  },
  good: 'number: KF-QP-002',
  bad: 'number: KF-QP-001',
  concerns: (one, project) => one.number !== null && othersOf(one.id, one.number, project).length > 0,
  check({ standard: { document }, around, report }) {
    const { id, number, status } = document;
    if (number === undefined || status === 'retired' || around.project === null) return;
    const others = othersOf(id, number, around.project);
    if (others.length > 0) report('shared', { path: ['number'] }, { number, others: others.join(', ') });
  },
});

const holders = new WeakMap<ProjectView, ReadonlyMap<string, ReadonlySet<string>>>();

/** The ids of the other standards in use that have a number. */
function othersOf(id: string, number: string, project: ProjectView): readonly string[] {
  const byNumber = holders.get(project) ?? idsByNumber(project);
  holders.set(project, byNumber);
  const ids = byNumber.get(comparable(number));
  return ids === undefined || (ids.size === 1 && ids.has(id)) ? [] : [...ids].filter((other) => other !== id);
}

function idsByNumber({ standards }: ProjectView): ReadonlyMap<string, ReadonlySet<string>> {
  const byNumber = new Map<string, Set<string>>();
  for (const { id, number, status } of [...standards.values()].flat()) {
    if (number === null || status === 'retired') continue;
    const key = comparable(number);
    const ids = byNumber.get(key);
    if (ids) ids.add(id);
    else byNumber.set(key, new Set([id]));
  }
  return byNumber;
}

/** Numbers that look the same are the same. */
function comparable(number: string): string {
  return number.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
}

function outline(id: string, number: string): StandardOutline {
  return { file: `${id}.yaml`, id, number, status: 'draft', calls: [], params: [], fields: [] };
}
