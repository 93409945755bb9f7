const constants: ReadonlyMap<string, boolean | null> = new Map([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const otherNumber = /^(?:0o[0-7]+|0x[0-9a-fA-F]+)$/;
const noNumber = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;

/** What a word without quotes stands for: text, a number, true, false or nothing. Source: YAML 1.2.2, core schema. */
export function plainValue(word: string): string | number | boolean | null {
  const first = word.charCodeAt(0);
  // Numbers begin with a sign, a point or a digit.
  if (first >= 43 && first <= 57) return numberOf(word) ?? word;
  // ~ and the first letters of null, true and false in both cases; the longest of them has five.
  if (word.length > 5 || !'~nNtTfF'.includes(word.charAt(0))) return word;
  const constant = constants.get(word);
  return constant === undefined ? word : constant;
}

function numberOf(word: string): number | null {
  if (decimal.test(word) || otherNumber.test(word)) return Number(word);
  if (!noNumber.test(word)) return null;
  if (/n$/i.test(word)) return Number.NaN;
  return word.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
