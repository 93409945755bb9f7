import { parse } from 'yaml';
import type { ProcessStandard } from '../../../generated/process-standard.ts';

/** A standard that no rule has anything to say about; examples replace its parts. */
export const soundYaml = `id: example
name: 示例流程
family: business
version: V1.0
status: draft
trigger: 收到申请
result: 申请办结
confidentiality: internal
calendar: cn-office
roles:
  agent: { name: 客服专员, department: service }
  supervisor: { name: 客服主管, department: service, duties: [受理并答复申请] }
clocks:
  total: { name: 总时限, from: start, to: close, limit: 5 wd }
forms:
  register: { name: 登记表 }
steps:
  - id: receive
    name: 接收
    R: agent
    A: supervisor
    out: [register]
    limit: 15 min
    checks:
      - { id: a, ask: 时间记下了？ }
    exceptions:
      - { id: incomplete, when: 信息不全, limit: 2 h, escalate: supervisor }
    in: [{ outside: 申请 }]
    macro: accept
  - id: approve
    name: 审批
    kind: approval
    R: agent
    A: supervisor
    macro: accept
    in: [register]
    out: [register]
    limit: 1 wd
    checks:
      - { id: a, ask: 依据齐全？ }
    on: { approved: reply, returned: { to: receive, at_most: 2, beyond: { to: end } }, rejected: end }
  - id: reply
    name: 答复
    key: true
    R: supervisor
    A: supervisor
    macro: answer
    in: [register]
    out: [register]
    limit: 1 wd
    training: 会按登记表答复
    example: 电话告诉申请人结果，记下时间。
    checks:
      - { id: a, ask: 申请人知道结果了？, evidence: optional }
    exceptions:
      - { id: unreachable, when: 联系不上申请人, limit: 1 wd, escalate: supervisor }
  - id: verify
    name: 核对
    kind: check
    R: agent
    A: supervisor
    macro: answer
    in: [register]
    out: [register]
    limit: 1 wd
    checks:
      - { id: a, ask: 登记表与答复一致？ }
purpose: { text: 每份申请在 5 个工作日内答复, goals: [{ metric: M07, target: ">= 95 %" }] }
scope: { situations: [提交申请], objects: [全部申请人], boundary: [投诉不走本流程] }
references: [{ name: 申请管理规定, kind: rule }]
macro_nodes: [{ id: accept, name: 受理 }, { id: answer, name: 答复 }]
key_nodes: [{ name: 答复, step: reply }]
metrics: [{ metric: M07, name: 总周期达标率, data: clocks.total, target: ">= 95 %" }]
sample: { rate: 0.1, every: month }
training: { content: 怎样受理和答复, acknowledge: true }
evaluation: { every: half_year }
pain_points: [{ text: 答复慢, evidence: 调研：平均 8 天 }]
support: { contact: 客服部服务台 }
`;

const sound = parse(soundYaml) as Readonly<Record<string, unknown>>;

/** The sound standard with some top-level parts replaced; a part that is left empty is taken away. */
export function exampleOf(yaml: string): ProcessStandard {
  const changes = (parse(yaml) ?? {}) as Record<string, unknown>;
  const whole = { ...sound, ...changes };
  return Object.fromEntries(
    Object.entries(whole).filter(([, value]) => value !== null),
  ) as unknown as ProcessStandard;
}
