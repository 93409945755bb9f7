import { circlesThrough, isCircular } from '../look-ups/called-standards.ts';
import { defineRule } from '../rule.ts';
import type { StandardOutline } from '../surroundings.ts';

/** No process calls itself, directly or through others. */
export const rule = defineRule({
  id: 'call-circle',
  code: null,
  severity: 'error',
  since: '0.2.0',
  title: { 'zh-CN': '子流程不绕回自己', en: 'Processes do not call themselves' },
  reason: {
    'zh-CN': '流程直接或绕一圈调用自己，一次执行会再开一次执行，没有尽头，时限也没法算。',
    en: 'A process that calls itself, at once or by way of others, opens a run inside a run without end, and no limit can be worked out.',
  },
  source: 'S4-3.1.2',
  messages: {
    itself: {
      message: {
        'zh-CN': '步骤「{step}」调用的就是本流程。',
        en: 'The step “{step}” calls its own process.',
      },
      hint: {
        'zh-CN': '要重做就用回到前面步骤的路，并写 at_most。',
        en: 'To do something again, lead back to an earlier step, with at_most.',
      },
    },
    circle: {
      message: {
        'zh-CN': '步骤「{step}」的调用绕回本流程：{circle}。',
        en: 'The call of the step “{step}” comes back to this process: {circle}.',
      },
      hint: {
        'zh-CN': '断开其中一处调用；几个流程都要的步骤，放进一个谁也不调用的子流程。',
        en: 'Break the circle at one call; put steps that several need into a process that calls none of them.',
      },
    },
  },
  exampleAround: {
    project: {
      standards: new Map([
        ['example', [outline('example', ['complaint'])]],
        ['complaint', [outline('complaint', ['inspection'])]],
        ['inspection', [outline('inspection', ['example'])]],
        ['revisit', [outline('revisit', [])]],
      ]),
    },
  },
  good: `
steps:
  - { id: follow_up, name: 客户回访, kind: call, call: { process: revisit } }
`,
  bad: `
steps:
  - { id: handle, name: 处理投诉, kind: call, call: { process: complaint } }
`,
  concerns: ({ id, calls }, project) => calls.some((called) => isCircular(project, id, called)),
  check({ standard, around: { project }, report }) {
    if (project === null) return;
    const { id } = standard.document;
    const calls = standard.steps.filter(
      ({ step }) => step.call && isCircular(project, id, step.call.process),
    );
    if (calls.length === 0) return;
    const circleOf = circlesThrough(project, id);
    for (const { step, path: at } of calls) {
      if (step.call === undefined) continue;
      const path = [...at, 'call', 'process'];
      const circle = circleOf(step.call.process);
      if (circle === null) continue;
      if (circle.length === 2) report('itself', { path }, { step: step.name });
      else report('circle', { path }, { step: step.name, circle: shown(circle) });
    }
  },
});

/** A long circle is shown by its ends. */
function shown(circle: readonly string[]): string {
  const cut = circle.length > 10 ? [...circle.slice(0, 6), '…', ...circle.slice(-3)] : circle;
  return cut.join(' → ');
}

function outline(id: string, calls: readonly string[]): StandardOutline {
  return { file: `${id}.yaml`, id, number: null, status: 'draft', calls, params: [], fields: [] };
}
