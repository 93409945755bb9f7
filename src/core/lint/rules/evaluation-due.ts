import type { ProcessStandard } from '../../../generated/process-standard.ts';
import { both } from '../../standard/read/bilingual.ts';
import type { ValuePath } from '../../standard/read/json-pointer.ts';
import { addMonths } from '../look-ups/add-months.ts';
import { defineRule } from '../rule.ts';

/** Months between two evaluations as the standard writes them. */
const months = { quarter: 3, half_year: 6, year: 12 } as const;

/** VER-04: a standard in use is evaluated in time: a core process every quarter, any other every half-year. */
export const rule = defineRule({
  id: 'evaluation-due',
  code: 'VER-04',
  severity: 'warn',
  since: '0.2.0',
  title: {
    'zh-CN': '按期评估：核心流程每季度，其余每半年',
    en: 'Evaluated in time: core processes every quarter, others every half-year',
  },
  reason: {
    'zh-CN': '业务变了标准没变，员工就两套做法；到期评估才知道哪些还合用。',
    en: 'Where the business moves and the standard does not, people have two ways of working; only an evaluation shows what still fits.',
  },
  source: 'S3-2.6.1',
  messages: {
    overdue: {
      message: {
        'zh-CN': '评估最迟应在 {due} 做完，已经过期（应{cycle}一次）。',
        en: 'The evaluation was due by {due} and is overdue (it should be {cycle}).',
      },
      hint: {
        'zh-CN': '评估后更新 evaluation 的 last 和 next。',
        en: 'Evaluate it, then update last and next under evaluation.',
      },
    },
    noDate: {
      message: {
        'zh-CN': '标准已在用，没有写何时评估（应{cycle}一次）。',
        en: 'The standard is in use, yet nothing says when it is evaluated (it should be {cycle}).',
      },
      hint: {
        'zh-CN': '在 evaluation 下写 every 和 next。',
        en: 'Write every and next under evaluation.',
      },
    },
    tooRare: {
      message: {
        'zh-CN': '评估周期写得太长，应{cycle}一次。',
        en: 'The evaluations are too far apart: they should be {cycle}.',
      },
      hint: {
        'zh-CN': '核心流程（core: true）写 quarter，其余写 half_year。',
        en: 'Write quarter for a core process (core: true) and half_year for any other.',
      },
    },
  },
  good: `
core: true
status: published
changes: [{ version: V1.0, date: "2026-11-01", content: 首版 }]
evaluation: { every: quarter, last: "2026-11-01", next: "2027-02-01" }
`,
  bad: `
core: true
status: published
changes: [{ version: V1.0, date: "2026-01-01", content: 首版 }]
evaluation: { every: quarter, last: "2026-01-01" }
`,
  check({ standard: { document }, isPast, report }) {
    const { status, core, evaluation } = document;
    if (status === 'retired') return;
    const isInUse = status === 'pilot' || status === 'published';
    const severity = isInUse ? 'warn' : 'info';
    const cycle = core ? both('每季度', 'every quarter') : both('每半年', 'every half-year');
    const longest = core ? months.quarter : months.half_year;
    if (evaluation && months[evaluation.every] > longest)
      report('tooRare', { path: ['evaluation', 'every'], severity }, { cycle });
    const due = dueDate(document, longest);
    if (due && isPast(due.date)) report('overdue', { path: due.path, severity }, { due: due.date, cycle });
    if (due || !isInUse) return;
    if (evaluation) report('noDate', { path: ['evaluation'], missing: 'next' }, { cycle });
    else report('noDate', { path: [], missing: 'evaluation' }, { cycle });
  },
});

interface DueDate {
  readonly date: string;
  readonly path: ValuePath;
}

/**
 * The day by which a standard has to be evaluated: the one planned, or, where that is earlier, one cycle after the
 * last evaluation; without either, one cycle after its first version. Null when it gives no date at all.
 */
function dueDate({ evaluation, changes = [] }: ProcessStandard, longest: number): DueDate | null {
  const cycle = evaluation ? Math.min(longest, months[evaluation.every]) : longest;
  const { last, next } = evaluation ?? {};
  const dates: DueDate[] = [];
  if (next !== undefined) dates.push({ date: next, path: ['evaluation', 'next'] });
  if (last !== undefined) dates.push({ date: addMonths(last, cycle), path: ['evaluation', 'last'] });
  const [first] = changes;
  if (dates.length === 0 && evaluation && first)
    dates.push({ date: addMonths(first.date, cycle), path: ['evaluation', 'every'] });
  const [one, other] = dates;
  return one && other && other.date < one.date ? other : (one ?? null);
}
