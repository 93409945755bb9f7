import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishTerms } from '../../../../src/core/lint/wording/en/vague-english.ts';
import { findVagueWording, termsIn } from '../../../../src/core/lint/wording/find-vague-wording.ts';
import { type VagueKind, vagueKinds } from '../../../../src/core/lint/wording/vague-kind.ts';
import { chineseTerms } from '../../../../src/core/lint/wording/zh-cn/vague-chinese.ts';

function wordsFound(text: string, kind: VagueKind, language: 'zh-CN' | 'en' = 'zh-CN'): string[] {
  return findVagueWording(text, language, kind).map(({ words }) => words);
}

describe('vague parties in Chinese', () => {
  test.each([
    ['由相关部门处理', ['相关部门']],
    ['有关部门和有关人员', ['有关部门', '有关人员']],
    ['指定专人负责', ['专人']],
    ['报上级批准，必要时报公司领导', ['上级', '公司领导']],
    ['由配合部门完成', ['配合部门']],
    ['责任部门执行', ['责任部门']],
    ['报领导批准', ['领导']],
    ['成立领导小组', []],
    ['投诉专人姓名写全', []],
    ['由专人张三保管', []],
    ['专人管理', ['专人']],
    ['专人（下同）登记', ['专人']],
    ['紧急以上级别', []],
    ['上级别于此', []],
    ['配合部门：质量部', []],
    ['配合部门（质量部）', []],
    ['配合部门经理核对', []],
    ['判定责任部门', []],
    ['上述相关部门签字', []],
    ['有关部门规章', []],
    ['“相关部门”不是名称', []],
    ['《相关部门》', []],
    ['质量部负责人', []],
  ])('in %j there are %j', (text, parties) => {
    expect(wordsFound(text, 'party')).toEqual(parties);
  });
});

describe('vague parties in English', () => {
  test.each([
    ['Ask the relevant departments', ['relevant departments']],
    ['The Responsible Department carries it out', ['Responsible Department']],
    ['Departments concerned are told', ['Departments concerned']],
    ['Tell a superior', ['superior']],
    ['irrelevant departments', []],
    ['superior quality', []],
    ['a superior product', []],
    ['Responsible department: quality', []],
  ])('in %j there are %j', (text, parties) => {
    expect(wordsFound(text, 'party', 'en')).toEqual(parties);
  });
});

describe('等 that ends no open list', () => {
  test.each(
    [
      '投诉等级',
      '等待答复',
      '在线等候',
      '同等对待',
      '对等沟通',
      '平等协商',
      '等于 10%',
      '等额调拨',
      '等比例分摊',
      '二等奖',
      '高等学历',
      '等审批后付款',
      '请等通知',
      'A、B、C 等三类',
      'A、B 等 4 项',
      '大小不等',
      '该等文件',
    ].map((text) => [text]),
  )('%s', (text) => {
    expect(wordsFound(text, 'open')).toEqual([]);
  });
});

describe('等 behind characters that make other words with it', () => {
  test.each(
    [
      '登记、核对等工作',
      '发票、合同等资料',
      '奖金、福利等待遇',
      '物资、人员等额外费用',
      '温度、水平等参数',
      '培训、申请等手续',
      '速度、高度等效果',
      '质量、提高等方面',
      '线上、线下等',
      '同事、领导等同事',
      '资料、证件等 10 余种',
    ].map((text) => [text]),
  )('%s', (text) => {
    expect(wordsFound(text, 'open')).toEqual(['等']);
  });
});

test('the quick look leaves no term out that a slow one finds', () => {
  for (const [language, terms] of [
    ['zh-CN', chineseTerms],
    ['en', englishTerms],
  ] as const)
    for (const kind of vagueKinds)
      for (const { words, heads = [words] } of terms[kind]) {
        // Every way to write the term, as far as its pattern spells them out.
        const pattern = new RegExp(`^(?:${words})$`);
        for (const spelt of spellings(words).filter((one) => pattern.test(one))) {
          expect([spelt, heads, termsIn(spelt, language).length > 0]).toEqual([spelt, heads, true]);
        }
      }
});

test('a term is found whatever stands around it, and at its place', () => {
  const plain = fc.stringMatching(/^[甲乙丙丁]{0,8}$/);
  fc.assert(
    fc.property(plain, plain, fc.constantFrom('尽快', '马上', '立刻'), (before, after, term) => {
      expect(findVagueWording(before + term + after, 'zh-CN', 'time')).toEqual([
        { words: term, from: before.length, to: before.length + term.length },
      ]);
    }),
  );
});

test.each([
  ['及时', 'zh-CN', 'time'],
  ['2 小时内及时，', 'zh-CN', 'time'],
  ['（等、', 'zh-CN', 'open'],
  ['专人（', 'zh-CN', 'party'],
  ['情节严重（', 'zh-CN', 'scale'],
  ['“有效', 'zh-CN', 'quality'],
  ['promptly (', 'en', 'time'],
  ['at a ', 'en', 'scale'],
] as const)('a megabyte of %j takes less than a second', (piece, language, kind) => {
  const text = piece.repeat(2 ** 20 / piece.length);
  const began = performance.now();
  findVagueWording(text, language, kind);
  expect(performance.now() - began).toBeLessThan(1000);
});

test('any text is read without an error, and what is found stands in it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('zh-CN', 'en'),
      (text, language) => {
        for (const kind of vagueKinds)
          for (const { words, from, to } of findVagueWording(text, language, kind))
            expect(text.slice(from, to)).toBe(words);
      },
    ),
  );
});

/** What a pattern of words, groups, options and classes may stand for: the first and the last way of each choice. */
function spellings(pattern: string): string[] {
  let all = [pattern];
  const choice = /\(\?:([^()]*)\)([?*]?)|\[([^\]]+)\](\?)?|(.)\?/u;
  for (let round = 0; round < 12; round += 1)
    all = all.flatMap((one) => {
      const match = choice.exec(one);
      if (!match) return [one];
      const [found, group, times, letters, option, single] = match;
      const ways =
        group !== undefined ? group.split('|') : letters !== undefined ? [...letters] : [single ?? ''];
      const mayLack = Boolean(times) || Boolean(option) || single !== undefined;
      return [...(mayLack ? [''] : []), ...ways].map((way) => one.replace(found, () => way));
    });
  return [...new Set(all)];
}
