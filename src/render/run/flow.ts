import { textWidth } from '../text-width.ts';

/** Sets pieces side by side and starts a new line before one that does not fit: a piece is never torn. */
export function flow(
  pieces: readonly string[],
  columns: number,
  { gap, indent = '' }: { readonly gap: string; readonly indent?: string },
): string {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const longer = line === '' ? `${indent}${piece}` : `${line}${gap}${piece}`;
    if (line !== '' && textWidth(longer) > columns) {
      lines.push(line);
      line = `${indent}${piece}`;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}
