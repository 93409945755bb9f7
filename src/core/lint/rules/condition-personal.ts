import { readConditions } from '../conditions/read-conditions.ts';
import { defineRule } from '../rule.ts';

/** No condition depends on what may be erased at a person's request. */
export const rule = defineRule({
  id: 'condition-personal',
  code: null,
  severity: 'warn',
  title: { 'zh-CN': '条件不依赖个人信息', en: 'No condition depends on personal data' },
  reason: {
    'zh-CN': '个人信息可按本人要求删除；删除之后同一个执行再判断，结果就变了，台账对不上。',
    en: 'Personal data can be erased at the request of the person; judged again afterwards the same run comes out differently.',
  },
  source: '个人信息保护法 47; decision 26',
  messages: {
    personal: {
      message: {
        'zh-CN': '条件用了个人信息「{name}」，删除后就判断不了。',
        en: 'The condition reads the personal field “{name}”; once that is erased it cannot be judged.',
      },
      hint: {
        'zh-CN': '另设一个不含个人信息的字段（例如是否、种类），按它判断。',
        en: 'Record what matters in a field of its own without personal data, such as a yes or a kind.',
      },
    },
  },
  good: `
forms:
  register:
    name: 登记表
    fields:
      age: { label: 年龄, type: integer, personal: true, required: true }
      minor: { label: 未成年, type: boolean, required: true }
steps:
  - { id: receive, name: 接收, out: [register], checks: [{ id: a, ask: 监护人已签字？, when: register.minor }] }
`,
  bad: `
forms:
  register:
    name: 登记表
    fields:
      age: { label: 年龄, type: integer, personal: true, required: true }
steps:
  - { id: receive, name: 接收, out: [register], checks: [{ id: a, ask: 监护人已签字？, when: register.age < 18 }] }
`,
  check({ standard, report, parseCondition }) {
    const { fields, conditions } = standard;
    if (conditions.length === 0 || !fields.some(({ field }) => field.personal)) return;
    const view = readConditions(standard, parseCondition);
    for (const { text, path, parsed } of view.conditions) {
      const [part, form, , id] = path;
      // what is erased together cannot fall out
      if (part === 'forms' && view.names.get(`${form}.${id}`)?.field?.personal) continue;
      for (const { name, from, to } of parsed.ok ? parsed.value.names : []) {
        const field = view.names.get(name)?.field;
        if (field?.personal)
          report('personal', { path, within: { from, to, of: text.length } }, { name: field.label });
      }
    }
  },
});
