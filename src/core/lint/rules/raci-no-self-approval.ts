import type { Text } from '../../../shared/text.ts';
import { type ApprovedWork, approvedWork } from '../look-ups/approved-work.ts';
import { type PeopleView, viewPeople } from '../look-ups/people-of-organisation.ts';
import { quoteNames } from '../look-ups/quote-names.ts';
import { rolePath, type StepView } from '../look-ups/standard-view.ts';
import { defineRule, type Report } from '../rule.ts';

const messages = {
  same: {
    message: {
      'zh-CN': '审批步骤「{step}」的 R 和 A 都是「{role}」。',
      en: 'The approval “{step}” has “{role}” for both R and A.',
    },
    hint: {
      'zh-CN': 'R 写提交的人，A 写批准的人；确有理由时申请豁免。',
      en: 'Let R be who submits and A who approves, or ask for a waiver with the reason.',
    },
  },
  own: {
    message: {
      'zh-CN': '「{role}」既办理「{work}」，又审批它（步骤「{step}」）。',
      en: '“{role}” both does “{work}” and approves it (step “{step}”).',
    },
    hint: { 'zh-CN': '换一个批准人。', en: 'Have somebody else approve it.' },
  },
  earlier: {
    message: {
      'zh-CN': '「{role}」先办理「{work}」，后面又能审批它（步骤「{step}」）。',
      en: '“{role}” does “{work}” and may approve it later on (step “{step}”).',
    },
    hint: {
      'zh-CN': '换一个批准人；或在审批步骤写「segregate: [{id}]」，做过的人就不能批。',
      en: 'Have somebody else approve it, or write “segregate: [{id}]” at the approval: then who did it may not.',
    },
  },
  person: {
    message: {
      'zh-CN': '{people}既能办理「{work}」，又能审批它（步骤「{step}」）：一个人担任或代理了两个角色。',
      en: '{people} may do “{work}” and approve it (step “{step}”): one person holds both roles, or acts as a deputy in one.',
    },
    hint: {
      'zh-CN': '在审批步骤写「segregate: [{id}]」，或在组织文件里把两个角色分给两个人。',
      en: 'Write “segregate: [{id}]” at the approval, or give the two roles to two people in the organisation.',
    },
  },
  alone: {
    message: {
      'zh-CN': '能做「{step}」的只有{people}，而办过「{work}」的人不能做它：{people}办了，就没有人能做。',
      en: 'Only {people} may do “{step}”, and who did “{work}” may not: once {people} did that, nobody is left.',
    },
    hint: {
      'zh-CN': '在组织文件里再给一个人这个角色，或指定代理人。',
      en: 'Give the role to somebody else too, or name a deputy, in the organisation.',
    },
  },
} as const;

/** RACI-08: what is approved was done by somebody else. */
export const rule = defineRule({
  id: 'raci-no-self-approval',
  code: 'RACI-08',
  severity: 'error',
  title: { 'zh-CN': '审批的人不是办事的人', en: 'Nobody approves their own work' },
  reason: {
    'zh-CN': '自己办、自己批，审批就成了走过场；不相容的职责要由两个人承担。',
    en: 'An approval of one’s own work is no approval; duties that check each other belong to two people.',
  },
  source: 'S4-3.2.3',
  messages,
  good: `
steps:
  - { id: analyse, name: 方案制定, R: engineer, A: supervisor }
  - { id: approve, name: 方案审批, kind: approval, R: engineer, A: quality_head }
`,
  bad: `
steps:
  - { id: analyse, name: 方案制定, R: engineer, A: supervisor }
  - { id: approve, name: 方案审批, kind: approval, R: engineer, A: engineer }
`,
  check({ standard, around, report }) {
    const nameOf = (id: string) => standard.roles.get(id)?.name ?? id;
    const people = around.organisation && viewPeople(around.organisation, around.today());
    for (const view of standard.steps) {
      const works = approvedWork(standard, view);
      const isClear = view.kind !== 'approval' || !reportRoles(view, works, { nameOf, report });
      if (people !== null && isClear) reportPeople(view, works, { people, report });
    }
  },
});

type Reporter = Report<typeof messages>;

/** Whether one of the roles that approve a step also does the work, or hands it in. */
function reportRoles(
  view: StepView,
  works: readonly ApprovedWork[],
  { nameOf, report }: { readonly nameOf: (id: string) => Text; readonly report: Reporter },
): boolean {
  const { letters, step } = view;
  let isReported = false;
  for (const [index, id] of letters.A.entries()) {
    const path = rolePath(view, 'A', index);
    const own = works.filter((work) => work.view.letters.R.includes(id));
    const direct = own.find(({ isDirect }) => isDirect);
    const earlier = own.find(({ isSegregated }) => !isSegregated);
    const role = nameOf(id);
    isReported ||= direct !== undefined || earlier !== undefined;
    if (direct) report('own', { path }, { step: step.name, role, work: direct.view.step.name });
    else if (earlier) {
      const places = { step: step.name, role, work: earlier.view.step.name, id: earlier.view.id };
      report('earlier', { path, severity: earlier.isCertain ? 'error' : 'warn' }, places);
    } else if (letters.R.includes(id)) report('same', { path }, { step: step.name, role });
  }
  return isReported;
}

/** Who may do both in person, where nothing keeps them apart; and who would leave nobody, where something does. */
function reportPeople(
  view: StepView,
  works: readonly ApprovedWork[],
  { people, report }: { readonly people: PeopleView; readonly report: Reporter },
): void {
  const { letters, step } = view;
  const key = view.kind === 'approval' && letters.A.length > 0 ? 'A' : 'R';
  const path = rolePath(view, key, 0);
  for (const { view: work, isSegregated } of works) {
    const both = people.whoMayBoth(letters[key], work.letters.R);
    const isAlone = isSegregated && both.length > 0 && people.whoMay(...letters[key]).length === 1;
    if (!isAlone && (isSegregated || both.length === 0)) continue;
    // Of many the first are named.
    const names = quoteNames(both.slice(0, 10).map(people.nameOf));
    const places = { step: step.name, work: work.step.name, people: names };
    if (isAlone) report('alone', { path, severity: 'warn' }, places);
    else report('person', { path, severity: 'warn' }, { ...places, id: work.id });
    return;
  }
}
