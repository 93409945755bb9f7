import { defineRule } from '../rule.ts';

/** Checks of a standard in use have ids of their own (decision 9). */
export const rule = defineRule({
  id: 'check-id-explicit',
  code: null,
  severity: 'error',
  title: { 'zh-CN': '试点和已发布的标准，检查项都有 id', en: 'Checks of a standard in use have ids' },
  reason: {
    'zh-CN': '没有 id 的检查项按次序编号，中间插一条，台账里旧的答案就对错了题。',
    en: 'A check without an id is numbered by its place; insert another one and old answers in the ledger belong to the wrong question.',
  },
  source: 'decision 9',
  messages: {
    missing: {
      message: { 'zh-CN': '检查项「{check}」没有 id。', en: 'The check “{check}” has no id.' },
      hint: {
        'zh-CN': '改写成两行：id: {id} 和 ask: 问句；以后不再改这个 id。',
        en: 'Write it as two lines, id: {id} and ask: the question, and never change that id again.',
      },
    },
  },
  good: `
status: pilot
steps:
  - id: receive
    name: 接收投诉
    checks:
      - { id: a, ask: 受理时间记下了？ }
`,
  bad: `
status: pilot
steps:
  - id: receive
    name: 接收投诉
    checks: [受理时间记下了？]
`,
  check({ standard, report }) {
    const { status } = standard.document;
    if (status !== 'pilot' && status !== 'published') return;
    for (const { path, step } of standard.steps)
      for (const [index, check] of (step.checks ?? []).entries()) {
        const isLong = typeof check === 'object' && 'ask' in check;
        if (isLong && check.id !== undefined) continue;
        const ask = isLong ? check.ask : check;
        const id = `c${index + 1}`;
        const at = [...path, 'checks', index];
        // The id it has had so far; a check of one line has to be written anew.
        const fix = { kind: 'insert', path: at, key: 'id', text: id } as const;
        report('missing', isLong ? { path: at, fix } : { path: at }, { check: ask, id });
      }
  },
});
