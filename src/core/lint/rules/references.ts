import { end } from '../../standard/process-standard.ts';
import { createSuggester } from '../../standard/read/suggest.ts';
import type { ReferenceKind } from '../look-ups/list-references.ts';
import type { StandardView } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

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
    const idsOf = idsByKind(standard);
    const meantBy = createSuggester();
    // Without a list of its own a standard leaves departments to the organisation.
    const isListed = standard.document.departments !== undefined;
    for (const { kind, id, path } of standard.references) {
      if (isAlwaysThere(kind, id)) continue;
      const known = idsOf(kind);
      if (known.has(id) || (kind === 'department' && !isListed)) continue;
      // The limit of a class is a key, not a value.
      const spot = { path, part: kind === 'class' && path.at(-1) === id ? 'key' : 'value' } as const;
      const meant = meantBy(id, known.keys());
      if (meant === null) report('unknown', spot, { id, kind: kindNames[kind], known: listed(known) });
      else {
        const fix = { kind: 'replace', ...spot, text: meant } as const;
        report('mistyped', { ...spot, fix }, { id, kind: kindNames[kind], meant });
      }
    }
  },
});

function isAlwaysThere(kind: ReferenceKind, id: string): boolean {
  if (kind === 'target') return id === end;
  return kind === 'moment' && (id === 'start' || id === 'close');
}

/** The ids there are, such as the keys of a map. */
interface Ids {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/** The ids of each kind, listed when they are first asked for. */
function idsByKind(standard: StandardView): (kind: ReferenceKind) => Ids {
  const made = new Map<ReferenceKind, Ids>();
  return (kind) => {
    const ids = made.get(kind) ?? listIds(kind, standard);
    made.set(kind, ids);
    return ids;
  };
}

function listIds(kind: ReferenceKind, standard: StandardView): Ids {
  const { document, stepById } = standard;
  switch (kind) {
    case 'step':
      return stepById;
    case 'target':
      return new Set([...stepById.keys(), end]);
    case 'class':
      return new Set(standard.classIds);
    case 'role':
      return standard.roles;
    case 'department':
      return standard.departments;
    case 'exception':
      return new Set(standard.exceptions.map(({ exception }) => exception.id));
    case 'pauseReason':
      return new Set(Object.keys(document.pause_reasons ?? {}));
    case 'macroNode':
      return new Set(document.macro_nodes?.map(({ id }) => id));
    case 'moment':
      return knownMoments(standard);
  }
}

/** `start`, `close`, the instants of steps, and form fields of type instant; a form wins over a step of its id. */
function knownMoments({ forms, fields, stepById }: StandardView): ReadonlySet<string> {
  const moments = new Set(['start', 'close']);
  for (const step of stepById.keys())
    if (!forms.has(step))
      for (const instant of ['ready', 'opened', 'done']) moments.add(`${step}.${instant}`);
  for (const { form, id, field } of fields) if (field.type === 'instant') moments.add(`${form}.${id}`);
  return moments;
}

const MAX_SHOWN = 12;

function listed(ids: Ids): { 'zh-CN': string; en: string } {
  const shown: string[] = [];
  let more = false;
  for (const id of ids.keys()) {
    more = shown.length === MAX_SHOWN;
    if (more) break;
    shown.push(id);
  }
  if (shown.length === 0) return { 'zh-CN': '（还没有声明）', en: '(none is declared)' };
  return { 'zh-CN': shown.join('、') + (more ? ' 等' : ''), en: shown.join(', ') + (more ? ' …' : '') };
}
