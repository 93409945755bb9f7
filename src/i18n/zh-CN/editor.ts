import type { SameMessages } from '../catalogue.ts';
import type { editor as english } from '../en/editor.ts';

/** What `sop lsp` tells in an editor. */
export const editor = {
  kinds: {
    step: '步骤',
    role: '角色',
    form: '表单',
    field: '字段',
    param: '参数',
    department: '部门',
    class: '级别',
    exception: '异常',
    pauseReason: '暂停原因',
    macroNode: '宏观节点',
    clock: '计时',
  },
  why: '为什么',
  source: '依据',
  whatToDo: '怎么改',
  silence: ({ rule }: { rule: string }) =>
    `暂不处理：在本文件写豁免（快速修复里有），或在 sop.yaml 写 \`lint: { rules: { ${rule}: off } }\`。`,
  cannotSilence: '这一条不能豁免，也不能停用。',
  required: '必填',
  values: '可以写',
  examples: '例如',
  department: '部门',
  responsible: '负责（R）',
  accountable: '批准（A）',
  limit: '时限',
  fields: '字段',
  value: '值',
  type: '类型',
  fix: ({ rule }: { rule: string }) => `修正：${rule}`,
  fixAll: '修正所有不必由人决定的问题（sop）',
  waive: ({ rule }: { rule: string }) => `在此豁免 ${rule}，90 天`,
  waiveReason: '请写明为什么暂时可以接受。',
  explain: ({ rule }: { rule: string }) => `说明规则 ${rule}`,
  waivedHere: '豁免写在这里。',
  notAnId: ({ id }: { id: string }) =>
    `「${id}」不能作 id：小写英文字母开头，只用小写字母、数字和下划线，最多 40 个字符。`,
  taken: ({ id }: { id: string }) => `「${id}」已经有了。`,
  brokenText: '文件有语法错误，可能漏掉引用的地方，请先改正。',
  nothingToRename: '这里没有可以改名的东西。',
  unknownRule: ({ rule }: { rule: string }) => `没有规则「${rule}」。`,
} satisfies SameMessages<typeof english>;
