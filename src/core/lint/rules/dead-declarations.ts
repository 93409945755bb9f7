import { allLetters, type StandardView } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

const kindNames = {
  role: { 'zh-CN': '角色', en: 'role' },
  department: { 'zh-CN': '部门', en: 'department' },
  param: { 'zh-CN': '参数', en: 'parameter' },
  pauseReason: { 'zh-CN': '暂停原因', en: 'pause reason' },
  macroNode: { 'zh-CN': '宏观节点', en: 'macro node' },
} as const;

/** What is declared is used. Forms that nobody fills in or looks at are DOC-04's. */
export const rule = defineRule({
  id: 'dead-declarations',
  code: null,
  severity: 'warn',
  since: '0.2.0',
  title: {
    'zh-CN': '声明了的角色、部门、参数等都用得上',
    en: 'Roles, departments, parameters and the like are used',
  },
  reason: {
    'zh-CN': '没人用的声明让人以为它起作用：参数改了没有变化，角色写了没有事做。',
    en: 'What is declared and never used seems to matter and does not: a parameter is changed without effect, a role has nothing to do.',
  },
  source: 'S4-3.1.2; STANDARDS, semantic linter',
  messages: {
    unused: {
      message: {
        'zh-CN': '{kind}「{name}」（{id}）声明了，没有用到。',
        en: 'The {kind} “{name}” ({id}) is declared and never used.',
      },
      hint: { 'zh-CN': '用上它，或删去。', en: 'Use it or delete it.' },
    },
    neverOverdue: {
      message: {
        'zh-CN': '异常「{exception}」在超时时适用，可这里没有时限，永远不会超时。',
        en: 'The exception “{exception}” applies when something is overdue, yet there is no limit here that could pass.',
      },
      hint: {
        'zh-CN': '给这一步写上 limit，或去掉 on_overdue。',
        en: 'Give the step a limit, or take on_overdue away.',
      },
    },
  },
  good: `
macro_nodes:
params: { threshold: { name: 批量, value: 2 } }
forms:
  register: { name: 登记表, fields: { customers: { label: 客户数, type: integer } } }
steps:
  - { id: receive, name: 接收, R: agent, A: supervisor, out: [register] }
  - { id: alarm, name: 预警, R: supervisor, when: register.customers >= param.threshold }
`,
  bad: `
macro_nodes:
params: { threshold: { name: 批量, value: 2 } }
steps:
  - { id: receive, name: 接收, R: agent, A: supervisor }
`,
  check({ standard, report }) {
    const used = usedIds(standard);
    const { steps, document } = standard;
    for (const [kind, key] of tables)
      for (const [id, { name }] of Object.entries(document[key] ?? {}))
        if (!used[kind].has(id))
          report('unused', { path: [key, id], part: 'key' }, { kind: kindNames[kind], id, name });
    document.macro_nodes?.forEach(({ id, name }, index) => {
      if (!used.macroNode.has(id))
        report('unused', { path: ['macro_nodes', index, 'id'] }, { kind: kindNames.macroNode, id, name });
    });
    const hasLimits = steps.some(({ step }) => step.limit !== undefined) || document.clocks !== undefined;
    for (const { exception, path, step } of standard.exceptions) {
      if (!exception.on_overdue || (step ? canBeLate(standard, step.id) : hasLimits)) continue;
      report('neverOverdue', { path: [...path, 'on_overdue'] }, { exception: exception.when });
    }
  },
});

const tables = [
  ['role', 'roles'],
  ['department', 'departments'],
  ['param', 'params'],
  ['pauseReason', 'pause_reasons'],
] as const;

type Used = Readonly<Record<keyof typeof kindNames, Set<string>>>;

function usedIds(standard: StandardView): Used {
  const { document, steps } = standard;
  const used: Used = {
    role: new Set(),
    department: new Set(),
    param: new Set(),
    pauseReason: new Set(),
    macroNode: new Set(),
  };
  for (const { letters } of steps)
    for (const letter of allLetters) for (const id of letters[letter]) used.role.add(id);
  for (const { kind, id } of standard.references) if (isDeclared(kind)) used[kind].add(id);
  document.signatures?.forEach(({ role }) => {
    used.role.add(role);
  });
  // Where people choose a department in a form, any of them may be meant.
  const isChosen = standard.fields.some(({ field }) => field.type === 'department');
  for (const [id, { duties }] of standard.departments)
    if (isChosen || (duties && duties.length > 0)) used.department.add(id);
  if (document.params)
    for (const name of standard.usedNames)
      if (name.startsWith('param.')) used.param.add(name.slice('param.'.length));
  return used;
}

function isDeclared(kind: string): kind is keyof typeof kindNames {
  return Object.hasOwn(kindNames, kind);
}

/** Whether a step has a limit, or a clock that stops at it. */
function canBeLate({ stepById, document }: StandardView, id: string): boolean {
  if ((stepById.get(id)?.limits.length ?? 0) > 0) return true;
  const stops = Object.values(document.clocks ?? {}).flatMap(({ to = [] }) => to);
  return stops.some((moment) => moment.startsWith(`${id}.`));
}
