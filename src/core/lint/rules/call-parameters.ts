import { suggest } from '../../standard/read/suggest.ts';
import { calledStandard } from '../look-ups/called-standards.ts';
import type { StandardView, StepView } from '../look-ups/standard-view.ts';
import { defineRule, type Report } from '../rule.ts';
import type { StandardOutline } from '../surroundings.ts';

const messages = {
  param: {
    message: {
      'zh-CN': '步骤「{step}」给「{process}」传入「{name}」，那份标准没有这个参数。',
      en: 'The step “{step}” gives “{name}” to “{process}”, which has no such parameter.',
    },
    hint: { 'zh-CN': '它的参数：{known}。', en: 'Its parameters: {known}.' },
  },
  mistypedParam: {
    message: {
      'zh-CN': '步骤「{step}」给「{process}」传入「{name}」，那份标准没有这个参数。',
      en: 'The step “{step}” gives “{name}” to “{process}”, which has no such parameter.',
    },
    hint: { 'zh-CN': '是不是想写「{meant}」？', en: 'Did you mean “{meant}”?' },
  },
  result: {
    message: {
      'zh-CN': '步骤「{step}」要「{process}」返回「{name}」，那份标准的表单没有这个字段。',
      en: 'The step “{step}” takes “{name}” back from “{process}”, none of whose forms has such a field.',
    },
    hint: {
      'zh-CN': '左边写那份标准里字段的 id。',
      en: 'On the left stands the id of a field of that standard.',
    },
  },
  severalResults: {
    message: {
      'zh-CN': '「{process}」有几张表单都有字段「{name}」：{fields}，不知道返回哪一个。',
      en: 'Several forms of “{process}” have a field “{name}”: {fields}. It is not known which comes back.',
    },
    hint: {
      'zh-CN': '在那份标准里给字段起不同的 id。',
      en: 'Give the fields of that standard different ids.',
    },
  },
  target: {
    message: {
      'zh-CN': '「{process}」返回的值要写入「{field}」，本标准没有这个字段。',
      en: 'What “{process}” gives back goes into “{field}”, which this standard does not have.',
    },
    hint: { 'zh-CN': '右边写本标准的 表单.字段。', en: 'On the right stands a form.field of this standard.' },
  },
} as const;

/** A call gives what the called process takes, and takes what it has. */
export const rule = defineRule({
  id: 'call-parameters',
  code: null,
  severity: 'error',
  since: '0.2.0',
  title: {
    'zh-CN': '调用子流程时传入、返回的名称都对',
    en: 'A call passes parameters and takes results that exist',
  },
  reason: {
    'zh-CN': '传了对方没有的参数，对方就照默认值做；要了对方没有的结果，这边的字段永远是空的。',
    en: 'A parameter that the called process does not have changes nothing there; a result that it does not have leaves the field here empty for ever.',
  },
  source: 'standard-format',
  messages,
  exampleAround: {
    project: {
      standards: new Map([
        [
          'revisit',
          [
            {
              file: 'revisit.yaml',
              id: 'revisit',
              number: null,
              status: 'published',
              calls: [],
              params: ['attempts'],
              fields: ['record.score', 'record.remark', 'note.remark'],
            },
          ],
        ],
      ]),
    },
  },
  good: `
forms: { result: { name: 结果, fields: { score: { label: 满意度, type: integer } } } }
steps:
  - id: follow_up
    name: 客户回访
    kind: call
    call: { process: revisit, with: { attempts: "3" }, returns: { score: result.score } }
`,
  bad: `
forms: { result: { name: 结果, fields: { score: { label: 满意度, type: integer } } } }
steps:
  - id: follow_up
    name: 客户回访
    kind: call
    call: { process: revisit, with: { atempts: "3" }, returns: { grade: result.score } }
`,
  concerns: ({ calls }, project) => calls.some((id) => calledStandard(project, id) !== null),
  check({ standard, around: { project }, report }) {
    if (project === null) return;
    const ownFields = fieldsOf(standard);
    let searches = 0;
    // To look for what was meant takes time: of many mistakes the first get a suggestion.
    const meantBy = (name: string, params: readonly string[]) => {
      searches += 1;
      return searches > MAX_SEARCHES ? null : suggest(name, params);
    };
    for (const view of standard.steps) {
      const called = view.step.call && calledStandard(project, view.step.call.process);
      if (!called) continue;
      reportGiven(view, called, { report, meantBy });
      reportTaken(view, called, ownFields, report);
    }
  },
});

type Reporter = Report<typeof messages>;

type Suggest = (name: string, params: readonly string[]) => string | null;

const MAX_SEARCHES = 20;

function reportGiven(
  { step, path: at }: StepView,
  { id, params }: StandardOutline,
  { report, meantBy }: { readonly report: Reporter; readonly meantBy: Suggest },
): void {
  for (const name of Object.keys(step.call?.with ?? {})) {
    if (params.includes(name)) continue;
    const path = [...at, 'call', 'with', name];
    const spot = { path, part: 'key' } as const;
    const places = { step: step.name, process: id, name };
    const meant = meantBy(name, params);
    if (meant === null) {
      const known = params.length === 0 ? '—' : params.slice(0, 12).join(', ');
      report('param', spot, { ...places, known });
    } else
      report(
        'mistypedParam',
        { ...spot, fix: { kind: 'replace', ...spot, text: meant } },
        { ...places, meant },
      );
  }
}

function reportTaken(
  { step, path: at }: StepView,
  { id, fields }: StandardOutline,
  ownFields: ReadonlySet<string>,
  report: Reporter,
): void {
  for (const [name, field] of Object.entries(step.call?.returns ?? {})) {
    const path = [...at, 'call', 'returns', name];
    const found = fields.filter((one) => one.endsWith(`.${name}`));
    if (found.length === 0) report('result', { path, part: 'key' }, { step: step.name, process: id, name });
    if (found.length > 1)
      report(
        'severalResults',
        { path, part: 'key' },
        { process: id, name, fields: found.slice(0, 6).join(', ') },
      );
    if (!ownFields.has(field)) report('target', { path }, { process: id, field });
  }
}

function fieldsOf({ document }: StandardView): ReadonlySet<string> {
  return new Set(
    Object.entries(document.forms ?? {}).flatMap(([form, { fields = {} }]) =>
      Object.keys(fields).map((field) => `${form}.${field}`),
    ),
  );
}
