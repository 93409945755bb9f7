import type { ProcessStandard } from '../../generated/process-standard.ts';

/** `name = true`, `name = "id"`. */
const comparison = /^\s*([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)?)\s*=\s*(?:(true|false)|"([^"]*)")\s*$/;

/**
 * Whether one of several conditions always holds, as far as can be told without evaluating: all compare one field,
 * and every value it can have is among them. An empty field still holds none of them.
 */
export function coversAllCases(conditions: readonly string[], document: ProcessStandard): boolean {
  const found = conditions.map((condition) => comparison.exec(condition));
  const name = found[0]?.[1];
  if (name === undefined || !found.every((match) => match?.[1] === name)) return false;
  const compared = new Set(found.map((match) => match?.[2] ?? match?.[3]));
  return possibleValues(name, document)?.every((value) => compared.has(value)) ?? false;
}

/** The values a name can have: classes, the choices of a field, true and false; null when they cannot be listed. */
export function possibleValues(name: string, document: ProcessStandard): readonly string[] | null {
  if (name === 'class') return (document.classes ?? []).map(({ id }) => id);
  const [form = '', id = ''] = name.split('.');
  const fields = new Map(
    Object.entries(new Map(Object.entries(document.forms ?? {})).get(form)?.fields ?? {}),
  );
  const field = fields.get(id);
  if (field?.type === 'boolean') return ['true', 'false'];
  return field?.type === 'choice' ? (field.choices ?? []).map((choice) => choice.id) : null;
}
