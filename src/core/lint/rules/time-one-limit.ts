import type { Clock, Limit } from '../../../generated/process-standard.ts';
import type { Text } from '../../../shared/text.ts';
import { type Duration, parseDuration } from '../../calendar/duration.ts';
import type { ValuePath } from '../../standard/read/json-pointer.ts';
import { durationsOf, limitDetails } from '../look-ups/list-durations.ts';
import { isSameLimit, readWording, type WordedLimit } from '../look-ups/read-wording.ts';
import type { StandardView } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

/** TIME-03: the limit and the source's own words say the same. */
export const rule = defineRule({
  id: 'time-one-limit',
  code: 'TIME-03',
  severity: 'error',
  title: {
    'zh-CN': '一处时限只有一个数，与原文一致',
    en: 'A limit has one figure, the one its source gives',
  },
  reason: {
    'zh-CN': '正文写 1 个工作日，时间栏写即时，员工照哪个都有依据；以哪个为准必须定下来。',
    en: 'With “1 working day” in the text and “at once” in the table, staff are right whichever they follow; which one holds must be settled.',
  },
  source: 'S3-3.2 (G4); decision 2',
  messages: {
    differs: {
      message: {
        'zh-CN': '「{name}」的时限是 {limit}，原文「{wording}」说的是另一个。',
        en: 'The limit of “{name}” is {limit}, but its wording “{wording}” gives another.',
      },
      hint: {
        'zh-CN': '定下一个；原文没有的数字，把级别列进 proposal。',
        en: 'Settle on one; where the figure is not the source’s, list the class under proposal.',
      },
    },
    clock: {
      message: {
        'zh-CN': '步骤「{step}」的时限是 {limit}，计时「{clock}」量的是同一段，却是 {other}。',
        en: 'The limit of “{step}” is {limit}, but the clock “{clock}”, over the same stretch, has {other}.',
      },
      hint: { 'zh-CN': '只留一个，或改成一样。', en: 'Keep one of them, or make them the same.' },
    },
  },
  good: `
steps:
  - { id: revisit, name: 客户回访, limit: { is: 1 wd, wording: 处理完毕 1 个工作日内 } }
`,
  bad: `
steps:
  - { id: revisit, name: 客户回访, limit: { is: 1 wd, wording: [处理完毕 1 个工作日内, 即时] } }
`,
  check({ standard, report }) {
    for (const { name, limit, path } of wordedLimits(standard)) {
      const conflict = findConflict(standard, limit, path);
      if (conflict)
        report(
          'differs',
          { path: conflict.path },
          { name, limit: conflict.limit, wording: conflict.wording },
        );
    }
    const clocks = Object.entries(standard.document.clocks ?? {}).filter(([, { to }]) => isDone(to));
    if (clocks.length === 0) return;
    for (const { step } of standard.steps)
      for (const [id, clock] of clocks) {
        if (step.limit === undefined || clock.from !== `${step.id}.ready` || clock.to !== `${step.id}.done`)
          continue;
        const [limit, other] = [write(step.limit), write(clock.limit)];
        if (limit !== other)
          report(
            'clock',
            { path: ['clocks', id, 'limit'] },
            { step: step.name, clock: clock.name, limit, other },
          );
      }
  },
});

interface NamedLimit {
  readonly name: Text;
  readonly limit: Limit;
  readonly path: ValuePath;
}

/** Whether a clock stops where a step is done. */
function isDone(to: Clock['to']): boolean {
  return typeof to === 'string' && to.endsWith('.done');
}

/** The limits of steps and clocks that are also said in words. */
function wordedLimits({ document, steps }: StandardView): readonly NamedLimit[] {
  const found: NamedLimit[] = [];
  for (const { step, path } of steps)
    if (step.limit !== undefined && isWorded(step.limit))
      found.push({ name: step.name, limit: step.limit, path: [...path, 'limit'] });
  for (const [id, { name, limit }] of Object.entries(document.clocks ?? {}))
    if (isWorded(limit)) found.push({ name, limit, path: ['clocks', id, 'limit'] });
  return found;
}

function isWorded(limit: Limit): boolean {
  return limitDetails(limit)?.wording !== undefined;
}

interface Conflict {
  readonly path: ValuePath;
  readonly limit: string;
  readonly wording: string;
}

interface Wording {
  readonly text: string;
  readonly path: ValuePath;
  readonly limits: readonly WordedLimit[];
}

/** The first wording that gives a length of time which the limit does not have, or lacks the one it has. */
function findConflict(standard: StandardView, limit: Limit, path: ValuePath): Conflict | null {
  const details = limitDetails(limit);
  if (details?.wording === undefined) return null;
  const figures = figuresOf(limit, new Set(details.proposal));
  if (figures.length === 0) return null;
  const wordings = readWordings(details.wording, [...path, 'wording']);
  const conflict = (wording: Wording, figure: Figure) => ({
    path: wording.path,
    limit: figure.text,
    wording: wording.text,
  });
  for (const wording of wordings) {
    const targets = targetsOf(standard, wording.text, figures);
    const odd = wording.limits.some((one) => !targets.some(({ duration }) => isSameLimit(one, duration)));
    const [first] = targets;
    if (odd && first) return conflict(wording, first);
  }
  for (const figure of figures.filter(({ isProposal }) => !isProposal)) {
    const about = wordings.filter(
      ({ text, limits }) => limits.length > 0 && targetsOf(standard, text, figures).includes(figure),
    );
    const [first] = about;
    const isSaid = about.some(({ limits }) => limits.some((one) => isSameLimit(one, figure.duration)));
    if (first && !isSaid) return conflict(first, figure);
  }
  return null;
}

interface Figure {
  readonly text: string;
  readonly duration: Duration;
  readonly runClass: string | null;
  readonly isProposal: boolean;
}

function figuresOf(limit: Limit, proposals: ReadonlySet<string>): Figure[] {
  return durationsOf(limit, []).flatMap(({ text, runClass }) => {
    const parsed = parseDuration(text);
    const isProposal = runClass !== null && proposals.has(runClass);
    return parsed.ok ? [{ text, duration: parsed.value, runClass, isProposal }] : [];
  });
}

function readWordings(wording: string | readonly string[], path: ValuePath): Wording[] {
  if (typeof wording === 'string') return [{ text: wording, path, limits: readWording(wording) }];
  return wording.map((text, index) => ({ text, path: [...path, index], limits: readWording(text) }));
}

/** The figures that a wording speaks of: those of the classes it names, else all. */
function targetsOf({ document }: StandardView, text: string, figures: readonly Figure[]): readonly Figure[] {
  const named = (document.classes ?? []).filter(({ id, name }) => {
    const names = typeof name === 'string' ? [name] : [name['zh-CN'], name.en ?? id];
    return names.some((one) => text.toLowerCase().includes(one.toLowerCase()));
  });
  const ids = new Set<string | null>(named.map(({ id }) => id));
  const targets = figures.filter(({ runClass }) => ids.has(runClass));
  return targets.length > 0 ? targets : figures;
}

function write(limit: Limit): string {
  return durationsOf(limit, [])
    .map(({ text, runClass }) => (runClass === null ? text : `${runClass} ${text}`))
    .join(', ');
}
