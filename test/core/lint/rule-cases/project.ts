import type { StandardOutline, Surroundings } from '../../../../src/core/lint/surroundings.ts';
import type { RuleCase } from './rule-case.ts';

type Parts = Partial<StandardOutline> & { readonly id: string };

function among(...outlines: readonly Parts[]): Partial<Surroundings> {
  const whole = outlines.map((parts): StandardOutline => {
    return {
      file: `${parts.id}.yaml`,
      number: null,
      status: 'pilot',
      calls: [],
      params: [],
      fields: [],
      ...parts,
    };
  });
  return { project: { standards: Map.groupBy(whole, ({ id }) => id) } };
}

const call = (process: string, rest = '') =>
  `steps: [{ id: a, name: 甲, kind: call, call: { process: ${process}${rest} } }]`;

/** Situations between standards: ids, numbers and calls. */
export const projectCases: readonly RuleCase[] = [
  {
    rule: 'id-unique',
    when: 'two files have the id',
    yaml: 'id: example',
    around: among({ id: 'example' }, { id: 'example', file: 'old/example.yaml' }),
    reports: ['twice@/id'],
  },
  {
    rule: 'number-unique',
    when: 'another standard has the number in other letters; retired ones and the standard itself do not count',
    yaml: 'number: KF-QP-1',
    around: among(
      { id: 'example', number: 'KF-QP-1' },
      { id: 'other', number: 'ＫＦ-qp-1' },
      { id: 'third', number: 'KF-QP-2' },
    ),
    reports: ['shared@/number'],
  },
  {
    rule: 'number-unique',
    when: 'only a retired standard has it, or the standard is retired itself, or has none',
    yaml: 'number: KF-QP-1',
    around: among({ id: 'example', number: 'KF-QP-1' }, { id: 'old', number: 'KF-QP-1', status: 'retired' }),
    reports: [],
  },
  {
    rule: 'number-unique',
    when: 'a retired standard keeps its number',
    yaml: 'status: retired\nnumber: KF-QP-1',
    around: among({ id: 'other', number: 'KF-QP-1' }),
    reports: [],
  },
  {
    rule: 'number-form',
    when: 'a number has a long dash, a blank or a full-width letter, and is the same as another one but for that',
    yaml: `number: KF–QP-1
forms: { f: { name: 表, number: KF-QP-1 }, g: { name: 单, number: "KF QP 2" }, h: { name: 书, number: ＫＦ-3 } }`,
    reports: ['form@/number', 'twice@/forms/f/number', 'form@/forms/g/number', 'form@/forms/h/number'],
  },
  {
    rule: 'number-form',
    when: 'a number is Chinese, or keeps to one of the patterns',
    yaml: 'number: 客服〔2026〕12-3',
    options: { patterns: ['AA-QP-999', '*〔9999〕*-9'] },
    reports: [],
  },
  {
    rule: 'number-form',
    when: 'a number keeps to no pattern: too long, too short, a letter for a digit',
    yaml: 'number: KF-QP-0012',
    options: { patterns: ['AA-QP-999', 'AA-QP-*-9', '9*', 'AA-QP-00AA', 'KF-QP-0*0012*2', 'KF-QP-00121'] },
    reports: ['pattern@/number'],
  },
  {
    rule: 'call-exists',
    when: 'a called standard does not exist, one is mistyped, one retired',
    yaml: `steps:
  - { id: a, name: 甲, kind: call, call: { process: nowhere } }
  - { id: b, name: 乙, kind: call, call: { process: retruns } }
  - { id: c, name: 丙, kind: call, call: { process: survey } }
  - { id: d, name: 丁, kind: call, call: { process: returns } }`,
    around: among({ id: 'returns' }, { id: 'survey', status: 'retired' }),
    reports: [
      'unknown@/steps/0/call/process',
      'mistyped@/steps/1/call/process',
      'retired@/steps/2/call/process warn',
    ],
  },
  {
    rule: 'call-circle',
    when: 'a process calls itself',
    yaml: call('example'),
    around: among({ id: 'example', calls: ['example'] }),
    reports: ['itself@/steps/0/call/process'],
  },
  {
    rule: 'call-circle',
    when: 'a call comes back by way of others; a circle elsewhere is theirs',
    yaml: `steps:
  - { id: a, name: 甲, kind: call, call: { process: one } }
  - { id: b, name: 乙, kind: call, call: { process: three } }
  - { id: c, name: 丙, kind: call, call: { process: nowhere } }`,
    around: among(
      { id: 'example', calls: ['one', 'three', 'nowhere'] },
      { id: 'one', calls: ['two', 'three'] },
      { id: 'two', calls: ['example'] },
      { id: 'three', calls: ['four'] },
      { id: 'four', calls: ['three'] },
    ),
    reports: ['circle@/steps/0/call/process'],
  },
  {
    rule: 'call-parameters',
    when: 'names that are given or taken do not exist there, or here',
    yaml: `forms: { f: { name: 表, fields: { n: { label: 数, type: integer } } } }
${call('other', ', with: { limit: "1", limt: "2", f: "3" }, returns: { score: f.n, nothing: f.m, remark: f.n }')}`,
    around: among({ id: 'other', params: ['limit'], fields: ['g.score', 'g.remark', 'h.remark'] }),
    reports: [
      'mistypedParam@/steps/0/call/with/limt',
      'param@/steps/0/call/with/f',
      'result@/steps/0/call/returns/nothing',
      'target@/steps/0/call/returns/nothing',
      'severalResults@/steps/0/call/returns/remark',
    ],
  },
  {
    rule: 'call-parameters',
    when: 'the called standard is not known, which is another rule’s',
    yaml: call('nowhere', ', with: { a: "1" }'),
    around: among(),
    reports: [],
  },
];
