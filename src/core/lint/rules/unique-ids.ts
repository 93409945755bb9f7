import type { Check } from '../../../generated/process-standard.ts';
import { end } from '../../standard/process-standard.ts';
import type { ValuePath } from '../../standard/read/json-pointer.ts';
import { defineRule } from '../rule.ts';

/** Ids are used once: two things of one id are one thing in the ledger. */
export const rule = defineRule({
  id: 'unique-ids',
  code: null,
  severity: 'error',
  unwaivable: true,
  title: { 'zh-CN': '同一处的 id 不重复', en: 'Ids are used once' },
  reason: {
    'zh-CN': '台账按 id 记录。两个步骤用同一个 id，执行时只认第一个，记录也分不清。',
    en: 'The ledger records ids. Of two steps with one id only the first is run, and the records cannot be told apart.',
  },
  source: 'decision 1',
  messages: {
    twice: {
      message: {
        'zh-CN': 'id「{id}」重复：{first} 已经用过。',
        en: 'The id “{id}” is used twice: {first} has it already.',
      },
      hint: { 'zh-CN': '给其中一个换一个 id。', en: 'Give one of them another id.' },
    },
    generated: {
      message: {
        'zh-CN': 'id「{id}」和没写 id 的第 {number} 个检查项自动得到的编号相同。',
        en: 'The id “{id}” is also the one that check {number}, which has none of its own, is given.',
      },
      hint: { 'zh-CN': '给那个检查项也写上 id。', en: 'Give that check an id too.' },
    },
    reserved: {
      message: {
        'zh-CN': '步骤不能叫「end」：它表示流程结束。',
        en: 'A step cannot be called “end”, which closes the run.',
      },
      hint: { 'zh-CN': '换一个 id，例如 close_ticket。', en: 'Use another id, such as close_ticket.' },
    },
  },
  good: `
steps:
  - { id: receive, name: 接收投诉 }
  - { id: grade, name: 投诉分级 }
`,
  bad: `
steps:
  - { id: receive, name: 接收投诉 }
  - { id: receive, name: 投诉分级 }
`,
  check({ standard, report }) {
    const { document, steps, exceptions, fields } = standard;
    const reportTwice = (ids: readonly Placed[]) => {
      for (const { id, path, earlier } of findTwice(ids))
        report('twice', { path: [...path, 'id'] }, { id, first: `/${earlier.join('/')}` });
    };
    if (steps.length > standard.stepById.size) reportTwice(steps);
    reportTwice(exceptions.map(({ exception, path }) => ({ id: exception.id, path })));
    for (const key of ['classes', 'macro_nodes', 'settled'] as const)
      reportTwice(placed(document[key], [key]));
    for (const { step, path } of steps) {
      reportTwice(placed(step.branches, [...path, 'branches']));
      reportTwice(placed(step.checks?.map(ownId), [...path, 'checks']));
      reportTwice(placed(step.evidence, [...path, 'evidence']));
    }
    for (const { form, id, field } of fields)
      reportTwice(placed(field.choices, ['forms', form, 'fields', id, 'choices']));
    for (const { id, path, step } of steps) {
      if (id === end) report('reserved', { path: [...path, 'id'] });
      for (const clash of generatedClashes(step.checks ?? []))
        report(
          'generated',
          { path: [...path, 'checks', clash.index, 'id'] },
          { id: clash.id, number: clash.number },
        );
    }
  },
});

interface Placed {
  readonly id: string;
  readonly path: ValuePath;
}

/** Those of things in one space of ids whose id another has before them. */
function findTwice(things: readonly Placed[]): readonly (Placed & { readonly earlier: ValuePath })[] {
  if (things.length < 2) return [];
  const first = new Map<string, ValuePath>();
  return things.flatMap(({ id, path }) => {
    const earlier = first.get(id);
    if (earlier) return [{ id, path, earlier }];
    first.set(id, path);
    return [];
  });
}

/** Things with an id and their places; none where there are too few to have one twice. */
function placed(items: readonly { readonly id?: string }[] = [], path: ValuePath): readonly Placed[] {
  if (items.length < 2) return [];
  return items.flatMap(({ id }, index) => (id === undefined ? [] : [{ id, path: [...path, index] }]));
}

function ownId(check: Check): { id?: string } {
  return typeof check === 'object' && 'ask' in check && check.id !== undefined ? { id: check.id } : {};
}

/** A check without an id is given `c` and its number. */
function generatedClashes(checks: readonly Check[]): { index: number; id: string; number: number }[] {
  return checks.flatMap((check, index) => {
    const { id } = ownId(check);
    if (!id?.startsWith('c')) return [];
    const number = Number(/^c([1-9]\d{0,5})$/.exec(id)?.[1]);
    const other = checks[number - 1];
    return other !== undefined && ownId(other).id === undefined ? [{ index, id, number }] : [];
  });
}
