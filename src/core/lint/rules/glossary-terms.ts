import type { ProcessStandard } from '../../../generated/process-standard.ts';
import type { Text } from '../../../shared/text.ts';
import { findAbbreviations } from '../look-ups/find-abbreviations.ts';
import { type Instruction, listInstructions } from '../look-ups/list-texts.ts';
import { defineRule } from '../rule.ts';

/** Abbreviations of daily life, and English words that are set in capitals to be stressed. */
const knownToAll: readonly string[] = [
  'ID OK IT PDF SMS USB CNY RMB USD AM PM VIP APP QQ TV',
  'NO NOT AND OR ALL ONLY MUST NEVER YES BOTH ANY EVERY WILL',
].flatMap((words) => words.split(' '));

/** DOC-06: an abbreviation or a term of the trade is in the glossary. Each is told once. */
export const rule = defineRule({
  id: 'glossary-terms',
  code: 'DOC-06',
  severity: 'info',
  preset: 'strict',
  since: '0.2.0',
  title: { 'zh-CN': '缩写和专业术语有解释', en: 'Abbreviations and terms of the trade are explained' },
  reason: {
    'zh-CN': '写的人天天用的缩写，新人和别的部门不一定懂；一个词两种理解，检查时就各说各话。',
    en: 'What its writer says every day may be unknown to newcomers and other departments, and a word with two readings gives two verdicts.',
  },
  source: 'S3-2.3.2',
  options: {
    known: {
      kind: 'texts',
      default: knownToAll,
      says: { 'zh-CN': '人人都懂、不用解释的缩写', en: 'Abbreviations that need no explanation' },
    },
    terms: {
      kind: 'texts',
      default: ['会审', '归口', '批量', '闭环', '台账', '首问负责', '背靠背', '红线', '白名单', '黑名单'],
      says: {
        'zh-CN': '用到就要解释的专业术语',
        en: 'Terms of the trade that have to be explained where they are used',
      },
    },
  },
  messages: {
    abbreviation: {
      message: {
        'zh-CN': '缩写「{word}」没有解释。',
        en: 'The abbreviation “{word}” is not explained.',
      },
      hint: {
        'zh-CN': '在 glossary 里加上它，或在文中写出全称。',
        en: 'Add it to the glossary, or spell it out in the text.',
      },
    },
    term: {
      message: { 'zh-CN': '术语「{word}」没有解释。', en: 'The term “{word}” is not explained.' },
      hint: {
        'zh-CN': '在 glossary 里写明它指什么，能用数字的写数字。',
        en: 'Say in the glossary what it means, with a figure where there is one.',
      },
    },
  },
  good: `
steps:
  - { id: find, name: 查流程, do: 在 OA 里查现行版本 }
glossary:
  - { term: OA, means: 办公系统，流程中心在其首页 }
`,
  bad: `
steps:
  - { id: find, name: 查流程, do: 在 OA 里查现行版本 }
`,
  check({ standard, options, report }) {
    const known = new Set(options.known);
    let names: string | null = null;
    const isTold = (word: string) => {
      names ??= declaredNames(standard.document);
      return names.includes(word);
    };
    const tell = (key: 'abbreviation' | 'term', word: string, from: number, { path, text }: Instruction) => {
      if (known.has(word)) return;
      known.add(word);
      if (!isTold(word))
        report(key, { path, within: { from, to: from + word.length, of: text.length } }, { word });
    };
    const instructions = listInstructions(standard);
    // Most standards use few of the terms, which one look tells.
    const whole = instructions.map(({ text }) => text).join('\n');
    const terms = options.terms.filter((term) => whole.includes(term));
    for (const instruction of instructions) {
      const { text } = instruction;
      for (const { word, from } of findAbbreviations(text)) tell('abbreviation', word, from, instruction);
      for (const term of terms) {
        const from = text.indexOf(term);
        if (from !== -1) tell('term', term, from, instruction);
      }
    }
  },
});

/** What a standard explains or declares: its glossary, and the names of its parts, where a word says what it is. */
function declaredNames(document: ProcessStandard): string {
  const { glossary = [], departments = {}, roles = {}, forms = {}, params = {}, classes = [] } = document;
  const named = [departments, roles, forms, params].flatMap((table) => Object.values<Named>(table));
  const names = [...glossary.map(({ term }) => term), ...[...named, ...classes].map(({ name }) => name)];
  return names.flatMap(spellings).join('\n');
}

interface Named {
  readonly name: Text;
}

function spellings(text: Text): string[] {
  return typeof text === 'string' ? [text] : [text['zh-CN'], text.en ?? ''];
}
