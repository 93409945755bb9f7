import type { FindingSummary, Severity } from '../../core/lint/finding.ts';
import type { Language } from '../../shared/text.ts';

/** The words around findings in one language. */
export interface FindingWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly hint: (text: string) => string;
  readonly none: (files: number) => string;
  readonly summary: (summary: FindingSummary) => string;
  /** How many findings a short form leaves out. */
  readonly more: (count: number) => string;
  readonly source: (source: string) => string;
  /** Heads of a table of findings. */
  readonly columns: {
    readonly place: string;
    readonly level: string;
    readonly message: string;
    readonly rule: string;
  };
}

const zh: FindingWords = {
  severity: { error: '错误', warn: '警告', info: '信息' },
  hint: (text) => `提示：${text}`,
  none: (files) => `没有发现问题（${files} 个文件）`,
  summary: ({ files, errors, warnings, infos }) => {
    const counts = [
      errors > 0 ? `${errors} 个错误` : '',
      warnings > 0 ? `${warnings} 个警告` : '',
      infos > 0 ? `${infos} 条信息` : '',
    ];
    return `${counts.filter(Boolean).join('、')}，共 ${files} 个文件`;
  },
  more: (count) => `还有 ${count} 个问题没有列出。`,
  source: (source) => `依据：${source}`,
  columns: { place: '位置', level: '级别', message: '问题', rule: '规则' },
};

const en: FindingWords = {
  severity: { error: 'error', warn: 'warning', info: 'note' },
  hint: (text) => `hint: ${text}`,
  none: (files) => `no findings in ${counted(files, 'file')}`,
  summary: ({ files, errors, warnings, infos }) => {
    const counts = [
      errors > 0 ? counted(errors, 'error') : '',
      warnings > 0 ? counted(warnings, 'warning') : '',
      infos > 0 ? counted(infos, 'note') : '',
    ];
    return `${counts.filter(Boolean).join(', ')} in ${counted(files, 'file')}`;
  },
  more: (count) => `${counted(count, 'more finding')} not shown.`,
  source: (source) => `Source: ${source}`,
  columns: { place: 'Place', level: 'Level', message: 'Finding', rule: 'Rule' },
};

/** The words of each language. */
export const FINDING_WORDS: Readonly<Record<Language, FindingWords>> = { 'zh-CN': zh, en };

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
