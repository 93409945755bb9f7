import type { Language, Text } from '../../../shared/text.ts';
import type { ValuePath } from '../../standard/read/json-pointer.ts';
import { defineRule } from '../rule.ts';

const letterOrDigit = /[\p{L}\p{N}]/u;

/** An English name beside a Chinese one says the same in about twice the letters. */
const ENGLISH_IS_LONGER = 2;

/** Names that may mean any process; only a whole name counts. */
const genericNames: readonly string[] = [
  '流程、业务流程、工作流程、管理流程、作业流程、操作流程、标准流程、新流程、流程标准、流程规范、管理制度、管理规定、工作标准',
  '作业指导书、未命名、待定、无标题、process、workflow、procedure、sop、standard、business process、work process',
  'management process、new process、standard operating procedure、untitled、tbd',
].flatMap((names) => names.split('、'));

/** ELM-01: the name of a process is there, says which process it is, and is short. */
export const rule = defineRule({
  id: 'element-name',
  code: 'ELM-01',
  severity: 'error',
  since: '0.2.0',
  title: { 'zh-CN': '流程名称简短、具体', en: 'A process has a short and exact name' },
  reason: {
    'zh-CN': '名称是员工找流程的入口：叫「工作流程」谁也不知道管什么，太长又记不住、显示不全。',
    en: 'Staff find a process by its name: “Work process” may be any of them, and one that is too long is neither remembered nor shown whole.',
  },
  source: 'S3-2.3.1',
  options: {
    max: {
      kind: 'number',
      default: 30,
      says: {
        'zh-CN': '名称最多几个字；中文名旁的英文可以是两倍',
        en: 'How many characters a name has at most; the English beside a Chinese one may have twice as many',
      },
    },
    generic: {
      kind: 'texts',
      default: genericNames,
      says: {
        'zh-CN': '哪些名称太笼统，整个名称就是它时才算',
        en: 'Names that may mean any process; only a whole name counts',
      },
    },
  },
  messages: {
    missing: {
      message: { 'zh-CN': '流程没有名称。', en: 'The process has no name.' },
      hint: {
        'zh-CN': '写出管什么事、到什么结果，例如「客户产品质量投诉处理流程」。',
        en: 'Say what it deals with, such as “Product-quality complaints”.',
      },
    },
    generic: {
      message: {
        'zh-CN': '流程名称「{name}」太笼统，看不出管什么事。',
        en: 'The name “{name}” may mean any process.',
      },
      hint: {
        'zh-CN': '写出管什么事，例如「客户产品质量投诉处理流程」。',
        en: 'Say what it deals with, such as “Product-quality complaints”.',
      },
    },
    long: {
      message: {
        'zh-CN': '流程名称有 {count} 个字，超过 {max} 个。',
        en: 'The name has {count} characters, more than {max}.',
      },
      hint: {
        'zh-CN': '只留管什么事；适用情形写进 scope。',
        en: 'Keep what it deals with; situations belong under scope.',
      },
    },
  },
  good: 'name: { zh-CN: 客户产品质量投诉处理流程, en: Product-quality complaints }',
  bad: 'name: 业务流程',
  check({ standard, options, report }) {
    const generic = foldedSet(options.generic);
    for (const { words, path, times } of spellings(standard.document.name)) {
      const max = options.max * times;
      if (isPlaceholder(words)) report('missing', { path });
      else if (generic.has(folded(words))) report('generic', { path }, { name: words });
      else if (words.length > max) {
        const count = [...words.trim()].length;
        if (count > max) report('long', { path }, { count, max });
      }
    }
  },
});

const foldedSets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Folded names, worked out once for all files. */
function foldedSet(names: readonly string[]): ReadonlySet<string> {
  const set = foldedSets.get(names) ?? new Set(names.map(folded));
  foldedSets.set(names, set);
  return set;
}

interface Spelling {
  readonly words: string;
  readonly path: ValuePath;
  readonly times: number;
}

/** The name in each language that it is written in. */
function spellings(name: Text): Spelling[] {
  if (typeof name === 'string') return [{ words: name, path: ['name'], times: 1 }];
  const languages: readonly Language[] = ['zh-CN', 'en'];
  return languages.flatMap((language) => {
    const words = name[language];
    const times = language === 'en' ? ENGLISH_IS_LONGER : 1;
    return words === undefined ? [] : [{ words, path: ['name', language], times }];
  });
}

/** Nothing but blanks and signs such as `…` or `-` is no name. */
function isPlaceholder(words: string): boolean {
  return !letterOrDigit.test(words);
}

function folded(words: string): string {
  return words.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
