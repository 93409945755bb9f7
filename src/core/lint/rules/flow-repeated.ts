import type { StandardView, StepView } from '../look-ups/standard-view.ts';
import { defineRule, type Report } from '../rule.ts';

const messages = {
  name: {
    message: {
      'zh-CN': '步骤「{step}」和第 {number} 步同名。',
      en: 'The step “{step}” has the name of step {number}.',
    },
    hint: {
      'zh-CN': '是同一件事就合成一步，不是就改出能区分的名称。',
      en: 'Make them one step if they are the same thing, else give them names that tell them apart.',
    },
  },
  work: {
    message: {
      'zh-CN': '步骤「{step}」和「{other}」由同样的角色、用同样的输入填同样的表单。',
      en: 'The steps “{step}” and “{other}” have the same roles fill in the same forms from the same inputs.',
    },
    hint: {
      'zh-CN': '合成一步，或写清两步各自的输入和输出。',
      en: 'Make them one step, or say what each takes in and gives out.',
    },
  },
  approval: {
    message: {
      'zh-CN': '「{role}」审批两次：「{other}」之后又有「{step}」。',
      en: '“{role}” approves twice: in “{other}” and again in “{step}”.',
    },
    hint: {
      'zh-CN': '留一次；两次审批的不是同一样东西，就在 in 里写明各看哪张表单。',
      en: 'Keep one; if the two are about different things, say under in which form each looks at.',
    },
  },
} as const;

/** FLOW-04: no step does again what another one has done. */
export const rule = defineRule({
  id: 'flow-repeated',
  code: 'FLOW-04',
  severity: 'warn',
  since: '0.2.0',
  title: { 'zh-CN': '步骤不重复、不交叉', en: 'Steps neither repeat nor overlap' },
  reason: {
    'zh-CN': '同一件事做两遍、同一个人批两遍，只多花时间；两步分不清，记录也对不上。',
    en: 'The same work done twice, or the same person approving twice, only costs time; and records of two steps that look alike cannot be told apart.',
  },
  source: 'S4-3.1.2, S3-2.2.3',
  messages,
  good: `
forms:
  plan: { name: 方案 }
  payment: { name: 付款单 }
steps:
  - { id: draft, name: 拟方案, R: agent, out: [plan] }
  - { id: approve, name: 审批方案, kind: approval, A: supervisor, in: [plan] }
  - { id: order, name: 开付款单, R: agent, in: [plan], out: [payment] }
  - { id: release, name: 审批付款, kind: approval, A: supervisor, in: [payment] }
`,
  bad: `
forms:
  plan: { name: 方案 }
steps:
  - { id: draft, name: 拟方案, R: agent, out: [plan] }
  - { id: approve, name: 审批方案, kind: approval, A: supervisor, in: [plan] }
  - { id: confirm, name: 确认方案, kind: approval, A: supervisor, in: [plan] }
`,
  check({ standard, report }) {
    const named = new Map<string, StepView>();
    const worked = new Map<string, StepView>();
    for (const view of standard.steps) {
      // A second step of the same id is another rule's.
      if (standard.stepById.get(view.id) !== view) continue;
      const isNamed = reportName(view, firstOf(named, nameKey(view), view), report);
      const other = firstOf(worked, workKey(view), view);
      if (other && !isNamed)
        report('work', { path: [...view.path, 'id'] }, { step: view.step.name, other: other.step.name });
    }
    reportApprovals(standard, report);
  },
});

type Reporter = Report<typeof messages>;

/** The step that had the key before; undefined for a new key, which is then this step's, and for none. */
function firstOf(seen: Map<string, StepView>, key: string | null, view: StepView): StepView | undefined {
  const found = key === null ? undefined : seen.get(key);
  if (key !== null && !found) seen.set(key, view);
  return found;
}

function reportName(view: StepView, other: StepView | undefined, report: Reporter): boolean {
  if (other)
    report('name', { path: [...view.path, 'name'] }, { step: view.step.name, number: other.index + 1 });
  return other !== undefined;
}

function nameKey({ step: { name } }: StepView): string {
  return (typeof name === 'string' ? name : name['zh-CN']).replaceAll(/\s/g, '').toLowerCase();
}

/** Kind, owner, inputs and outputs; null for a step that names too little to be compared. */
function workKey({ kind, letters, step }: StepView): string | null {
  const { in: inputs = [], out = [] } = step;
  if (letters.R.length === 0 || out.length === 0) return null;
  // One alone is in order.
  const given = inputs.length < 2 ? inputs : inputs.map((one) => JSON.stringify(one)).sort();
  return JSON.stringify([kind, sorted(letters.R), given, sorted(out)]);
}

function sorted(names: readonly string[]): readonly string[] {
  return names.length < 2 ? names : names.toSorted();
}

/** Approvals one after the other by one role of one thing; each is compared with the one that role gave before. */
function reportApprovals(standard: StandardView, report: Reporter): void {
  const { roles } = standard;
  const last = new Map<string, StepView>();
  for (const view of standard.steps) {
    if (view.kind !== 'approval') continue;
    for (const role of view.letters.A) {
      const before = last.get(role);
      last.set(role, view);
      if (!before || isApart(before, view) || !standard.precedence.mayPrecede(before, view)) continue;
      const places = { role: roles.get(role)?.name ?? role, step: view.step.name, other: before.step.name };
      report('approval', { path: [...view.path, 'A'] }, places);
    }
  }
}

/** Whether two approvals look at different things. */
function isApart(a: StepView, b: StepView): boolean {
  const [first, second] = [formsOf(a), formsOf(b)];
  return first.length > 0 && second.length > 0 && !first.some((form) => second.includes(form));
}

function formsOf({ step }: StepView): readonly string[] {
  return (step.in ?? []).filter((input) => typeof input === 'string');
}
