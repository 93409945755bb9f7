import type { Language } from '../../shared/text.ts';

/** A term for a party that nobody can find in the organisation. */
export interface VagueParty {
  readonly term: string;
  /** How it is found; the first group, where there is one, is the term itself. */
  readonly pattern: RegExp;
}

/** A word that is no name when it stands alone; `after` and `before` keep it out of other words and of named uses. */
function word(term: string, { before = '', after = '' } = {}): VagueParty {
  const pattern = `${before && `(?<!${before})`}${term}${after && `(?!${after})`}`;
  return { term, pattern: new RegExp(pattern, 'g') };
}

/** Named at once, as in 责任部门：质量部, or about a name, as in 专人姓名. */
const named = String.raw`\s*[:：（(]`;

/** Vague parties by language. Source: S3-4.2. */
const vagueParties: Readonly<Record<Language, readonly VagueParty[]>> = {
  'zh-CN': [
    word('相关部门', { after: named }),
    word('有关部门', { after: named }),
    word('配合部门', { after: `${named}|经理|主管|负责人|领导` }),
    // 判定责任部门 is about finding it.
    word('责任部门', { before: '判定|确定|认定|查明', after: named }),
    word('相关负责人'),
    word('相关人员'),
    word('有关人员'),
    word('专人', { before: '业务|采购|招聘|销售', after: '姓名|名单|电话|编号|员' }),
    word('公司领导'),
    word('上级', { before: '以', after: '别|市|单位|域' }),
  ],
  en: [
    word('(?:relevant|related|concerned|appropriate) (?:departments?|personnel|staff|people|persons?)', {
      before: String.raw`\w`,
    }),
    word('(?:departments?|personnel|staff|people|persons?) concerned', { before: String.raw`\w` }),
    word('(?:the )?responsible department', {
      before: String.raw`\w`,
      after: String.raw`s?\s*[:(]`,
    }),
    word('cooperating departments?', { before: String.raw`\w`, after: String.raw`\s*[:(]` }),
    word('company leaders?', { before: String.raw`\w` }),
    word(String.raw`(?:the|a) superior\b`, { before: String.raw`\w` }),
  ],
};

/** Most texts hold none of the terms, which one look tells. */
const any: Readonly<Record<Language, RegExp>> = {
  'zh-CN': anyOf(vagueParties['zh-CN']),
  en: anyOf(vagueParties.en),
};

function anyOf(parties: readonly VagueParty[]): RegExp {
  return new RegExp(parties.map(({ pattern }) => pattern.source).join('|'));
}

/** Where a text speaks of a vague party: the words and their place. Quoted words are spoken about and do not count. */
export function findVagueParties(
  text: string,
  language: Language,
): readonly { readonly words: string; readonly from: number; readonly to: number }[] {
  const folded = text.toLowerCase();
  // A letter that grows or shrinks with its case would move what comes after it.
  if (folded.length !== text.length) return [];
  if (!any[language].test(folded)) return [];
  return vagueParties[language].flatMap(({ pattern }) =>
    [...folded.matchAll(pattern)]
      .filter(({ index, 0: words }) => !isQuoted(text, index, index + words.length))
      .map(({ index, 0: { length } }) => ({
        words: text.slice(index, index + length),
        from: index,
        to: index + length,
      })),
  );
}

const opening = '“「『《"‘';
const closing = '”」』》"’';

function isQuoted(text: string, from: number, to: number): boolean {
  const [before, after] = [text.charAt(from - 1), text.charAt(to)];
  return before !== '' && after !== '' && opening.includes(before) && closing.includes(after);
}
