import type { Random } from './random.ts';
import type { Subject } from './subjects.ts';

/** What the first part of a standard is made from. */
export interface HeadWords {
  readonly random: Random;
  readonly subject: Subject;
  readonly id: string;
  readonly suffixes: readonly string[];
}

/** What comes before classes, forms and steps, line by line. */
export function head({ random, subject, id, suffixes }: HeadWords): string[] {
  const { matter, department, second, prefix, family } = subject;
  const steps = (...ids: readonly string[]) =>
    suffixes.flatMap((suffix) => ids.map((one) => `${one}${suffix}`)).join(', ');
  const say = random.pick([
    '件件有人按时办，事后查得到',
    '按同一套规矩办，办完有记录',
    '不漏办、不拖延、有据可查',
  ]);
  return [
    ...(random.chance(0.4) ? [`# ${department}维护，改动先告诉流程专员`] : []),
    `id: ${id}`,
    `prefix: ${prefix}`,
    `name: { zh-CN: ${matter}处理流程, en: ${capital(id)} }`,
    `family: ${family}`,
    'version: V0.1',
    'status: draft',
    'calendar: cn-office',
    'owner: { department: office, role: head }',
    `purpose: { text: ${matter}${say}, goals: [{ metric: M05, target: <= 3 d }] }`,
    'scope:',
    `  { situations: [各部门的${matter}], objects: [全体员工], boundary: [口头咨询不走本流程] }`,
    `pain_points: [{ text: ${matter}积压, evidence: 上季度平均 6 天 }]`,
    `trigger: 收到${matter}`,
    `result: ${matter}办结并归档`,
    'references: [{ name: 业务流程手册, number: S3, kind: rule, clause: "3.2" }]',
    'metrics: [{ metric: M05, data: start..close, target: <= 3 d }]',
    'sample: { rate: 0.1, every: month, at_least: 1 }',
    `support: { contact: ${department}值班电话 8001 }`,
    '',
    'departments:',
    `  office:`,
    `    name: ${department}`,
    `    duties: [{ text: 受理${matter}, steps: [${steps('receive')}] }]`,
    '  second:',
    `    name: ${second}`,
    '    duties:',
    `      - { text: 审核和审批, steps: [${steps('review', 'approve')}] }`,
    '',
    'roles:',
    `  clerk: { name: ${department}专员, department: office }`,
    `  head: { name: ${department}主管, department: office }`,
    ...(random.chance(0.3) ? ['  # 审核人不得与经办人同属一个部门'] : []),
    `  reviewer: { name: ${second}审核员, department: second }`,
    `  director: { name: ${second}负责人, department: second }`,
    '',
    'macro_nodes: [{ id: intake, name: 受理 }, { id: verdict, name: 审定 }]',
  ];
}

function capital(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}
