import { defineRule } from '../rule.ts';

/** The id of a standard is the name of its file. */
export const rule = defineRule({
  id: 'id-equals-file-name',
  code: null,
  severity: 'warn',
  title: { 'zh-CN': '流程 id 与文件名相同', en: 'The id of a standard is the name of its file' },
  reason: {
    'zh-CN': '命令、台账和其他流程都按 id 找标准；文件名不同，人就找不到，也容易有两份同名的标准。',
    en: 'Commands, ledgers and other processes look for a standard by its id; under another file name people cannot find it, and two files may claim one id.',
  },
  source: 'standard-format',
  messages: {
    differs: {
      message: {
        'zh-CN': '流程 id 是「{id}」，文件名是「{file}」。',
        en: 'The id is “{id}”, the file is named “{file}”.',
      },
      hint: {
        'zh-CN': '改文件名，或改 id；已有执行记录的 id 不要改。',
        en: 'Rename the file, or change the id unless runs have been recorded under it.',
      },
    },
  },
  // In both, the file is example.yaml.
  good: 'id: example',
  bad: 'id: another',
  check({ standard, report }) {
    const { fileName, document } = standard;
    const { id, status } = document;
    if (fileName === null || fileName === id) return;
    // Runs may have been recorded under the id of a standard in use.
    const isFree = (status === 'draft' || status === 'review') && /^[a-z][a-z0-9-]{0,59}$/.test(fileName);
    const fix = { kind: 'replace', path: ['id'], text: fileName } as const;
    report('differs', isFree ? { path: ['id'], fix } : { path: ['id'] }, { id, file: fileName });
  },
});
