import type { parseCondition } from '../../expression/parse-condition.ts';
import type { NameInfo } from '../../expression/static/combine.ts';
import type { Expression } from '../../expression/static/expression.ts';
import { inferType, type TypeProblem } from '../../expression/static/infer-type.ts';
import { newPatience, type Patience } from '../../expression/static/patience.ts';
import type { ValueType } from '../../expression/static/value-type.ts';
import type { StandardView, StepView } from '../look-ups/standard-view.ts';
import type { ParseCondition } from '../rule.ts';
import { type ConditionNames, type NameFacts, readNames } from './condition-names.ts';
import { findUnknownValues, type UnknownValue } from './condition-values.ts';
import { type Filled, type FilledBy, findFilled } from './filled-sources.ts';
import type { ConditionText } from './list-conditions.ts';

/** A condition as rules look at it. */
export interface ReadCondition extends ConditionText {
  readonly parsed: ReturnType<typeof parseCondition>;
  /** The type of its value; `unknown` for what cannot be read. */
  readonly type: ValueType;
  readonly problems: readonly TypeProblem[];
  readonly unknownValues: readonly UnknownValue[];
  /** Null where anything of it is wrong, so that nothing more is concluded from it. */
  readonly expression: Expression | null;
}

/** All conditions of a standard, with what is known of the names that they use. */
export interface ConditionsView {
  readonly conditions: readonly ReadCondition[];
  readonly names: ConditionNames;
  /** A condition by its text; null for what cannot be read or has something wrong. */
  expressionOf(text: string): Expression | null;
  /** What is known of names where some sources have been filled in. */
  infoAt(filled: Filled): (name: string) => NameInfo | null;
  /** Each step that judges a condition, with what is filled in for certain by then. */
  momentsOf(condition: ConditionText): readonly Moment[];
  readonly filled: ReadonlyMap<StepView, FilledBy>;
  /** What judging them may still cost, so that no file takes for ever. */
  readonly patience: Patience;
}

/** When a condition is judged. */
export interface Moment {
  readonly view: StepView;
  readonly filled: Filled;
}

const views = new WeakMap<StandardView, ConditionsView>();

/** Reads all conditions of a standard, once for all rules. */
export function readConditions(standard: StandardView, parse: ParseCondition): ConditionsView {
  const known = views.get(standard);
  if (known) return known;
  const view = makeView(standard, parse);
  views.set(standard, view);
  return view;
}

/** What is filled in at every one of some moments. */
export function filledAtAll(moments: readonly Moment[]): Filled {
  const [first = new Set<string>(), ...others] = new Set(moments.map(({ filled }) => filled));
  if (others.length === 0) return first;
  return new Set([...first].filter((source) => others.every((filled) => filled.has(source))));
}

function makeView(standard: StandardView, parse: ParseCondition): ConditionsView {
  const names = readNames(standard.document);
  const byText = new Map<string, Reading>();
  const conditions = standard.conditions.map((condition): ReadCondition => {
    const { text } = condition;
    const reading = byText.get(text) ?? readText(text, names, parse);
    byText.set(text, reading);
    return { ...condition, ...reading };
  });
  const filled = findFilled(standard);
  const expressionOf = (text: string) => byText.get(text)?.expression ?? null;
  return {
    conditions,
    names,
    filled,
    patience: newPatience(),
    expressionOf,
    infoAt: (moment) => (name) => infoOf(names.get(name), moment, expressionOf),
    momentsOf: (condition) => momentsOf(condition, standard, filled),
  };
}

type Reading = Omit<ReadCondition, keyof ConditionText>;

function readText(text: string, names: ConditionNames, parse: ParseCondition): Reading {
  const parsed = parse(text);
  if (!parsed.ok) return { parsed, type: 'unknown', problems: [], unknownValues: [], expression: null };
  const { expression, names: used } = parsed.value;
  const { type, problems } = inferType(expression, (name) => names.get(name)?.type ?? 'unknown');
  const unknownValues = findUnknownValues(expression, names);
  const isSound =
    problems.length === 0 && unknownValues.length === 0 && used.every(({ name }) => names.has(name));
  return { parsed, type, problems, unknownValues, expression: isSound ? expression : null };
}

function infoOf(
  facts: NameFacts | undefined,
  filled: Filled,
  expressionOf: (text: string) => Expression | null,
): NameInfo | null {
  if (!facts) return null;
  const { constant, domain, source, field } = facts;
  if (constant !== null) return { kind: 'constant', value: constant };
  const condition = (text: string) => expressionOf(text) ?? 'unreadable';
  return {
    kind: 'variable',
    domain,
    isFilled: source === null || filled.has(source),
    isComputed: field?.computed !== undefined,
    when: field?.when === undefined ? null : condition(field.when),
    required:
      typeof field?.required === 'string' ? condition(field.required) : (field?.required ?? field === null),
  };
}

function momentsOf(
  { use, path }: ConditionText,
  { steps }: StandardView,
  filled: ReadonlyMap<StepView, FilledBy>,
): readonly Moment[] {
  const [part, id] = path;
  const momentsAt = (moment: keyof FilledBy, views: readonly StepView[]) =>
    views.flatMap((view): Moment[] => {
      const known = filled.get(view);
      return known ? [{ view, filled: known[moment] }] : [];
    });
  const at = (moment: keyof FilledBy, isJudged: (view: StepView) => boolean) =>
    momentsAt(moment, steps.filter(isJudged));
  if (part === 'classes') return at('within', ({ step }) => step.decides === 'class');
  if (part === 'forms') return at('within', ({ step: { out = [] } }) => out.includes(String(id)));
  if (part === 'roles') return at('before', ({ letters: { R, A } }) => [...R, ...A].includes(String(id)));
  const here = part === 'steps' ? steps.slice(Number(id), Number(id) + 1) : [];
  if (use === 'branch') return momentsAt('after', here);
  return momentsAt(use === 'check' || use === 'while' ? 'within' : 'before', here);
}
