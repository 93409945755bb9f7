import type { errorsLedgercommands as english } from '../en/errors-ledgercommands.ts';

/** What stops the commands that read, prove and keep the ledger. Keys are `AppError.code`. */
export const errorsLedgercommands = {
  'ledger-none-yet': ({ file }) => ({
    message: `还没有台账（${file}）。`,
    hint: '第一次 sop run 会建立它；也可用 --db FILE 或 SOP_DB 指定另一个。',
  }),
  'anchor-malformed': ({ anchor }) => ({
    message: `“${anchor}”不是哈希。`,
    hint: '请给出 sop verify 或 sop db info 显示的链尾，64 个十六进制字符。',
  }),
  'restore-onto-itself': ({ file }) => ({
    message: `${file} 就是台账本身。`,
    hint: '请给出用 sop db backup 做的备份文件。',
  }),
  'restore-broken': ({ file, places, seq, run, code }) => ({
    message: `${file} 有 ${places} 处不符，第一处：${[seq === '' ? '' : `第 ${seq} 个事件`, run === '' ? '' : `执行 ${run}`, code].filter(Boolean).join('，')}。没有改动任何内容。`,
    hint: `查看全部：sop verify --no-evidence --db ${file}`,
  }),
  'restore-kind': ({ file, kind, other }) => ({
    message: `${file} 是${kindName(kind)}台账，备份是${kindName(other)}台账。没有改动任何内容。`,
    hint: '真实业务与演练不能混在一起：请用 --db 指定另一个台账。',
  }),
  'forget-what': () => ({
    message: '没有说明要删除什么。',
    hint: '请用 --field 表单.字段（可重复），或 --all-personal。',
  }),
  'forget-without-reason': () => ({
    message: '删除须有原因，原因会记入台账。',
    hint: '请用 --reason "谁在何时提出" 说明。',
  }),
  'forget-needs-yes': () => ({
    message: '删除后无法恢复，而这里没有终端可以确认。没有删除任何内容。',
    hint: '确定要删请加 --yes。',
  }),
  'forget-no-such-field': ({ field, fields }) => ({
    message: `这次执行的标准里没有字段 ${field}。`,
    hint: fields === '' ? '它没有标为个人信息的字段。' : `标为个人信息的字段有：${fields}`,
  }),
  'forget-not-personal': ({ field, fields }) => ({
    message: `${field} 没有标为个人信息，它的值在链里，不能删除。`,
    hint: fields === '' ? '这个标准没有标为个人信息的字段。' : `标为个人信息的字段有：${fields}`,
  }),
} satisfies { readonly [K in keyof typeof english]: (typeof english)[K] };

function kindName(kind: string): string {
  return kind === 'rehearsal' ? '演练' : '真实';
}
