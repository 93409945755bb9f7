import { wrapText } from './document/wrap-text.ts';
import { textWidth } from './text-width.ts';

/** Text behind a lead, broken to a width so that its further lines stand below its first. */
export function hang(lead: string, text: string, columns: number): string {
  const indent = ' '.repeat(textWidth(lead));
  return wrapText(text, columns - indent.length)
    .map((line, index) => `${index === 0 ? lead : indent}${line}`.trimEnd())
    .join('\n');
}

/** Labels and what belongs to them, one below the other, the labels as wide as the widest. */
export function labelled(
  rows: readonly (readonly [label: string, text: string])[],
  columns: number,
): readonly string[] {
  const width = Math.max(0, ...rows.map(([label]) => textWidth(label)));
  return rows.map(([label, text]) =>
    hang(`${label}${' '.repeat(width - textWidth(label))}  `, text, columns),
  );
}
