/** Puts a text in the place of a stretch of another; offsets in UTF-16 units of the text as it was, the end exclusive. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text after edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let at = 0;
  let result = '';
  for (const { from, to, text: written } of edits.toSorted((a, b) => a.from - b.from)) {
    result += text.slice(at, from) + written;
    at = to;
  }
  return result + text.slice(at);
}

/** Whether two edits touch: what comes of both would depend on which is first. */
export function isTouching(a: TextEdit, b: TextEdit): boolean {
  return a.from <= b.to && b.from <= a.to;
}
