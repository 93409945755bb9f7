import { defineRule } from '../rule.ts';
import type { StandardOutline } from '../surroundings.ts';

/** A process id names one standard. */
export const rule = defineRule({
  id: 'id-unique',
  code: null,
  severity: 'error',
  since: '0.2.0',
  title: { 'zh-CN': '一个流程 id 只有一份标准', en: 'A process id names one standard' },
  reason: {
    'zh-CN': '命令、台账和别的流程按 id 找标准；两个文件一个 id，执行的是哪一份全凭运气。',
    en: 'Commands, ledgers and other processes look for a standard by its id; with two files of one id it is luck which of them is run.',
  },
  source: 'standard-format; decision 1',
  messages: {
    twice: {
      message: {
        'zh-CN': '流程 id「{id}」有 {count} 个文件：{files}。',
        en: 'The process id “{id}” is in {count} files: {files}.',
      },
      hint: {
        'zh-CN': '留一份，其余改 id；旧版本由版本库保存，不必另存文件。',
        en: 'Keep one and give the others ids of their own; earlier versions are kept by version control, not in files beside it.',
      },
    },
  },
  exampleAround: {
    project: {
      standards: new Map([
        ['example', [outline('processes/example.yaml', 'example')]],
        ['refund', [outline('processes/refund.yaml', 'refund'), outline('lib/refund.yaml', 'refund')]],
      ]),
    },
  },
  good: 'id: example',
  bad: 'id: refund',
  concerns: ({ id }, { standards }) => (standards.get(id)?.length ?? 0) > 1,
  check({ standard, around, report }) {
    const { id } = standard.document;
    const all = around.project?.standards.get(id) ?? [];
    if (all.length < 2) return;
    const shown = all.slice(0, 6).map(({ file }) => file);
    const files = shown.join(', ') + (all.length > shown.length ? ' …' : '');
    report('twice', { path: ['id'] }, { id, count: all.length, files });
  },
});

function outline(file: string, id: string): StandardOutline {
  return { file, id, number: null, status: 'draft', calls: [], params: [], fields: [] };
}
