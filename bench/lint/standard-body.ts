import type { Random } from './random.ts';
import type { Subject } from './subjects.ts';

/** One round through the forms and steps of a standard. */
export interface Writing {
  readonly random: Random;
  readonly subject: Subject;
  /** What makes the ids of one round differ from those of the others. */
  readonly suffix: string;
  /** The same for names. */
  readonly label: string;
  /** Whether this round has a branch that a condition decides. */
  readonly hasConditions: boolean;
  readonly textLines: number;
}

/** The forms of one round, line by line. */
export function forms({ random, subject, suffix, label, hasConditions }: Writing): string[] {
  const example = random.pick(['见附件清单', '与上月同一批', '客户书面提出']);
  const limit = random.pick([100_000, 500_000, 1_000_000]);
  return [
    `  request${suffix}:`,
    `    name: ${subject.sheet}${label}`,
    '    fields:',
    '      applicant: { label: 经办人, type: person, required: true }',
    '      reason:',
    '        label: 事由',
    '        type: text',
    '        required: true',
    '        must_say: [时间, 用途]',
    `        example: ${example}`,
    `      amount: { label: 金额, type: money, min: 0, max: ${limit}, required: true }`,
    ...(hasConditions ? ['      urgent: { label: 影响客户, type: boolean, required: true }'] : []),
    `  opinion${suffix}:`,
    `    name: 审核意见${label}`,
    '    fields:',
    '      complete: { label: 材料齐全, type: boolean, required: true }',
    `  record${suffix}: { name: 审批记录${label}, fields: { done_on: { label: 批准日期, type: date } } }`,
  ];
}

/** The steps of one round, which ends or goes on with the next. */
export function steps(writing: Writing, nextSuffix?: string): string[] {
  const { subject } = writing;
  return [
    ...step(writing, {
      id: 'receive',
      name: `受理${subject.matter}`,
      R: 'clerk',
      A: 'head',
      in: '{ outside: 书面申请, from: 申请部门 }',
      out: 'request',
    }),
    ...step(writing, {
      id: 'review',
      name: '审核材料',
      R: 'reviewer',
      A: 'director',
      in: `request${writing.suffix}`,
      out: 'opinion',
      isKey: true,
    }),
    ...ways(writing),
    ...approval(writing, nextSuffix === undefined ? 'end' : `receive${nextSuffix}`),
  ];
}

interface StepWords {
  readonly id: string;
  readonly name: string;
  readonly R: string;
  readonly A: string;
  readonly in: string;
  readonly out: string;
  readonly isKey?: true;
}

function step(writing: Writing, words: StepWords): string[] {
  const { random, suffix, label, hasConditions } = writing;
  const { id, name, R, A, out, isKey } = words;
  const wait = random.pick(['30 min', '1 h', '2 h', '4 h', '1 wd']);
  const ask = random.pick([
    '登记编号写上了？',
    '附件与清单对得上？',
    '日期和金额核对过？',
    '必填栏没有空着？',
  ]);
  return [
    ...(random.chance(0.1) ? ['  # 这一步常被跳过，检查时重点看'] : []),
    `  - id: ${id}${suffix}`,
    `    name: ${name}${label}`,
    ...longText(writing.textLines),
    `    macro: ${isKey ? 'verdict' : 'intake'}`,
    ...(isKey ? ['    kind: check'] : []),
    `    R: ${R}`,
    `    A: ${A}`,
    `    in: [${words.in}]`,
    `    out: [${out}${suffix}]`,
    ...(hasConditions && isKey ? [`    limit: { major: ${wait}, minor: 1 d }`] : [`    limit: ${wait}`]),
    ...(hasConditions && id === 'receive' ? ['    decides: class'] : []),
    ...(isKey ? ['    key: true', '    training: 学过审核要点', '    example: 缺发票的退回，不代填。'] : []),
    ...(isKey ? [] : ['    handover: 收了什么、缺什么、几点到期']),
    '    checks:',
    `      - { id: ${id}_a${suffix}, ask: ${ask}${isKey ? ', example: 照原件逐项看过, evidence: required' : ''} }`,
    ...(isKey
      ? [`      - id: ${id}_b${suffix}`, '        ask: 结果告诉经办人了？', '        hint: 口头说的也记下']
      : []),
    '    exceptions:',
    ...exception(writing, `${id}_late`, A),
  ];
}

function longText(lines: number): string[] {
  if (lines === 0) return [];
  const line = '      收到后先看日期和金额，再对附件清单，少一份写明是哪一份、谁去补、几点前补到。';
  return ['    do: >-', ...Array<string>(lines).fill(line)];
}

/** As a block or on one line: authors do both. */
function exception({ random, suffix }: Writing, id: string, escalate: string): string[] {
  const when = random.pick(['材料不全', '联系不上经办人', '系统打不开']);
  const action = random.pick(['电话催一次并记录', '退回补齐后再办', '先在纸上登记']);
  const limit = random.pick(['2 h', '4 h', '1 d']);
  const parts = [
    `id: ${id}${suffix}`,
    `when: ${when}`,
    `do: ${action}`,
    `limit: ${limit}`,
    `escalate: ${escalate}`,
  ];
  if (random.chance(0.6)) return [`      - { ${parts.join(', ')} }`];
  return parts.map((part, index) => `${index === 0 ? '      - ' : '        '}${part}`);
}

/** After the review: back at most twice, or on to the approval. */
function ways({ suffix, hasConditions }: Writing): string[] {
  if (!hasConditions) return [];
  return [
    '    branches:',
    `      - id: back${suffix}`,
    '        name: 退回补正',
    `        when: opinion${suffix}.complete = false`,
    `        to: receive${suffix}`,
    '        at_most: 2',
    '        beyond: { to: end }',
    `      - { id: on${suffix}, name: 通过, otherwise: true, to: approve${suffix} }`,
  ];
}

function approval({ random, suffix, label }: Writing, next: string): string[] {
  return [
    `  - id: approve${suffix}`,
    `    name: 领导审批${label}`,
    '    kind: approval',
    '    key: true',
    '    macro: verdict',
    '    R: director',
    '    A: head',
    `    in: [request${suffix}, opinion${suffix}]`,
    `    out: [record${suffix}]`,
    `    limit: ${random.pick(['1 d', '1 wd', '2 wd'])}`,
    '    training: 知道审批权限',
    '    example: 超预算的不批。',
    '    checks:',
    `      - { id: approve_a${suffix}, ask: 金额在权限内？, hint: 查权限表, evidence: required }`,
    '    exceptions:',
    `      - { id: away${suffix}, when: 审批人出差, do: 由授权人代批, limit: 4 h, escalate: director }`,
    ...(next === 'end' ? [] : ['    handover: 批了什么、附带什么条件']),
    '    on:',
    `      approved: ${next}`,
    `      returned: { to: review${suffix}, at_most: 2, beyond: { to: end } }`,
    '      rejected: end',
  ];
}
