import type { SameMessages } from '../catalogue.ts';
import type { refusals as english } from '../en/refusals.ts';

/** Why the engine did not take an answer. Keys are `Refusal.code`; steps, roles and fields come as names. */
export const refusals = {
  'answered-meanwhile': ({ question }) => `「${question}」刚才已由别人回答，执行已继续。`,
  'run-over': ({ status }) => `它${status}，不能再添加内容。`,
  'nothing-open': '没有等待回答的步骤。',
  'in-the-future': ({ at }) => `${at} 还没到，请填实际发生的时间。`,
  'before-its-cause': ({ at, after }) => `${at} 早于 ${after}，而它所依据的事那时才发生。`,
  'late-without-reason': ({ minutes, tolerance }) =>
    `发生 ${minutes} 分钟后才录入（允许 ${tolerance} 分钟），请用 --late-reason 或答案文件里的 late_reason 说明原因。`,
  'not-your-role': ({ step, roles, role }) =>
    `「${step}」由 ${roles} 负责。${role ? `您现在的角色是 ${role}。` : ''}`,
  'handed-to-other': ({ person, step }) => `「${step}」已移交给 ${person}。`,
  'handed-to-role': ({ roles, step }) => `「${step}」已移交给 ${roles}。`,
  'other-department': ({ department, role }) => `本次执行中「${role}」由 ${department} 担任。`,
  segregated: ({ step, person }) => `${person} 参与了「${step}」，不能再审批它，须由另一人审批。`,
  'own-deviation': ({ roles }) => `答“否”的人不能批准这项偏差，须由另一人批准（${roles}）。`,
  'field-required': ({ field }) => `「${field}」必须填写。`,
  'field-text': ({ field }) => `「${field}」要填文字。`,
  'field-too-long': ({ field, value }) => `「${field}」最多 ${value} 个字。`,
  'field-pattern': ({ field, value, pattern }) => `“${value}”不符合「${field}」要求的格式：${pattern}`,
  'field-number': ({ field, value }) => `「${field}」要填数字，不能是“${value}”。`,
  'field-integer': ({ field, value }) => `「${field}」要填整数，不能是“${value}”。`,
  'field-money': ({ field, value }) => `「${field}」要填金额，最多两位小数，不能是“${value}”。`,
  'field-min': ({ field, value, min }) => `「${field}」：${value} 小于 ${min}。`,
  'field-max': ({ field, value, max }) => `「${field}」：${value} 大于 ${max}。`,
  'field-boolean': ({ field, value }) => `「${field}」要填是或否，不能是“${value}”。`,
  'field-date': ({ field, value }) => `「${field}」要填日期，如 2026-11-21，不能是“${value}”。`,
  'field-instant': ({ field, value }) =>
    `「${field}」要填时间，如 16:30、2026-11-21 16:30 或 现在，不能是“${value}”。`,
  'field-future': ({ field, value }) => `「${field}」：${value} 还没到。`,
  'field-choice': ({ field, value, choices }) => `「${field}」要从 ${choices} 中选，不能是“${value}”。`,
  'field-unsupported': ({ field, value }) => `「${field}」：本版本还不能填写 ${value} 类型的字段。`,
  'no-such-field': ({ field, step }) => `「${step}」现在没有 ${field} 这个字段要填。`,
  'no-such-check': ({ check, step }) => `「${step}」现在没有 ${check} 这项检查要答。`,
  'reason-needed': '答“否”或“不适用”必须说明原因。',
  'na-on-key': '这是关键控制点，不能答“不适用”。',
  'result-needed': '请说明这项异常的处理结果。',
  'no-such-exception': ({ id }) => `没有未关闭的异常 ${id}。`,
  'unknown-exception': ({ exception, exceptions }) =>
    `标准里没有“${exception}”这种异常，有的是：${exceptions || '无'}。`,
  'abort-reason-needed': '请说明为什么中止。',
  'no-such-outcome': ({ outcome, step, outcomes }) =>
    `「${step}」不能以“${outcome}”结束，可以是：${outcomes}。`,
  'comment-needed': '请写明意见。',
  'no-such-deviation': ({ check }) => `${check} 没有待批准的偏差。`,
  'note-needed': '请写几个字说明。',
  'hand-over-to-whom': '请说明移交给谁或哪个角色。',
  'no-such-role': ({ role }) => `标准里没有 ${role} 这个角色。`,
  'not-paused': '没有暂停的计时。',
  'paused-already': '计时已经暂停。',
  'no-such-pause': ({ reason, reasons }) => `“${reason}”不是可以暂停的原因，标准允许：${reasons || '无'}。`,
  'condition-undecided': ({ condition, what }) => `无法判断下一步：${condition}（请看 ${what}）。`,
  'no-class': '填写的内容不符合标准中的任何级别。',
  'no-branch': ({ step }) => `填写的内容不符合「${step}」的任何去路。`,
} satisfies SameMessages<typeof english>;
