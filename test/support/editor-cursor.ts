/** A text with the place of the cursor, which is written `|`; further bars belong to the text. */
export function atCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('|');
  if (offset === -1) throw new Error('no | in the text');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

/** A standard to write steps into, which are put at its end. */
export function standardWith(steps: string): string {
  return `id: claims
name: 理赔
version: V1.0
status: draft
departments:
  service: { name: 客服部 }
roles:
  agent: { name: { zh-CN: 客服专员, en: Service specialist }, department: service }
  boss: { name: 主管 }
params:
  most: { name: 上限, value: 3 }
classes:
  - { id: urgent, name: 紧急, when: register.sort = "a" }
  - { id: normal, name: 普通, otherwise: true }
pause_reasons:
  waiting: { name: 等客户 }
clocks:
  total: { name: 办结, from: start, to: receive.done, limit: { urgent: 1 d, normal: 5 wd }, pauses: [waiting] }
forms:
  register:
    name: 登记表
    fields:
      sort: { label: 种类, type: choice, choices: [{ id: a, name: 甲 }, { id: b, name: 乙 }] }
      amount: { label: 金额, type: money }
      called_at: { label: 来电时间, type: instant }
steps:
${steps}`;
}
