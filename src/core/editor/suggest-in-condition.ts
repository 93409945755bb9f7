import { isMap } from '../../shared/is-map.ts';
import { allowedFunctions } from '../expression/parse-condition.ts';
import { both } from '../standard/read/bilingual.ts';
import { type DeclaredName, textOf } from './declared-names.ts';
import type { Idea } from './suggestion.ts';

/** What could be written in a FEEL expression behind a text: the ideas, and how much of that text they replace. */
export interface ConditionIdeas {
  readonly ideas: readonly Idea[];
  readonly replaced: number;
}

/** Ideas for the end of the part of a FEEL expression that stands before the cursor. */
export function suggestInCondition(before: string, names: readonly DeclaredName[]): ConditionIdeas {
  const [, compared, typedText] = /([a-z][\w.]*)\s*!?=\s*\\?"([^"\\]*)$/.exec(before) ?? [];
  if (compared !== undefined && typedText !== undefined)
    return { ideas: valuesOf(compared, names), replaced: typedText.length };
  if (isInText(before)) return { ideas: [], replaced: 0 };
  const [, holder, typed] = /(?:^|[^\w.])([a-z]\w*)\.(\w*)$/.exec(before) ?? [];
  if (holder !== undefined && typed !== undefined)
    return { ideas: partsOf(holder, names), replaced: typed.length };
  const word = /[\p{L}_][\p{L}\w]*$/u.exec(before)?.[0] ?? '';
  return { ideas: beginnings(names), replaced: word.length };
}

/** Fields as `form.field` and parameters as `param.x`, which can be found by their names too. */
function beginnings(names: readonly DeclaredName[]): Idea[] {
  const found = names.flatMap((one): Idea[] => {
    if (one.kind === 'field') return [idea(one, one.id)];
    return one.kind === 'param' ? [idea(one, `param.${one.id}`)] : [];
  });
  const runClass = names.some(({ kind }) => kind === 'class')
    ? [{ kind: 'class' as const, label: 'class', name: both('级别', 'class of the run') }]
    : [];
  const functions = [...allowedFunctions].map(
    (label): Idea => ({ kind: 'function', label, insert: `${label}(` }),
  );
  return [...found, ...runClass, ...functions];
}

function partsOf(holder: string, names: readonly DeclaredName[]): Idea[] {
  if (holder === 'param') return names.filter(({ kind }) => kind === 'param').map((one) => idea(one, one.id));
  const fields = names.filter(({ kind, id }) => kind === 'field' && id.startsWith(`${holder}.`));
  return fields.map((one) => idea(one, one.id.slice(holder.length + 1)));
}

/** The values that the name on the left of a comparison can have. */
function valuesOf(name: string, names: readonly DeclaredName[]): Idea[] {
  if (name === 'class') return names.filter(({ kind }) => kind === 'class').map((one) => idea(one, one.id));
  const field = names.find(({ kind, id }) => kind === 'field' && id === name)?.value;
  if (field?.type === 'department')
    return names.filter(({ kind }) => kind === 'department').map((one) => idea(one, one.id));
  const choices = Array.isArray(field?.choices) ? field.choices : [];
  return choices.flatMap((choice): Idea[] =>
    isMap(choice) && typeof choice.id === 'string'
      ? [{ kind: 'value', label: choice.id, name: textOf(choice.name) }]
      : [],
  );
}

function idea({ kind, name }: DeclaredName, label: string): Idea {
  return { kind, label, name };
}

/** Whether a quotation mark is open. */
function isInText(before: string): boolean {
  return (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
