import { defineRule } from '../rule.ts';

/** VER-05: those who work by a changed standard are trained, or confirm that they have read it. */
export const rule = defineRule({
  id: 'change-training',
  code: 'VER-05',
  severity: 'warn',
  since: '0.2.0',
  title: {
    'zh-CN': '修订有培训或确认安排',
    en: 'A change comes with training or an acknowledgement',
  },
  reason: {
    'zh-CN': '标准改了没人讲，员工照旧的做，查出来还说不知道。',
    en: 'When nobody is told of a change people go on as before, and say later that they did not know.',
  },
  source: 'S3-2.6.3',
  messages: {
    missing: {
      message: {
        'zh-CN': '{version} 的修订没有培训安排，也不要求确认读过。',
        en: 'The change to {version} has no training plan, and nobody has to acknowledge it.',
      },
      hint: {
        'zh-CN': '给这条修订写 training，或在标准的 training 下写 acknowledge: true。',
        en: 'Give the entry a training, or write acknowledge: true under the training of the standard.',
      },
    },
  },
  good: `
status: pilot
version: V1.1
training:
changes:
  - { version: V1.1, date: "2026-11-21", content: 定级改为 30 分钟, training: 班前会讲一遍 }
`,
  bad: `
status: pilot
version: V1.1
training:
changes:
  - { version: V1.1, date: "2026-11-21", content: 定级改为 30 分钟 }
`,
  check({ standard, report }) {
    const { status, version, changes = [], training } = standard.document;
    // What every version asks for need not be said again.
    if (training?.acknowledge === true || status === 'retired') return;
    const severity = status === 'draft' ? 'info' : 'warn';
    const index = changes.findLastIndex((change) => change.version === version);
    const change = changes[index === -1 ? changes.length - 1 : index];
    if (!change || change.training !== undefined) return;
    const path = ['changes', changes.indexOf(change)];
    report('missing', { path, missing: 'training', severity }, { version: change.version });
  },
});
