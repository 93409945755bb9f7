import type { Flow, Way } from '../look-ups/read-flow.ts';
import type { StepView } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

/** FLOW-03: a loop has a way out, and a number of rounds. */
export const rule = defineRule({
  id: 'flow-loop',
  code: 'FLOW-03',
  severity: 'error',
  title: { 'zh-CN': '循环有出口，也有次数上限', en: 'A loop has a way out and a maximum' },
  reason: {
    'zh-CN': '没有出口的循环永远结束不了；没有上限的退回可以一直退下去，时限也就成了空话。',
    en: 'A loop without a way out never ends; without a maximum a case is sent back again and again and its limits mean nothing.',
  },
  source: 'S4-3.1.2',
  messages: {
    noExit: {
      message: {
        'zh-CN': '从步骤「{step}」起走不到结束。',
        en: 'From the step “{step}” on a run never comes to its end.',
      },
      hint: {
        'zh-CN': '给循环里的某一步加一条通向后面步骤或 end 的去路。',
        en: 'Give one of the steps in the loop a way to a later step or to end.',
      },
    },
    noMaximum: {
      message: {
        'zh-CN': '从「{step}」回到「{target}」没有次数上限。',
        en: 'The way back from “{step}” to “{target}” has no maximum.',
      },
      hint: {
        'zh-CN': '加上 at_most，并用 beyond 写明超过以后怎么办。',
        en: 'Add at_most, and say under beyond what happens after that.',
      },
    },
  },
  good: `
steps:
  - { id: analyse, name: 方案制定 }
  - id: confirm
    name: 客户确认
    branches:
      - { id: accepts, name: 接受, to: end }
      - { id: refuses, name: 不接受, to: analyse, at_most: 2, beyond: { to: end } }
`,
  bad: `
steps:
  - { id: analyse, name: 方案制定 }
  - id: confirm
    name: 客户确认
    branches:
      - { id: accepts, name: 接受, to: end }
      - { id: refuses, name: 不接受, to: analyse }
`,
  check({ standard, report }) {
    const { flow, steps } = standard;
    const trapped = new Set<number>();
    for (const view of steps) {
      if (!flow.reachable.has(view) || flow.ending.has(view) || !isInLoop(view, flow)) continue;
      const loop = flow.loopOf.get(view) ?? -1;
      if (trapped.has(loop)) continue;
      trapped.add(loop);
      report('noExit', { path: [...view.path, 'id'] }, { step: view.step.name });
    }
    for (const view of steps)
      for (const way of flow.waysFrom.get(view) ?? []) {
        const { to, path, isBounded } = way;
        if (isBounded || to === null || to.index > view.index || !isInside(way, flow)) continue;
        if (trapped.has(flow.loopOf.get(view) ?? -1)) continue;
        report('noMaximum', { path, severity: 'warn' }, { step: view.step.name, target: to.step.name });
      }
  },
});

function isInLoop(view: StepView, flow: Flow): boolean {
  return flow.waysFrom.get(view)?.some((way) => isInside(way, flow)) ?? false;
}

/** Whether a way is part of a loop. */
function isInside({ from, to }: Way, { loopOf }: Flow): boolean {
  return to !== null && loopOf.get(from) === loopOf.get(to);
}
