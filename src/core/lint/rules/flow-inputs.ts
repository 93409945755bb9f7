import type { StandardView, StepView } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

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
    const { steps, forms, flow, precedence } = standard;
    const fillers = fillersOf(standard);
    for (const view of steps)
      view.step.in?.forEach((id, index) => {
        // An input that is declared nowhere is DOC-04's.
        const form = typeof id === 'string' ? forms.get(id) : undefined;
        if (typeof id !== 'string' || !form) return;
        if (fillers.get(id)?.some((filler) => precedence.mayPrecede(filler, view))) return;
        report('notYet', { path: [...view.path, 'in', index] }, { step: view.step.name, form: form.name });
      });
    const isUsed = usedForms(standard);
    for (const view of steps) {
      // What the last step fills in is the record of the result.
      if (flow.waysFrom.get(view)?.some(({ to }) => to === null)) continue;
      view.step.out?.forEach((id, index) => {
        const form = forms.get(id);
        if (!form || isUsed(id)) return;
        const places = { step: view.step.name, form: form.name };
        report('unusedOutput', { path: [...view.path, 'out', index], severity: 'warn' }, places);
      });
    }
  },
});

function fillersOf({ steps }: StandardView): ReadonlyMap<string, readonly StepView[]> {
  const fillers = new Map<string, StepView[]>();
  const add = (form: string, view: StepView) => {
    const views = fillers.get(form);
    if (views) views.push(view);
    else fillers.set(form, [view]);
  };
  for (const view of steps) {
    const { out, call } = view.step;
    for (const form of out ?? []) add(form, view);
    // Forms into which a called process gives back.
    if (call?.returns) for (const field of Object.values(call.returns)) add(ownerOf(field), view);
  }
  return fillers;
}

/** Whether a step takes a form in, or a condition, a clock, a call or a metric uses a field of it. */
function usedForms({ steps, usedNames }: StandardView): (form: string) => boolean {
  const inputs = new Set<unknown>();
  for (const { step } of steps) for (const input of step.in ?? []) inputs.add(input);
  let named: ReadonlySet<string> | undefined;
  return (form) => {
    if (inputs.has(form)) return true;
    named ??= new Set([...usedNames].map(ownerOf));
    return named.has(form);
  };
}

function ownerOf(name: string): string {
  const [owner = ''] = name.split('.', 1);
  return owner;
}
