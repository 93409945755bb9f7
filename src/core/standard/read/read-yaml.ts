import type { TextRange } from '../../lint/finding.ts';
import type { ValuePath } from './json-pointer.ts';
import { createLineIndex, withLineFeeds } from './line-index.ts';
import type { Part } from './locate.ts';
import { createQuickPlaces } from './quick/quick-places.ts';
import { type QuickReading, readQuickly } from './quick/read-quickly.ts';
import { readExactly } from './read-exactly.ts';
import type { SourceText, YamlDocument } from './yaml-document.ts';

export type { SourceText, YamlDocument } from './yaml-document.ts';

/**
 * Reads a text as one YAML 1.2 document (core schema; dates stay text). Never throws: whatever is wrong,
 * all of it at once, comes back as findings. Positions are worked out only for what is asked.
 */
export function readYaml({ file, text: given }: SourceText): YamlDocument {
  const text = withLineFeeds(given.replace(/^\ufeff/, ''));
  const quick = readQuickly(text);
  return quick ? quickDocument({ file, text }, quick) : readExactly({ file, text });
}

/** A document read quickly; the exact reader is asked for those places that only it knows. */
function quickDocument(source: SourceText, reading: QuickReading): YamlDocument {
  const { file, text } = source;
  const { value } = reading;
  const lines = createLineIndex(text);
  const places = createQuickPlaces(reading, text);
  let exact: YamlDocument | undefined;
  const locate = (path: ValuePath, part: Part = 'value'): TextRange => {
    const span = places.spanAt(path, part);
    if (span) return lines.rangeOf(span.start, span.end);
    exact ??= readExactly(source);
    if (exact.value !== undefined) return exact.locate(path, part);
    // Too large for the exact reader: the place of what it is part of.
    return path.length > 0 ? locate(path.slice(0, -1), 'key') : lines.rangeOf(0, 0);
  };
  return { file, value, findings: [], locate, locateParent: (path) => locate(path.slice(0, -1), 'key') };
}
