import type { SameMessages } from '../catalogue.ts';
import type { errorsSimulate as english } from '../en/errors-simulate.ts';

/** What can stop `sop simulate`. */
export const errorsSimulate = {
  'simulate-real-ledger': ({ file }) => ({
    message: `${file} 是真实台账，不能往里写演练。`,
    hint: '请用 --db 换一个文件；新建的就是演练台账。',
  }),
  'simulate-again': ({ seed, file }) => ({
    message: `种子 ${seed} 的这些执行已经在 ${file} 里了。`,
    hint: '请换一个 --seed，或用 --db 换一个文件。',
  }),
  'simulate-date': ({ option, value }) => ({
    message: `--${option} 的“${value}”不是日期。`,
    hint: '请写成 2026-11-21 这样。',
  }),
  'simulate-turned': ({ from, to }) => ({
    message: `时段的结束 ${to} 早于开始 ${from}。`,
    hint: '请把 --from 和 --to 对调。',
  }),
  'simulate-future': ({ to }) => ({
    message: `${to} 还没到，事情发生之前不能登记。`,
    hint: '时段最晚到今天为止。',
  }),
  'simulate-planted-unwritable': ({ file, detail }) => ({
    message: `执行已写入台账，但埋入清单无法写到 ${file}（${detail}）。`,
    hint: '请选一个可写的文件，换一个 --seed 或 --db 再演一次。',
  }),
  'rehearsal-stuck': ({ answer, why, step }) => ({
    message: `演不过步骤 ${step}：回答“${answer}”未被接受（${why}）。`,
    hint: '请用 sop run 走一遍这一步看它问什么；sop lint 可查标准里的错误。',
  }),
  'rehearsal-no-value': ({ field, pattern }) => ({
    message: `必填字段 ${field}（${pattern}）编不出合适的值。`,
    hint: '请给字段写一个符合格式的示例，或用 sop run 执行这个流程。',
  }),
  'rehearsal-no-evidence': ({ check }) => ({
    message: `检查项 ${check} 要证据，但没有可附的文件。`,
    hint: '请让台账旁的证据文件夹可写。',
  }),
  'rehearsal-endless': ({ step }) => ({
    message: `执行在步骤 ${step} 上转圈，走不到头。`,
    hint: '请在标准里用 at_most 限定返回的次数。',
  }),
  'rehearsal-no-business': ({ calendar }) => ({
    message: `日历 ${calendar} 在这个时段里没有工作时间。`,
    hint: '请用 --from 和 --to 选长一些的时段。',
  }),
  'rehearsal-period-short': ({ process }) => ({
    message: `${process} 的执行在这个时段里都来不及结束。`,
    hint: '请用 --from 和 --to 选长一些的时段，或去掉 --clean 和 --plant。',
  }),
  'rehearsal-never-clean': ({ process, found }) => ({
    message: `${process} 的时限容不下毫无偏差的执行：${found}。`,
    hint: 'sop lint 会指出互相矛盾的时限；也可去掉 --clean 和 --plant。',
  }),
  'plants-too-many': ({ plants, runs }) => ({
    message: `要埋入 ${plants} 个偏差，每个各占一次执行，但只有 ${runs} 次。`,
    hint: `请增加次数：--runs ${plants}`,
  }),
  'plant-impossible': ({ kind, where, process }) => ({
    message: `试了多次也没能在 ${process} 的执行里埋入 ${kind}${where === '' ? '' : `（${where}）`}。`,
    hint: '请把位置写得更具体或更宽，或选长一些的时段。',
  }),
} satisfies SameMessages<typeof english>;
