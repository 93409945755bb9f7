import type { Text } from '../../../shared/text.ts';
import { type Bilingual, both } from '../../standard/read/bilingual.ts';
import type { ValuePath } from '../../standard/read/json-pointer.ts';
import { findTotalClock, type NamedClock } from '../look-ups/key-clocks.ts';
import { durationsOf } from '../look-ups/list-durations.ts';
import { inBoth, quoteNames } from '../look-ups/quote-names.ts';
import type { StandardView } from '../look-ups/standard-view.ts';
import { type Budget, budgetOf } from '../look-ups/time-budget.ts';
import {
  daysIn,
  noTime,
  type Reading,
  readings,
  sumOf,
  type TimeSum,
  writeSum,
} from '../look-ups/time-sum.ts';
import { defineRule } from '../rule.ts';

/** TIME-02: the limits of the steps fit into the limit of the whole. */
export const rule = defineRule({
  id: 'time-budget',
  code: 'TIME-02',
  severity: 'warn',
  title: { 'zh-CN': '各步时限相加不超过总时限', en: 'The limits of the steps fit into the total' },
  reason: {
    'zh-CN':
      '每一步都准时、全程却超时，说明时限定错了：总时限做不到，或者某一步给得太宽。加的是最长的一条路，每个循环只算一遍，总时限停在哪里就加到哪里。小时和工作日混用时两种算法都列出：按钟点（24 小时算一天）和按工作时间（8 小时算一个工作日）。',
    en: 'When every step is on time and the whole is late, the figures are wrong: the total cannot be kept, or a step is given too much. The longest path is added up, each loop once, as far as the clock of the total runs. Where hours and working days are mixed both readings are shown: by the clock (24 h are a day) and in business hours (8 h are a working day).',
  },
  source: 'S3-3.2 (G5); decision 5',
  messages: {
    over: {
      message: {
        'zh-CN':
          '{runs}：最长路径的时限相加超过「{clock}」的 {limit}。{sum}。按钟点算 {clockDays} 天（{clockVerdict}），按每天 8 小时算 {businessDays} 个工作日（{businessVerdict}）。',
        en: '{runs}: the limits on the longest path add up to more than “{clock}” allows ({limit}). {sum}. That is {clockDays} days by the clock ({clockVerdict}) and {businessDays} working days of 8 hours ({businessVerdict}).',
      },
      hint: {
        'zh-CN': '缩短占时最多的步骤，放宽总时限，或写明小时按哪种算。',
        en: 'Shorten the steps that take most, allow more for the whole, or settle which reading of hours holds.',
      },
    },
  },
  good: `
clocks:
  total: { name: 总时限, from: start, to: close, limit: 5 wd }
steps:
  - { id: analyse, name: 原因分析, limit: 2 wd }
  - { id: execute, name: 执行, limit: 3 wd }
`,
  bad: `
clocks:
  total: { name: 总时限, from: start, to: close, limit: 3 wd }
steps:
  - { id: analyse, name: 原因分析, limit: 24 h }
  - { id: execute, name: 执行, limit: 3 wd }
`,
  check({ standard, report }) {
    const clocks = listClocks(standard);
    if (clocks.length === 0) return;
    const atMost = addedLimits(standard);
    const canExceed = ({ sum }: ClassLimit) =>
      readings.some((reading) => atMost[reading] > daysIn(sum, reading));
    for (const clock of clocks) {
      // Where all steps one after the other fit, no path needs to be looked for.
      const tight = limitsOf(standard, clock).filter(canExceed);
      for (const over of mergeSame(tight.flatMap((limit) => judge(standard, clock, limit)))) {
        const { budget, limit, classes, isDouble } = over;
        const days = (reading: Reading) => round(daysIn(budget.total, reading));
        const verdict = (reading: Reading) =>
          exceeds(budget.total, limit.sum, reading) ? both('超出', 'too long') : both('不超', 'fits');
        report(
          'over',
          { path: limit.path, severity: isDouble ? 'error' : 'warn' },
          {
            runs: nameRuns(classes),
            clock: clock.clock.name,
            limit: limit.text,
            sum: writeParts(budget),
            clockDays: days('clock'),
            clockVerdict: verdict('clock'),
            businessDays: days('business'),
            businessVerdict: verdict('business'),
          },
        );
      }
    }
  },
});

interface ClassLimit {
  readonly runClass: { readonly id: string; readonly name: Text } | null;
  readonly text: string;
  readonly sum: TimeSum;
  readonly path: ValuePath;
}

