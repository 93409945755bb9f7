import type { ProcessStandard } from '../../../generated/process-standard.ts';
import { classTables, isOpen } from '../conditions/decision-tables.ts';
import { readConditions } from '../conditions/read-conditions.ts';
import { defineRule, type Report } from '../rule.ts';

const messages = {
  missing: {
    message: {
      'zh-CN': '级别「{class}」没有可以判断的标准。',
      en: 'The class “{class}” has no criterion that can be decided.',
    },
    hint: {
      'zh-CN':
        '加上 when，例如「when: register.customers >= param.batch_threshold」；其余情况写「otherwise: true」。',
      en: 'Add when, such as “when: register.customers >= param.batch_threshold”, or “otherwise: true” for all other cases.',
    },
  },
  both: {
    message: {
      'zh-CN': '级别「{class}」同时写了 when 和 otherwise。',
      en: 'The class “{class}” has both when and otherwise.',
    },
    hint: { 'zh-CN': '留一个。', en: 'Keep one.' },
  },
  never: {
    message: {
      'zh-CN': '级别「{class}」排在「其余」之后，永远轮不到。',
      en: 'The class “{class}” comes after the one for all other cases and is never reached.',
    },
    hint: { 'zh-CN': '把 otherwise: true 的级别放在最后。', en: 'Put the class with otherwise: true last.' },
  },
  open: {
    message: {
      'zh-CN': '哪个级别都不符合时怎么办，没有写。',
      en: 'Nothing says which class holds when no criterion does.',
    },
    hint: { 'zh-CN': '给最后一个级别写「otherwise: true」。', en: 'Give the last class “otherwise: true”.' },
  },
  noParam: {
    message: {
      'zh-CN': '级别「{class}」用了没有定义的参数「{param}」：这个数是多少？',
      en: 'The class “{class}” uses the parameter “{param}”, which has no value.',
    },
    hint: { 'zh-CN': '在 params 里写上它的名称和数值。', en: 'Give it a name and a value under params.' },
  },
  undecided: {
    message: { 'zh-CN': '分了级，却没有步骤定级。', en: 'There are classes, but no step decides them.' },
    hint: {
      'zh-CN': '给定级的那一步加上「decides: class」。',
      en: 'Add “decides: class” to the step that grades.',
    },
  },
  noClasses: {
    message: {
      'zh-CN': '步骤「{step}」要定级，标准却没有级别表。',
      en: 'The step “{step}” decides the class, but there is no class table.',
    },
    hint: { 'zh-CN': '加上 classes，或去掉 decides。', en: 'Add classes, or take decides away.' },
  },
} as const;

/** CLS-01: every class can be decided from what is recorded, and one always holds. */
export const rule = defineRule({
  id: 'class-criterion',
  code: 'CLS-01',
  severity: 'error',
  title: { 'zh-CN': '每个级别都有能判断的标准', en: 'Every class has a criterion that can be decided' },
  reason: {
    'zh-CN': '「批量客户」是几个？没有数，两个人会定出两个级别，而级别决定后面所有的时限。',
    en: 'How many are “many customers”? Without a number two people grade alike cases differently, and all later limits follow from the grade.',
  },
  source: 'S3-2.4.4, S3-3.2 (G9)',
  messages,
  good: `
params:
  batch_threshold: { name: 批量, value: 2 }
classes:
  - { id: urgent, name: 紧急, when: register.customers >= param.batch_threshold }
  - { id: normal, name: 普通, otherwise: true }
steps:
  - { id: grade, name: 投诉分级, decides: class }
`,
  bad: `
classes:
  - { id: urgent, name: 紧急, criteria: 批量客户或有安全风险 }
  - { id: normal, name: 普通, otherwise: true }
steps:
  - { id: grade, name: 投诉分级, decides: class }
`,
  check({ standard, report, parseCondition }) {
    const { classes = [], params = {} } = standard.document;
    const deciding = standard.steps.filter(({ step }) => step.decides === 'class');
    if (classes.length === 0) {
      for (const { path, step } of deciding)
        report('noClasses', { path: [...path, 'decides'] }, { step: step.name });
      return;
    }
    checkTable(classes, report);
    if (classTables(standard, parseCondition).some(isOpen))
      report('open', { path: ['classes', classes.length - 1, 'id'] });
    const conditions =
      standard.conditions.length > 0 ? readConditions(standard, parseCondition).conditions : [];
    for (const { use, path, text, parsed } of conditions) {
      const name = use === 'class' ? classes[Number(path[1])]?.name : undefined;
      if (name === undefined || !parsed.ok) continue;
      for (const used of parsed.value.names) {
        const [, param] = /^param\.(.+)$/.exec(used.name) ?? [];
        if (param === undefined || Object.hasOwn(params, param)) continue;
        const within = { from: used.from, to: used.to, of: text.length };
        report('noParam', { path, within }, { class: name, param });
      }
    }
    if (deciding.length === 0) report('undecided', { path: ['classes'], part: 'key' });
  },
});

type Classes = NonNullable<ProcessStandard['classes']>;

function checkTable(classes: Classes, report: Report<typeof messages>): void {
  const other = classes.findIndex(({ otherwise }) => otherwise === true);
  for (const [index, { name, when, otherwise }] of classes.entries()) {
    const path = ['classes', index];
    if (when === undefined && otherwise !== true)
      report('missing', { path: [...path, 'id'] }, { class: name });
    if (when !== undefined && otherwise === true)
      report('both', { path: [...path, 'otherwise'], part: 'key' }, { class: name });
    if (other !== -1 && index > other) report('never', { path: [...path, 'id'] }, { class: name });
  }
}
