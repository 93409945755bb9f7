import { end } from '../../standard/process-standard.ts';
import { suggest } from '../../standard/read/suggest.ts';
import { listReferences, type ReferenceKind } from '../list-references.ts';
import { defineRule } from '../rule.ts';
import type { StandardView } from '../standard-view.ts';

const kindNames = {
  step: { 'zh-CN': '步骤', en: 'step' },
  target: { 'zh-CN': '步骤', en: 'step' },
  class: { 'zh-CN': '级别', en: 'class' },
  role: { 'zh-CN': '角色', en: 'role' },
  department: { 'zh-CN': '部门', en: 'department' },
  exception: { 'zh-CN': '异常', en: 'exception' },
  pauseReason: { 'zh-CN': '暂停原因', en: 'pause reason' },
  macroNode: { 'zh-CN': '宏观节点', en: 'macro node' },
  moment: { 'zh-CN': '时刻', en: 'moment' },
} as const;

/** Every id that refers to another part of the standard finds it. */
export const rule = defineRule({
  id: 'references',
  code: null,
  severity: 'error',
  unwaivable: true,
  title: {
    'zh-CN': '引用的步骤、级别、角色、部门等都存在',
    en: 'Every step, class, role or department referred to exists',
  },
  reason: {
    'zh-CN': '指向不存在的步骤，执行到那里就走不下去；写错一个字母的级别，它的时限谁也用不上。',
    en: 'A way to a step that does not exist ends a run in the middle; a limit under a mistyped class holds for nobody.',
  },
  source: 'S4-3.1.2',
  messages: {
    unknown: {
      message: { 'zh-CN': '没有「{id}」这个{kind}。', en: 'There is no {kind} “{id}”.' },
      hint: { 'zh-CN': '这里可以写：{known}。', en: 'Known here: {known}.' },
    },
    mistyped: {
      message: { 'zh-CN': '没有「{id}」这个{kind}。', en: 'There is no {kind} “{id}”.' },
      hint: { 'zh-CN': '是不是想写「{meant}」？', en: 'Did you mean “{meant}”?' },
    },
  },
  good: `
steps:
  - { id: receive, name: 接收投诉, next: grade }
  - { id: grade, name: 投诉分级, next: end }
`,
  bad: `
steps:
  - { id: receive, name: 接收投诉, next: garde }
  - { id: grade, name: 投诉分级, next: end }
`,
  check({ standard, report }) {
    const known = knownIds(standard);
    // Without a list of its own a standard leaves departments to the organisation.
    const isListed = standard.document.departments !== undefined;
    for (const { kind, id, path } of listReferences(standard)) {
      if (known[kind].has(id) || (kind === 'department' && !isListed)) continue;
      // The limit of a class is a key, not a value.
      const spot = { path, part: kind === 'class' && path.at(-1) === id ? 'key' : 'value' } as const;
      const meant = suggest(id, known[kind]);
      if (meant === null) report('unknown', spot, { id, kind: kindNames[kind], known: listed(known[kind]) });
      else {
        const fix = { kind: 'replace', ...spot, text: meant } as const;
        report('mistyped', { ...spot, fix }, { id, kind: kindNames[kind], meant });
      }
    }
  },
});

function knownIds(standard: StandardView): Readonly<Record<ReferenceKind, ReadonlySet<string>>> {
  const { document, stepById } = standard;
  const steps = new Set(stepById.keys());
  return {
    step: steps,
    target: new Set([...steps, end]),
    class: new Set(standard.classIds),
    role: keysOf(document.roles),
    department: keysOf(document.departments),
    exception: new Set(standard.exceptions.map(({ exception }) => exception.id)),
    pauseReason: keysOf(document.pause_reasons),
    macroNode: new Set((document.macro_nodes ?? []).map(({ id }) => id)),
    moment: knownMoments(standard),
  };
}

/** `start`, `close`, the instants of steps, and form fields of type instant; a form wins over a step of its id. */
function knownMoments({ document, stepById }: StandardView): ReadonlySet<string> {
  const moments = ['start', 'close'];
  const forms = Object.entries(document.forms ?? {});
  const isForm = new Set(forms.map(([id]) => id));
  for (const step of stepById.keys())
    if (!isForm.has(step)) moments.push(`${step}.ready`, `${step}.opened`, `${step}.done`);
  for (const [form, { fields = {} }] of forms)
    for (const [field, { type }] of Object.entries(fields))
      if (type === 'instant') moments.push(`${form}.${field}`);
  return new Set(moments);
}

function keysOf(table: object | undefined): ReadonlySet<string> {
  return new Set(Object.keys(table ?? {}));
}

function listed(ids: ReadonlySet<string>): { 'zh-CN': string; en: string } {
  if (ids.size === 0) return { 'zh-CN': '（还没有声明）', en: '(none is declared)' };
  const shown = [...ids].slice(0, 12);
  const more = ids.size > shown.length;
  return { 'zh-CN': shown.join('、') + (more ? ' 等' : ''), en: shown.join(', ') + (more ? ' …' : '') };
}
