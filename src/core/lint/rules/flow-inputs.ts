import { usedNames } from '../list-used-names.ts';
import { precedenceOf } from '../precedence.ts';
import { defineRule } from '../rule.ts';
import type { StandardView, StepView } from '../standard-view.ts';

/** FLOW-05: what a step takes in comes from somewhere, and what it gives out goes somewhere. */
export const rule = defineRule({
  id: 'flow-inputs',
  code: 'FLOW-05',
  severity: 'error',
  since: '0.2.0',
  title: {
    'zh-CN': '输入有来处，输出有去处',
    en: 'Inputs come from somewhere and outputs go somewhere',
  },
  reason: {
    'zh-CN': '要看一张还没有人填的表，这一步只能干等；填了没人看的表，只是负担。',
    en: 'A step that looks at a form which nobody has filled in yet can only wait; a form that nobody looks at is a burden.',
  },
  source: 'S4-3.1.2',
  messages: {
    notYet: {
      message: {
        'zh-CN': '步骤「{step}」要看《{form}》，可在它之前没有步骤填写这张表。',
        en: 'The step “{step}” looks at “{form}”, which no step before it fills in.',
      },
      hint: {
        'zh-CN': '写进前面某一步的 out；由流程外提供的写成「outside: …」。',
        en: 'Put it under out of an earlier step; what comes from outside is written “outside: …”.',
      },
    },
    unusedOutput: {
      message: {
        'zh-CN': '步骤「{step}」填写的《{form}》，后面没有步骤、条件、计时或指标用到。',
        en: 'Nothing uses “{form}”, which the step “{step}” fills in: no later step, condition, clock or metric.',
      },
      hint: {
        'zh-CN': '写进后面用它的步骤的 in；没人用就不必填。',
        en: 'Put it under in of the step that uses it; what nobody uses need not be filled in.',
      },
    },
  },
  good: `
forms:
  register: { name: 登记表 }
  result: { name: 结果报告 }
steps:
  - { id: receive, name: 接收投诉, out: [register] }
  - { id: handle, name: 处理投诉, in: [register, { outside: 产品资料 }], out: [result] }
`,
  bad: `
forms:
  register: { name: 登记表 }
  result: { name: 结果报告 }
steps:
  - { id: receive, name: 接收投诉, in: [result], out: [register] }
  - { id: handle, name: 处理投诉, out: [result] }
`,
  check({ standard, report }) {
    const forms = new Map(Object.entries(standard.document.forms ?? {}));
    const fillers = fillersOf(standard);
    for (const view of standard.steps) {
      for (const [index, form] of (view.step.in ?? []).entries()) {
        // An input that is declared nowhere is DOC-04's.
        if (typeof form !== 'string' || !forms.has(form)) continue;
        if (fillers.get(form)?.some((filler) => precedenceOf(standard).mayPrecede(filler, view))) continue;
        const places = { step: view.step.name, form: forms.get(form)?.name ?? form };
        report('notYet', { path: [...view.path, 'in', index] }, places);
      }
    }
    const isUsed = usedForms(standard);
    for (const view of standard.steps) {
      // What the last step fills in is the record of the result.
      if (standard.flow.waysFrom.get(view)?.some(({ to }) => to === null)) continue;
      for (const [index, form] of (view.step.out ?? []).entries()) {
        if (!forms.has(form) || isUsed.has(form)) continue;
        const places = { step: view.step.name, form: forms.get(form)?.name ?? form };
        report('unusedOutput', { path: [...view.path, 'out', index], severity: 'warn' }, places);
      }
    }
  },
});

function fillersOf({ steps }: StandardView): ReadonlyMap<string, readonly StepView[]> {
  const fillers = new Map<string, StepView[]>();
  for (const view of steps)
    for (const form of [...(view.step.out ?? []), ...returnedForms(view)]) {
      const views = fillers.get(form);
      if (views) views.push(view);
      else fillers.set(form, [view]);
    }
  return fillers;
}

/** Forms into which a called process gives back. */
function returnedForms({ step }: StepView): readonly string[] {
  return Object.values(step.call?.returns ?? {}).map((field) => field.split('.', 1)[0] ?? '');
}

/** Forms that a step takes in, or of which a condition, a clock, a call or a metric uses a field. */
function usedForms(standard: StandardView): ReadonlySet<string> {
  const inputs = standard.steps.flatMap(({ step }) => step.in ?? []);
  const named = [...usedNames(standard)].map((name) => name.slice(0, name.indexOf('.')));
  return new Set([...inputs.filter((input) => typeof input === 'string'), ...named]);
}
