import type { RuleCase } from './rule-case.ts';

const classes = `classes: [{ id: urgent, name: { zh-CN: 紧急, en: Urgent }, when: f.risk }, { id: normal, name: { zh-CN: 普通, en: Normal }, otherwise: true }]
`;

/** Situations of limits, clocks and the words of their sources. */
export const timeCases: readonly RuleCase[] = [
  {
    rule: 'duration-form',
    when: 'lengths of time are written in other ways, wherever they stand',
    yaml: `clocks: { total: { name: 总, limit: { is: { urgent: 三天, normal: 5 工作日 } } } }
exceptions: [{ id: x, when: 超时, limit: 尽快 }]
steps:
  - { id: a, name: 甲, limit: P1D, minimum: 1.5 wd, exceptions: [{ id: y, when: 缺, limit: 2 hours }] }
  - { id: b, name: 乙, limit: " " }
  - { id: c, name: 丙, limit: h 24 }`,
    reports: [
      'iso@/steps/0/limit',
      'decimal@/steps/0/minimum',
      'unit@/steps/0/exceptions/0/limit',
      'empty@/steps/1/limit',
      'number@/steps/2/limit',
      'number@/clocks/total/limit/is/urgent',
      'unit@/clocks/total/limit/is/normal',
      'vague@/exceptions/0/limit',
    ],
  },
  {
    rule: 'time-calendar',
    when: 'only the total is in working days; one finding is enough',
    yaml: 'calendar:\nclocks: { total: { name: 总, limit: 5 wd } }\nsteps: [{ id: a, name: 甲, limit: 1 h }, { id: b, name: 乙, limit: 2 wh }]',
    reports: ['missing@/steps/1/limit'],
  },
  {
    rule: 'time-calendar',
    when: 'limits are in hours and calendar days',
    yaml: 'calendar:\nclocks: { total: { name: 总, limit: 5 d } }\nsteps: [{ id: a, name: 甲, limit: 1 h }]',
    reports: [],
  },
  {
    rule: 'time-start-event',
    when: 'clocks lack their start, their stop, or both',
    yaml: 'clocks: { a: { name: 甲, limit: 1 h }, b: { name: 乙, from: start, limit: 1 h }, c: { name: 丙, to: close, limit: 1 h }, d: { name: 丁, from: start, to: close, limit: 1 h } }',
    reports: ['both@/clocks/a+from', 'to@/clocks/b+to', 'from@/clocks/c+from'],
  },
  {
    rule: 'time-class-limits',
    when: 'a class lacks its response and its total, and the stricter one has no limits for steps',
    yaml: `${classes}clocks: { response: { name: 响应, limit: { urgent: 2 h } }, total: { name: 总, limit: { urgent: 3 wd, normal: 5 wd } } }
steps: [{ id: a, name: 甲, limit: 1 h }]`,
    reports: ['missing@/clocks/response/limit', 'noSteps@/classes/0/id warn'],
  },
  {
    rule: 'time-class-limits',
    when: 'a customer-facing process has classes and no response',
    yaml: `customer_facing: true\n${classes}clocks: { total: { name: 总, limit: 5 wd } }`,
    reports: ['noResponse@/classes'],
  },
  {
    rule: 'time-class-limits',
    when: 'classes have the same total',
    yaml: `${classes}clocks: { total: { name: 总, limit: 5 wd } }`,
    reports: [],
  },
  {
    rule: 'time-one-limit',
    when: 'the words give another figure: at once, other units, for a class, in a list',
    yaml: `${classes}clocks: { total: { name: 总, limit: { is: { urgent: 3 wd, normal: 5 wd }, wording: [紧急 3 个工作日, 普通 4 个工作日] } } }
steps:
  - { id: a, name: 甲, limit: { is: 1 wd, wording: 即时 } }
  - { id: b, name: 乙, limit: { is: 2 d, wording: 48 小时内 } }
  - { id: c, name: 丙, limit: { is: { urgent: 12 h, normal: 24 h }, wording: 24 小时内 } }
  - { id: d, name: 丁, limit: { is: 30 min, wording: [半小时内, 收到后 1 小时内] } }`,
    reports: [
      'differs@/steps/0/limit/wording',
      'differs@/steps/1/limit/wording',
      'differs@/steps/2/limit/wording',
      'differs@/steps/3/limit/wording/1',
      'differs@/clocks/total/limit/wording/1',
    ],
  },
  {
    rule: 'time-one-limit',
    when: 'the words give the same, nothing, or what a proposal departs from',
    yaml: `${classes}steps:
  - { id: a, name: 甲, limit: { is: 60 min, wording: within one hour } }
  - { id: b, name: 乙, limit: { is: 1 wd, wording: 一天内 } }
  - { id: c, name: 丙, limit: { is: { urgent: 12 h, normal: 24 h }, wording: 二十四小时内, proposal: [urgent] } }
  - { id: d, name: 丁, limit: { is: { urgent: 2 h, normal: 24 h }, wording: 普通 24 小时，紧急 2 小时 } }
  - { id: e, name: 戊, limit: { is: 1 h, wording: 按规定的时间 } }
  - { id: f, name: 己, limit: { is: 尽快, wording: 1 小时 } }`,
    reports: [],
  },
  {
    rule: 'time-one-limit',
    when: 'a clock over a step has another figure',
    yaml: `clocks: { a_time: { name: 甲钟, from: a.ready, to: a.done, limit: 2 h }, b_time: { name: 乙钟, from: b.ready, to: b.done, limit: 1 h } }
steps: [{ id: a, name: 甲, limit: 1 h }, { id: b, name: 乙, limit: 1 h }]`,
    reports: ['clock@/clocks/a_time/limit'],
  },
  {
    rule: 'time-budget',
    when: 'the steps fit by the clock but not in business hours, for one class; twice over for another',
    yaml: `${classes}clocks: { total: { name: 总, from: start, to: close, limit: { urgent: 1 d, normal: 3 wd } } }
steps: [{ id: a, name: 甲, limit: { urgent: 48 h, normal: 24 h } }, { id: b, name: 乙, limit: 1 wd }]`,
    reports: ['over@/clocks/total/limit/urgent error', 'over@/clocks/total/limit/normal'],
  },
  {
    rule: 'time-budget',
    when: 'both classes are over alike, which is one finding',
    yaml: `${classes}clocks: { total: { name: 总, limit: 1 h } }\nsteps: [{ id: a, name: 甲, limit: 90 min }]`,
    reports: ['over@/clocks/total/limit'],
  },
  {
    rule: 'time-budget',
    when: 'the total stops before the last step',
    yaml: `clocks: { total: { name: 总, from: start, to: [a.done, close], limit: 1 h } }
steps: [{ id: a, name: 甲, limit: 1 h }, { id: b, name: 乙, limit: 1 wd }]`,
    reports: [],
  },
  {
    rule: 'time-budget',
    when: 'runs that never come to the first stop take longer to the second',
    yaml: `clocks: { total: { name: 总, from: start, to: [b.done, close], limit: 2 h } }
steps:
  - { id: a, name: 甲, limit: 1 h, branches: [{ id: x, to: b }, { id: y, to: c }] }
  - { id: b, name: 乙, limit: 1 h, next: end }
  - { id: c, name: 丙, limit: 90 min }`,
    reports: ['over@/clocks/total/limit'],
  },
  {
    rule: 'time-budget',
    when: 'loops are gone through once, and a limit from an earlier moment adds only what is left',
    yaml: `clocks: { total: { name: 总, from: start, to: close, limit: 2 h } }
steps:
  - { id: a, name: 甲, limit: 1 h }
  - { id: b, name: 乙, kind: approval, limit: { is: 1 h, from: a.ready }, on: { returned: a } }
  - { id: c, name: 丙, limit: { is: 2 h, from: start } }`,
    reports: [],
  },
  {
    rule: 'time-budget',
    when: 'a clock runs between two steps',
    yaml: `clocks: { middle: { name: 中, from: b.ready, to: c.done, limit: 1 h }, after: { name: 后, from: b.done, to: c.done, limit: 1 h }, open: { name: 开, from: start, to: c.opened, limit: 1 h } }
steps: [{ id: a, name: 甲, limit: 1 h }, { id: b, name: 乙, limit: 45 min }, { id: c, name: 丙, limit: 45 min }]`,
    reports: ['over@/clocks/middle/limit', 'over@/clocks/open/limit'],
  },
  {
    rule: 'time-budget',
    when: 'a clock stops at a field or at a step that is never reached, or says nothing of its stop',
    yaml: `forms: { f: { name: 表, fields: { at: { label: 时, type: instant } } } }
clocks: { a: { name: 甲, from: start, to: f.at, limit: 1 min }, b: { name: 乙, from: start, to: z.done, limit: 1 min }, c: { name: 丙, from: f.at, to: close, limit: 1 min }, response: { name: 响应, limit: 1 min }, total: { name: 总, from: start, to: close, limit: 1 wd } }
steps: [{ id: y, name: 甲, limit: 1 h, next: end }, { id: z, name: 乙, limit: 1 h }]`,
    reports: [],
  },
  {
    rule: 'time-response',
    when: 'a customer-facing process has another clock only, or none',
    yaml: 'customer_facing: true\nclocks: { total: { name: 总, limit: 5 wd } }',
    reports: ['missing@/clocks+response'],
  },
  {
    rule: 'time-response',
    when: 'there is no clock at all',
    yaml: 'customer_facing: true\nclocks:',
    reports: ['missing@+clocks'],
  },
  {
    rule: 'time-response',
    when: 'the process is not for customers, or its classes are another rule’s',
    yaml: `customer_facing: true\n${classes}clocks: { total: { name: 总, limit: 5 wd } }`,
    reports: [],
  },
  {
    rule: 'time-published-year',
    when: 'the farthest limit reaches beyond what is published; hours never do',
    yaml: `clocks: { total: { name: 总, limit: { urgent: 3 wd, normal: 5 wd } } }
steps: [{ id: a, name: 甲, limit: 999 h }, { id: b, name: 乙, limit: 400 d }, { id: c, name: 丙, limit: 尽快 }]`,
    reports: ['reaches@/steps/1/limit'],
  },
  {
    rule: 'time-published-year',
    when: 'the calendar does not have this year',
    yaml: 'clocks: { total: { name: 总, limit: 1 wh } }\nsteps: [{ id: a, name: 甲 }]',
    today: '2027-01-04',
    around: { today: () => '2027-01-04' },
    reports: ['unpublished@/clocks/total/limit warn'],
  },
  {
    rule: 'time-published-year',
    when: 'nothing is known of the calendar',
    yaml: 'clocks: { total: { name: 总, limit: 3650 wd } }',
    around: { calendar: null },
    reports: [],
  },
];
