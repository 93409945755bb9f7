import type { Form } from '../../../generated/process-standard.ts';
import type { ValuePath } from '../../standard/read/json-pointer.ts';
import { createSuggester } from '../../standard/read/suggest.ts';
import type { StandardView, StepView } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

/** DOC-04: steps use declared forms, declared forms are used, and one form has one name. */
export const rule = defineRule({
  id: 'form-names',
  code: 'DOC-04',
  severity: 'error',
  title: {
    'zh-CN': '表单先声明再使用，一张表只有一个正式名称',
    en: 'Forms are declared, used, and have one name each',
  },
  reason: {
    'zh-CN': '同一张表几个叫法，员工找不到；步骤要填一张没有声明的表，执行时什么也不会问。',
    en: 'A form with several names is not found; one that is declared nowhere asks nothing at run time.',
  },
  source: 'S3-3.2 (G6)',
  messages: {
    undeclared: {
      message: {
        'zh-CN': '步骤「{step}」用了没有声明的表单「{form}」。',
        en: 'The step “{step}” uses the form “{form}”, which is not declared.',
      },
      hint: { 'zh-CN': '在 forms 里声明它和它的字段。', en: 'Declare it with its fields under forms.' },
    },
    mistyped: {
      message: {
        'zh-CN': '步骤「{step}」用了没有声明的表单「{form}」。',
        en: 'The step “{step}” uses the form “{form}”, which is not declared.',
      },
      hint: { 'zh-CN': '是不是想写「{meant}」？', en: 'Did you mean “{meant}”?' },
    },
    unused: {
      message: {
        'zh-CN': '表单「{form}」声明了，没有步骤使用。',
        en: 'The form “{form}” is declared, but no step uses it.',
      },
      hint: {
        'zh-CN': '写进某一步的 out（填写）或 in（查看），或删去它。',
        en: 'Name it in out (filled in) or in (looked at) of a step, or delete it.',
      },
    },
    twoNames: {
      message: {
        'zh-CN': '「{name}」已经是表单「{other}」的名称：同一张表声明了两次。',
        en: '“{name}” is already a name of the form “{other}”: one form is declared twice.',
      },
      hint: {
        'zh-CN': '合成一个表单，其余叫法写进 aliases。',
        en: 'Make them one form and put the other names under aliases.',
      },
    },
  },
  good: `
forms:
  register: { name: 客户投诉登记表, aliases: [客户投诉表单] }
steps:
  - { id: receive, name: 接收投诉, out: [register] }
`,
  bad: `
forms:
  register: { name: 客户投诉登记表 }
steps:
  - { id: receive, name: 接收投诉, out: [registre] }
`,
  check({ standard, report }) {
    const { forms } = standard;
    const used = new Set<string>();
    const meantBy = createSuggester();
    for (const { view, form, path } of formUses(standard)) {
      const isFirst = !used.has(form);
      used.add(form);
      // A form that is declared nowhere is one mistake, however often it is named.
      if (!isFirst || forms.has(form)) continue;
      const places = { step: view.step.name, form };
      const meant = meantBy(form, forms.keys());
      if (meant === null) report('undeclared', { path }, places);
      else report('mistyped', { path, fix: { kind: 'replace', path, text: meant } }, { ...places, meant });
    }
    const ownerOf = new Map<string, string>();
    for (const [id, form] of forms) {
      if (!used.has(id))
        report('unused', { path: ['forms', id], part: 'key', severity: 'warn' }, { form: form.name });
      for (const { name, path } of namesOf(id, form)) {
        const other = ownerOf.get(name);
        if (other === undefined) ownerOf.set(name, id);
        else if (other !== id) report('twoNames', { path, severity: 'warn' }, { name, other });
      }
    }
  },
});

interface FormUse {
  readonly view: StepView;
  readonly form: string;
  readonly path: ValuePath;
}

/** Where steps name forms: those they fill in, and inputs that are given by id. */
function formUses({ steps }: StandardView): readonly FormUse[] {
  const found: FormUse[] = [];
  for (const view of steps) {
    view.step.in?.forEach((form, index) => {
      if (typeof form === 'string') found.push({ view, form, path: [...view.path, 'in', index] });
    });
    view.step.out?.forEach((form, index) => {
      found.push({ view, form, path: [...view.path, 'out', index] });
    });
  }
  return found;
}

function namesOf(id: string, { name, aliases }: Form): readonly { name: string; path: ValuePath }[] {
  const own = typeof name === 'string' ? name : name['zh-CN'];
  const found: { name: string; path: ValuePath }[] = [{ name: bare(own), path: ['forms', id, 'name'] }];
  aliases?.forEach((alias, index) => {
    found.push({ name: bare(alias), path: ['forms', id, 'aliases', index] });
  });
  return found;
}

/** A name without blanks and title marks. */
function bare(name: string): string {
  return name.replaceAll(/[\s《》]/g, '');
}
