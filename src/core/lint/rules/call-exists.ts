import { suggest } from '../../standard/read/suggest.ts';
import { calledStandard } from '../look-ups/called-standards.ts';
import { defineRule } from '../rule.ts';
import type { StandardOutline } from '../surroundings.ts';

/** To look for what was meant takes time: beyond this many unknown processes nothing is suggested. */
const MAX_SEARCHES = 20;

/** A called sub-process exists and is in use. */
export const rule = defineRule({
  id: 'call-exists',
  code: null,
  severity: 'error',
  since: '0.2.0',
  title: { 'zh-CN': '调用的子流程存在，也没有停用', en: 'A called process exists and is not retired' },
  reason: {
    'zh-CN': '调用一份没有的标准，执行到那一步就停住；调用已停用的，做的是作废的规矩。',
    en: 'A call of a standard that does not exist stops the run at that step; a call of a retired one follows rules that no longer hold.',
  },
  source: 'standard-format; S4-3.1.2',
  messages: {
    unknown: {
      message: {
        'zh-CN': '步骤「{step}」调用流程「{process}」，没有这份标准。',
        en: 'The step “{step}” calls the process “{process}”, and there is no such standard.',
      },
      hint: {
        'zh-CN': '先写好它，放在 processes 里，文件名和 id 相同。',
        en: 'Write it first, under processes, its file named for its id.',
      },
    },
    mistyped: {
      message: {
        'zh-CN': '步骤「{step}」调用流程「{process}」，没有这份标准。',
        en: 'The step “{step}” calls the process “{process}”, and there is no such standard.',
      },
      hint: { 'zh-CN': '是不是想写「{meant}」？', en: 'Did you mean “{meant}”?' },
    },
    retired: {
      message: {
        'zh-CN': '步骤「{step}」调用的流程「{process}」已经停用。',
        en: 'The process “{process}”, which the step “{step}” calls, is retired.',
      },
      hint: { 'zh-CN': '改用替代它的流程。', en: 'Call the one that replaces it.' },
    },
  },
  exampleAround: {
    project: {
      standards: new Map([
        ['revisit', [outline('revisit', 'published')]],
        ['survey', [outline('survey', 'retired')]],
      ]),
    },
  },
  good: `
steps:
  - { id: follow_up, name: 客户回访, kind: call, call: { process: revisit } }
`,
  bad: `
steps:
  - { id: follow_up, name: 客户回访, kind: call, call: { process: revist } }
`,
  concerns: ({ calls }, project) =>
    calls.some((id) => (calledStandard(project, id)?.status ?? 'retired') === 'retired'),
  check({ standard, around: { project }, report }) {
    if (project === null) return;
    const meantBy = new Map<string, string | null>();
    for (const { step, path: at } of standard.steps) {
      if (step.call === undefined) continue;
      const { process } = step.call;
      const path = [...at, 'call', 'process'];
      const places = { step: step.name, process };
      const called = calledStandard(project, process);
      if (called === null && !meantBy.has(process) && meantBy.size < MAX_SEARCHES)
        meantBy.set(process, suggest(process, project.standards.keys()));
      const meant = meantBy.get(process) ?? null;
      if (called?.status === 'retired') report('retired', { path, severity: 'warn' }, places);
      else if (meant !== null)
        report('mistyped', { path, fix: { kind: 'replace', path, text: meant } }, { ...places, meant });
      else if (called === null) report('unknown', { path }, places);
    }
  },
});

function outline(id: string, status: StandardOutline['status']): StandardOutline {
  return { file: `${id}.yaml`, id, number: null, status, calls: [], params: [], fields: [] };
}
