import type { FileKind } from '../lint/file-kind.ts';
import { both } from '../standard/read/bilingual.ts';
import type { ValuePath } from '../standard/read/json-pointer.ts';
import { calledAt } from './called-at.ts';
import { type DeclaredName, declaredNames } from './declared-names.ts';
import { durationUnits } from './duration-units.ts';
import { type Cursor, findCursor } from './find-cursor.ts';
import { type NameKind, type ReferenceKind, referenceKindAt } from './name-kinds.ts';
import { isDurationAt, keysAt, valuesAt } from './schema-shapes.ts';
import { suggestInCondition } from './suggest-in-condition.ts';
import { suggestStep } from './suggest-step.ts';
import type { Idea, OutsideName, OutsideNames, Suggestion, SuggestionKind } from './suggestion.ts';

/** What suggestions are made from. */
export interface SuggestSetting {
  /** Without a byte order mark. */
  readonly text: string;
  readonly offset: number;
  readonly kind: FileKind;
  /** What the file declared when it could last be read whole; it stands in for what a broken text hides. */
  readonly earlier: readonly DeclaredName[];
  readonly outside: OutsideNames;
  readonly hasSnippets: boolean;
}

/** What could be written at an offset, best first; empty where nothing is known. */
export function suggestAt(setting: SuggestSetting): readonly Suggestion[] {
  const { text, offset, kind, earlier } = setting;
  const cursor = findCursor(text, offset);
  if (!cursor) return [];
  const isStandard = kind === 'process-standard';
  const names = isStandard ? withEarlier(declaredNames(cursor.value), earlier) : [];
  const all = { ...setting, cursor, names };
  if (cursor.part === 'value') return suggestValues(all, cursor.path);
  const holder = cursor.path.slice(0, -1);
  const keys = suggestKeys(all, holder);
  if (!cursor.isOpen) return keys;
  const step = isStandard ? suggestStep({ ...all, holder }) : [];
  return [...suggestValues(all, holder), ...step, ...keys];
}

interface Situation extends SuggestSetting {
  readonly cursor: Cursor;
  readonly names: readonly DeclaredName[];
}

/** The names of a text, and of those that it had before all that it does not show now. */
function withEarlier(
  names: readonly DeclaredName[],
  earlier: readonly DeclaredName[],
): readonly DeclaredName[] {
  const shown = new Set(names.map(({ kind, id }) => `${kind} ${id}`));
  return [...names, ...earlier.filter(({ kind, id }) => !shown.has(`${kind} ${id}`))];
}

function suggestKeys(all: Situation, holder: ValuePath): Suggestion[] {
  const { text, cursor, kind } = all;
  const hasColon = /^[ \t]*:/.test(text.slice(cursor.span.end + cursor.quote.length));
  const reference = kind === 'process-standard' ? referenceKindAt([...holder, '-'], 'key') : null;
  const named = reference ? namesFor(all, reference, cursor.path) : [];
  const known = keysAt(kind, holder).map(
    ({ key, meaning, isRequired, holds }): Idea & { isRequired: boolean } => ({
      ...{ kind: 'key', label: key, name: meaning, isRequired },
      insert: hasColon ? key : `${key}:${holds === 'scalar' ? ' ' : ''}`,
    }),
  );
  const ideas: Idea[] = [
    ...named.map((idea) => ({ ...idea, insert: hasColon ? idea.label : `${idea.label}: ` })),
    ...known.filter(({ isRequired }) => isRequired),
    ...known.filter(({ isRequired }) => !isRequired),
  ];
  const written = new Set([...cursor.siblings].filter((key) => key !== cursor.path.at(-1)));
  return ideas.filter(({ label }) => !written.has(label)).map((idea) => placed(idea, cursor));
}

function suggestValues(all: Situation, path: ValuePath): Suggestion[] {
  const { cursor, kind } = all;
  const reference = kind === 'process-standard' ? referenceKindAt(path, 'value') : null;
  if (reference === 'feel' || reference === 'metric') {
    const { ideas, replaced } = suggestInCondition(cursor.before, all.names);
    const span = { start: cursor.span.start + cursor.before.length - replaced, end: endOfWord(cursor) };
    return ideas.map((idea) => ({
      ...idea,
      insert: gapAt(cursor, span.start) + (idea.insert ?? idea.label),
      span,
    }));
  }
  if (reference) {
    const ideas = namesFor(all, reference, path).filter(({ label }) => !cursor.siblings.has(label));
    return ideas.map((idea) => placed(idea, cursor));
  }
  if (isDurationAt(kind, path)) return suggestDurations(cursor);
  return valuesAt(kind, path).map(({ text }) => placed({ kind: 'value', label: text }, cursor));
}

function gapAt({ gap, span }: Cursor, start: number): string {
  return start === span.start ? gap : '';
}

function endOfWord({ span, after }: Cursor): number {
  const rest = /^[\p{L}\w]*/u.exec(after)?.[0] ?? '';
  return span.end - after.length + rest.length;
}

function placed(idea: Idea, { gap, span }: Cursor): Suggestion {
  return { ...idea, insert: gap + (idea.insert ?? idea.label), span };
}

/** After a number its units, else whole lengths of time. */
function suggestDurations(cursor: Cursor): Suggestion[] {
  const number = /^\s*(\d+(?:\.\d+)?)/.exec(cursor.before)?.[1];
  return durationUnits.map(({ unit, name, usual }) =>
    placed({ kind: 'unit', label: `${number ?? usual} ${unit}`, name }, cursor),
  );
}

function namesFor(all: Situation, reference: ReferenceKind, path: ValuePath): Idea[] {
  const { names, outside, cursor } = all;
  const of = (kind: NameKind) =>
    names.filter((one) => one.kind === kind).map(({ id, name }): Idea => ({ kind, label: id, name }));
  switch (reference) {
    case 'target':
      return [...of('step'), { kind: 'moment', label: 'end', name: both('结束', 'closes the run') }];
    case 'moment':
      return moments(names);
    case 'process':
      return outsideIdeas('process', outside.processes);
    case 'argument':
      return outsideIdeas('param', outside.paramsOf(calledAt(cursor.value, path) ?? ''));
    case 'matrix':
      return outsideIdeas('matrix', outside.matrices);
    case 'rule':
      return outsideIdeas('rule', outside.rules);
    case 'calendar':
      return outsideIdeas('calendar', outside.calendars);
    case 'feel':
    case 'metric':
      return [];
    default:
      return of(reference);
  }
}

function outsideIdeas(kind: SuggestionKind, names: readonly OutsideName[]): Idea[] {
  return names.map(({ id, name }) => ({ kind, label: id, name }));
}

function moments(names: readonly DeclaredName[]): Idea[] {
  const steps = names.filter(({ kind }) => kind === 'step');
  const fields = names.filter(({ kind, value }) => kind === 'field' && value.type === 'instant');
  return [
    { kind: 'moment', label: 'start', name: both('开始', 'the start of the run') },
    { kind: 'moment', label: 'close', name: both('结束', 'the close of the run') },
    ...steps.flatMap(({ id, name }) =>
      ['done', 'ready', 'opened'].map(
        (instant): Idea => ({ kind: 'moment', label: `${id}.${instant}`, name }),
      ),
    ),
    ...fields.map(({ id, name }): Idea => ({ kind: 'field', label: id, name })),
  ];
}
