import { evaluate, date as readTemporal } from 'feelin';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Json } from '../run/events.ts';
import { type FeelProblem, parseCondition, type UsedName } from './parse-condition.ts';

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
  const result = run(text, condition.value.names, context);
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

function run(text: string, names: readonly UsedName[], context: FeelContext): Result<Json, FeelProblem> {
  const { value, warnings } = evaluate(text, withTimes(names, context));
  const warning = warnings[0];
  if (warning) {
    const { from, to } = warning.position;
    // an empty field is not a mistake of the author: the answer is just not known yet
    const empty = names.some((used) => lookUp(context, used.name) === null);
    if (empty) return ok(null);
    return err({ code: 'type', what: text.slice(from, to), from, to });
  }
  return ok(asJson(value));
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
  let value: unknown = context;
  for (const part of name.split('.')) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value as Json | undefined;
}

function asJson(value: unknown): Json {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(asJson);
  return String(value);
}

function problemAt(code: FeelProblem['code'], used: UsedName): FeelProblem {
  return { code, what: used.name, from: used.from, to: used.to };
}
