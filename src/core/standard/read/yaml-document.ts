import type { Finding, TextRange } from '../../lint/finding.ts';
import type { ValuePath } from './json-pointer.ts';
import type { LineIndex } from './line-index.ts';
import type { Part } from './locate.ts';
import type { Span } from './yaml-node.ts';

/** The text of one file, and the name it goes by in findings. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** A YAML file as a value, with the place of every part of it. */
export interface YamlDocument {
  readonly file: string;
  /** Plain data; undefined when the text cannot be read as one value, and then `findings` says why. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** Where a value (or its key) stands; for a path that does not exist, the key of its nearest ancestor. */
  locate(path: ValuePath, part?: Part): TextRange;
  /** Where to report that the property under this path is missing: the key of the map that should hold it. */
  locateParent(path: ValuePath): TextRange;
}

/** The questions about places that a document answers, given where its parts stand. */
export function locators(
  lines: LineIndex,
  find: (path: ValuePath, part: Part) => Span,
): Pick<YamlDocument, 'locate' | 'locateParent'> {
  const rangeOf = ({ start, end }: Span) => lines.rangeOf(start, end);
  return {
    locate: (path, part = 'value') => rangeOf(find(path, part)),
    locateParent: (path) => rangeOf(find(path.slice(0, -1), 'key')),
  };
}
