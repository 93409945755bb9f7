import { defineRule } from '../rule.ts';

/** TIME-06: a clock says what starts it and what stops it. */
export const rule = defineRule({
  id: 'time-start-event',
  code: 'TIME-06',
  severity: 'warn',
  title: { 'zh-CN': '计时写明从什么事起、到什么事止', en: 'A clock names the events that start and stop it' },
  reason: {
    'zh-CN': '「24 小时响应」没说从来电算还是从开单算，也没说什么动作算响应，超没超时谁都有理。',
    en: '“Response within 24 hours” says neither from which event nor what counts as a response, so everybody is right about being late.',
  },
  source: 'S3-3.2 (G8)',
  messages: {
    both: {
      message: {
        'zh-CN': '计时「{clock}」没有写从何时起、到何时止。',
        en: 'The clock “{clock}” says neither when it starts nor when it stops.',
      },
      hint: {
        'zh-CN':
          '加上 from 和 to，例如「from: start」「to: register.first_contact_at」；不写就按流程的起止算。',
        en: 'Add from and to, such as “from: start” and “to: register.first_contact_at”; without them it runs from the start to the close.',
      },
    },
    from: {
      message: {
        'zh-CN': '计时「{clock}」没有写从何时起。',
        en: 'The clock “{clock}” does not say when it starts.',
      },
      hint: {
        'zh-CN': '加上 from，例如「from: start」；不写就从流程开始算。',
        en: 'Add from, such as “from: start”, which is what holds without it.',
      },
    },
    to: {
      message: {
        'zh-CN': '计时「{clock}」没有写到何时止。',
        en: 'The clock “{clock}” does not say when it stops.',
      },
      hint: {
        'zh-CN': '加上 to，例如「to: execute.done」；不写就算到流程关闭。',
        en: 'Add to, such as “to: execute.done”; without it the close stops it.',
      },
    },
  },
  good: `
clocks:
  response: { name: 响应, from: start, to: close, limit: 24 h }
`,
  bad: `
clocks:
  response: { name: 响应, limit: 24 h }
`,
  check({ standard, report }) {
    for (const [id, clock] of Object.entries(standard.document.clocks ?? {})) {
      const path = ['clocks', id];
      const places = { clock: clock.name };
      if (clock.from === undefined && clock.to === undefined)
        report('both', { path, missing: 'from' }, places);
      else if (clock.from === undefined) report('from', { path, missing: 'from' }, places);
      else if (clock.to === undefined) report('to', { path, missing: 'to' }, places);
    }
  },
});
