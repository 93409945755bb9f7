import { digestOf } from '../standard/digest.ts';
import { compareFindings, type Finding } from './finding.ts';
import { splitLines } from './split-lines.ts';

/**
 * A mark of each finding, in the order given: 64 hex digits, no two the same. It stays when lines move, items are
 * put before it, blanks or line ends change and the rule is reworded; it changes with the rule, the file, the keys
 * on the way to the value, and the line itself. Of a file without a source every line counts as blank.
 */
export function fingerprintsOf(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, string>,
): readonly string[] {
  const marks: string[] = new Array(findings.length);
  const seen = new Map<string, number>();
  const lineMark = createLineMarker(sources);
  // Repeats are counted in the order of the text, so that the order given does not matter.
  const inOrder = [...findings.entries()].sort(([, a], [, b]) => compareFindings(a, b));
  for (const [index, finding] of inOrder) {
    const { ruleId, file, path } = finding;
    const key = JSON.stringify([ruleId, file, keysOf(path), lineMark(finding)]);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    marks[index] = digestOf(`${key}${nth}`);
  }
  return marks;
}

/** A JSON Pointer without the places in lists, which move when an item is put before. */
function keysOf(pointer: string): string {
  return pointer.replace(/(?<=\/)\d+(?=\/|$)/g, '*');
}

/** Marks the text of a finding's line without its blanks; a long line with a thousand findings is read once. */
function createLineMarker(sources: ReadonlyMap<string, string>): (finding: Finding) => string {
  let file: string | undefined;
  let lines: readonly string[] = [];
  let known = new Map<number, string>();
  return (finding) => {
    if (finding.file !== file) {
      file = finding.file;
      lines = splitLines(sources.get(file) ?? '');
      known = new Map();
    }
    const mark = known.get(finding.line) ?? digestOf((lines[finding.line - 1] ?? '').replace(/\s+/g, ''));
    known.set(finding.line, mark);
    return mark;
  };
}
