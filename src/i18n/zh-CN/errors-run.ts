import type { SameMessages } from '../catalogue.ts';
import type { errorsRun as english } from '../en/errors-run.ts';

/** What can stop a guided run. */
export const errorsRun = {
  'standard-unsound': ({ what }) => ({
    message: `标准无法使用：${what}`,
    hint: '请用 sop lint 检查并改正。',
  }),
  'standard-has-errors': ({ file, errors }) => ({
    message: `${file} 有 ${errors} 个错误，不能执行。`,
    hint: `请看：sop lint ${file}`,
  }),
  'standard-retired': ({ process }) => ({
    message: `${process} 已停用，不能再按它开始新的执行。`,
    hint: '已开始的执行仍可用 sop resume 做完。',
  }),
  'calendar-unsound': ({ file, where, what }) => ({
    message: `${file} 不是正确的日历：${where || '/'} 处 ${what}。`,
    hint: `全部问题请看：sop lint ${file}`,
  }),
  'document-missing': ({ digest }) => ({
    message: `台账里没有本次执行所依据的文本（摘要 ${digest}）。`,
    hint: '请用 sop verify 检查台账，或用 sop db restore 恢复备份。',
  }),
  'run-missing': ({ run }) => ({
    message: `没有执行 ${run}。`,
    hint: '用 sop runs 查看全部；编号只写开头也行，只要没有第二个这样开头的。',
  }),
  'run-ambiguous': ({ run, candidates }) => ({
    message: `以 ${run} 开头的执行不止一个：${candidates}`,
    hint: '请把编号写得更长。',
  }),
  'run-exists': ({ run }) => ({ message: `执行 ${run} 已存在。`, hint: '请重试。' }),
  'no-open-run': () => ({
    message: '没有可以继续的执行。',
    hint: '用 sop run 流程 开始一次，或用 sop runs 查看全部。',
  }),
  'start-in-the-future': ({ at }) => ({
    message: `${at} 还没到，执行不能从那时开始。`,
    hint: '请填实际开始的时间。',
  }),
  'start-late-without-reason': ({ minutes, tolerance }) => ({
    message: `执行开始于 ${minutes} 分钟前，超过 ${tolerance} 分钟须说明原因。`,
    hint: '请加 --late-reason "为什么现在才录入"。',
  }),
  'no-terminal': () => ({
    message: '没有可以提问的终端。',
    hint: '请用文件给出答案：sop run 流程 --answers 文件.yaml --as 人员:角色',
  }),
  'answer-missing': ({ question, words, run }) => ({
    message: `缺少 ${question} 的答案${words ? `（“${words}”）` : ''}。执行 ${run} 保持打开。`,
    hint: `请补进答案文件，再用 sop resume ${run} --answers 文件.yaml 继续`,
  }),
  'answer-refused': ({ question, reason, run }) => ({
    message: `${question} 的答案未被接受：${reason} 执行 ${run} 保持打开。`,
    hint: `请改正答案文件，再用 sop resume ${run} --answers 文件.yaml 继续`,
  }),
  'answers-instant': ({ text }) => ({
    message: `“${text}”不是时间。`,
    hint: '请写 2026-11-21T09:30+08:00，或按日历时区写 2026-11-21 09:30。',
  }),
  'answers-unknown': ({ file, places }) => ({
    message: `${file} 回答了标准没有问的内容：${places}`,
    hint: '请改正名称，或去掉它们。',
  }),
  'answers-other-process': ({ file, process, wanted }) => ({
    message: `${file} 是 ${process} 的答案，不是 ${wanted} 的。`,
    hint: '请换成本流程的答案文件。',
  }),
  'with-not-json': ({ file, detail }) => ({
    message: `${named(file)}不是 JSON（${detail}）。`,
    hint: '请写成 {"register": {"customer": "…"}}：表单、字段、值。',
  }),
  'with-unsound': ({ file, where }) => ({
    message: `${named(file)}不能用来预填：${where === '' ? '里面没有表单' : `${where} 处的内容不合适`}。`,
    hint: '请写成 {"register": {"customer": "…"}}：表单、其中的字段、每个字段一个值。',
  }),
  'with-unknown': ({ file, fields }) => ({
    message: `${named(file)}里有标准不认识的字段：${fields}`,
    hint: '请改正字段名，或去掉它们。',
  }),
  'abort-refused': ({ run, reason }) => ({
    message: `执行 ${run} 不能中止。${reason}`,
    hint: `它到了哪一步：sop trace ${run}`,
  }),
  'bad-as': ({ text }) => ({
    message: `“${text}”没有说明由谁执行。`,
    hint: '请写 --as 人员 或 --as 人员:角色，例如 --as zhang.wei:agent',
  }),
  'bad-at': ({ text }) => ({
    message: `“${text}”不是时间。`,
    hint: '请写 2026-11-21T09:30+08:00、2026-11-21 09:30 或 09:30。',
  }),
  'role-unknown': ({ role, roles }) => ({
    message: `标准里没有“${role}”这个角色。`,
    hint: `它的角色有：${roles}`,
  }),
} satisfies SameMessages<typeof english>;

/** `-` 表示标准输入。 */
function named(file: string): string {
  return file === '-' ? '标准输入' : `${file} `;
}