interface Over {
  readonly budget: Budget;
  readonly limit: ClassLimit;
  readonly classes: readonly Text[];
  readonly isDouble: boolean;
}

/** More classes than anybody tells apart are a mistake of another kind. */
const MAX_CLASSES = 20;

/** Clocks that say when they stop, and the total, which without saying so runs to the close. */
function listClocks({ document }: StandardView): NamedClock[] {
  if (document.clocks === undefined) return [];
  const total = findTotalClock(document);
  return Object.entries(document.clocks)
    .map(([id, clock]) => ({ id, clock }))
    .filter(({ id, clock }) => clock.to !== undefined || id === total?.id)
    .slice(0, MAX_CLASSES);
}

/** The limits of all steps added up in days, in each reading; of one with a limit for each class the longest. */
function addedLimits({ steps }: StandardView): Readonly<Record<Reading, number>> {
  const added = { clock: 0, business: 0 };
  for (const { limits } of steps) {
    const longest = { clock: 0, business: 0 };
    for (const { text } of limits) {
      const sum = sumOf(text);
      if (!sum) continue;
      longest.clock = Math.max(longest.clock, daysIn(sum, 'clock'));
      longest.business = Math.max(longest.business, daysIn(sum, 'business'));
    }
    added.clock += longest.clock;
    added.business += longest.business;
  }
  return added;
}

/** The limit of a clock for each class, or once for a standard without classes. */
function limitsOf({ document }: StandardView, { id, clock }: NamedClock): ClassLimit[] {
  const limits = durationsOf(clock.limit, ['clocks', id, 'limit']);
  const classes = document.classes?.slice(0, MAX_CLASSES) ?? [null];
  return classes.flatMap((runClass) => {
    const found = limits.find((one) => one.runClass === null || one.runClass === runClass?.id);
    const sum = found ? sumOf(found.text) : null;
    return found && sum ? [{ runClass, text: found.text, sum, path: found.path }] : [];
  });
}

/** What is over in either reading, told by the path that is longest in the first reading that fails. */
function judge(standard: StandardView, clock: NamedClock, limit: ClassLimit): Over[] {
  const runClass = limit.runClass?.id ?? null;
  const budgets = readings.flatMap((reading) => {
    const budget = budgetOf(standard, { clock, runClass, reading });
    return budget ? [{ reading, budget }] : [];
  });
  const failed = budgets.find(({ reading, budget }) => exceeds(budget.total, limit.sum, reading));
  if (!failed) return [];
  const isDouble = budgets.every(
    ({ reading, budget }) => daysIn(budget.total, reading) >= 2 * daysIn(limit.sum, reading),
  );
  return [{ budget: failed.budget, limit, classes: limit.runClass ? [limit.runClass.name] : [], isDouble }];
}

function exceeds(total: TimeSum, limit: TimeSum, reading: Reading): boolean {
  return daysIn(total, reading) > daysIn(limit, reading) + 1e-9;
}

/** Classes with the same limit and the same sum are one finding. */
function mergeSame(found: readonly Over[]): readonly Over[] {
  const merged = new Map<string, Over>();
  for (const over of found) {
    const key = `${over.limit.path.join('/')} ${writeParts(over.budget).en}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...known, classes: [...known.classes, ...over.classes] } : over);
  }
  return [...merged.values()];
}

function nameRuns(classes: readonly Text[]): Bilingual {
  if (classes.length === 0) return both('每次执行', 'Every run');
  const names = quoteNames(classes);
  return both(`${names['zh-CN']}级`, `Class ${names.en}`);
}

const MAX_PARTS = 20;

/** `接收投诉 15 min + 定级 45 min = 1 h`; steps that add nothing are left out. */
function writeParts({ parts, total }: Budget): Bilingual {
  const adding = parts.filter(({ adds }) => writeSum(adds) !== writeSum(noTime));
  const shown = adding.slice(0, MAX_PARTS);
  const rest = adding.length > shown.length ? ' + …' : '';
  const write = (language: 'zh-CN' | 'en') => {
    const items = shown.map(({ step: { step }, adds }) => `${inBoth(step.name)[language]} ${writeSum(adds)}`);
    return `${items.join(' + ')}${rest} = ${writeSum(total)}`;
  };
  return both(write('zh-CN'), write('en'));
}

function round(days: number): number {
  return Math.round(days * 10) / 10;
}
