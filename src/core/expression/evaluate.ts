import { date as readTemporal } from 'feelin';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Json } from '../run/events.ts';
import { findOddOperand, tryEvaluate, valueNamed } from './operand-kinds.ts';
import { type FeelProblem, type ParsedCondition, parseCondition, type UsedName } from './parse-condition.ts';

/** What expressions can see: `form.field`, `param.x`, `class`. A field nobody has filled in yet is null. */
export type FeelContext = Readonly<Record<string, Json | undefined>>;

/**
 * Evaluates a FEEL expression. FEEL turns a wrong name or type into null with a warning;
 * here every warning is an error, so that nothing is decided by a typing mistake.
 */
export function evaluateFeel(text: string, context: FeelContext): Result<Json, FeelProblem> {
  const condition = parseCondition(text);
  if (!condition.ok) return condition;
  for (const used of condition.value.names) {
    if (lookUp(context, used.name) === undefined) return err(problemAt('unknown-name', used));
  }
  const key = memoKey(text, condition.value.names, context);
  const known = memo.get(key);
  if (known) return known;
  const result = run(text, condition.value, context);
  if (memo.size > 5000) memo.clear();
  memo.set(key, result);
  return result;
}

/**
 * Evaluates a condition to true or false. A condition over a field that is still empty
 * is undecided, which is an error with the name of the empty field.
 */
export function decideCondition(text: string, context: FeelContext): Result<boolean, FeelProblem> {
  const result = evaluateFeel(text, context);
  if (!result.ok) return result;
  if (typeof result.value === 'boolean') return ok(result.value);
  const whole = { name: text, from: 0, to: text.length };
  if (result.value !== null) return err(problemAt('type', whole));
  const parsed = parseCondition(text);
  const empty = parsed.ok
    ? parsed.value.names.find((used) => lookUp(context, used.name) === null)
    : undefined;
  return err(problemAt('undecided', empty ?? whole));
}

const memo = new Map<string, Result<Json, FeelProblem>>();

function memoKey(text: string, names: readonly UsedName[], context: FeelContext): string {
  let key = text;
  for (const used of names) key += `\u0000${JSON.stringify(lookUp(context, used.name))}`;
  return key;
}

function run(text: string, condition: ParsedCondition, context: FeelContext): Result<Json, FeelProblem> {
  const shown = withTimes(condition.names, context);
  const odd = findOddOperand(condition, shown);
  if (odd) return err(odd);
  const evaluated = tryEvaluate(text, shown);
  if (evaluated === null) return err(problemAt('type', { name: text, from: 0, to: text.length }));
  const [warning] = evaluated.warnings;
  if (warning) {
    const { from, to } = warning.position;
    // an empty field is not a mistake of the author: the answer is just not known yet
    const empty = condition.names.some((used) => lookUp(context, used.name) === null);
    if (empty) return ok(null);
    return err({ code: 'type', what: text.slice(from, to), from, to });
  }
  const value = asJson(evaluated.value);
  return value === undefined ? err(problemAt('type', { name: text, from: 0, to: text.length })) : ok(value);
}

const instant = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}.*)?$/;

/** Gives instants and dates written as text to FEEL as its own temporal values. */
function withTimes(names: readonly UsedName[], context: FeelContext): Record<string, unknown> {
  const shown: Record<string, unknown> = { ...context };
  for (const used of names) {
    const value = lookUp(context, used.name);
    const [first, second] = used.name.split('.');
    if (typeof value !== 'string' || !instant.test(value) || !first || !second) continue;
    shown[first] = { ...(shown[first] as object), [second]: readTemporal(value) ?? value };
  }
  return shown;
}

function lookUp(context: FeelContext, name: string): Json | undefined {
  return valueNamed(context, name) as Json | undefined;
}

/** What a computed field can hold; undefined for what is no value of a field, such as a whole form or a range. */
function asJson(value: unknown): Json | undefined {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) {
    const items = value.map(asJson).filter((item) => item !== undefined);
    return items.length === value.length ? items : undefined;
  }
  return isPlain(value) ? undefined : String(value);
}

/** Whether a value is a map or a range, and not one of feelin's dates, times and durations. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || 'start included' in value;
}

function problemAt(code: FeelProblem['code'], used: UsedName): FeelProblem {
  return { code, what: used.name, from: used.from, to: used.to };
}
