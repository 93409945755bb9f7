import type { Finding, Severity } from '../../lint/finding.ts';
import { excerpt, type Saying } from './bilingual.ts';
import type { BuiltValue, TreeMistake } from './build-value.ts';
import { SAY_EMPTY, SAY_MORE, SAY_SECOND_DOCUMENT, STOP_SAYINGS } from './document-sayings.ts';
import { fileFinding } from './file-finding.ts';
import { toPointer } from './json-pointer.ts';
import type { LineIndex } from './line-index.ts';
import type { ParsedText } from './parse-text.ts';
import { isInShadow } from './shadows.ts';
import { sayTag, sayTreeMistake, TREE_RULE_IDS } from './tree-sayings.ts';
import { MAX_MISTAKES } from './yaml-limits.ts';
import { type Span, visibleSpan } from './yaml-node.ts';

/** A parsed file and the means to say where things stand in it. */
export interface ParsedFile {
  readonly file: string;
  readonly parsed: ParsedText;
  readonly lines: LineIndex;
}

/** Everything wrong with the syntax of a file, its tags and its number of documents. */
export function syntaxFindings(file: ParsedFile): Finding[] {
  const { syntax, tags, stop, text } = file.parsed;
  const found = syntax.map(({ saying, isWarning, ...span }) =>
    findingAt(file, 'yaml-syntax', span, saying, isWarning ? 'warn' : 'error'),
  );
  for (const tag of tags)
    found.push(findingAt(file, 'yaml-unknown-tag', tag, sayTag(text.slice(tag.start, tag.end))));
  const second = secondDocument(file.parsed);
  if (second) found.push(findingAt(file, 'yaml-multiple-documents', second, SAY_SECOND_DOCUMENT));
  if (stop) {
    const { ruleId, saying } = STOP_SAYINGS[stop.reason];
    found.push(findingAt(file, ruleId, { start: stop.offset, end: stop.offset + 1 }, saying));
  }
  return found;
}

/** Everything wrong with the content of a document: keys, aliases, merges. */
export function treeFindings(file: ParsedFile, { mistakes, anchors }: BuiltValue): Finding[] {
  const { lines, parsed } = file;
  // What the parser made of a broken line says nothing about the author's keys.
  const errors = parsed.syntax.filter(({ isLocal, isWarning }) => !isLocal && !isWarning);
  const broken = new Set(errors.map(({ start }) => lines.rangeOf(start, start).line));
  const isSaid = ({ kind, node: { range } }: TreeMistake) =>
    range[0] < parsed.readTo &&
    !isInShadow(range[0], parsed.shadows) &&
    (kind !== 'key-not-text' || broken.size === 0);
  return mistakes
    .filter(isSaid)
    .slice(0, MAX_MISTAKES + 1)
    .map((mistake) => treeFinding(file, mistake, anchors))
    .filter(({ line }) => !broken.has(line));
}

function treeFinding(file: ParsedFile, mistake: TreeMistake, anchors: readonly string[]): Finding {
  const { text } = file.parsed;
  const span = visibleSpan(mistake.node, text);
  const word = excerpt(text.slice(span.start, span.end));
  const firstLine = mistake.first ? file.lines.rangeOf(mistake.first.range[0], 0).line : 0;
  const saying = sayTreeMistake(mistake, { word, firstLine, anchors });
  return { ...findingAt(file, TREE_RULE_IDS[mistake.kind], span, saying), path: toPointer(mistake.path) };
}

/** The findings in the order of the file; where there are too many, the first ones and a word about the rest. */
export function listFindings(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const next = sorted[MAX_MISTAKES];
  return next ? [...sorted.slice(0, MAX_MISTAKES), { ...next, ...SAY_MORE }] : sorted;
}

/** The finding for a file that holds no value at all. */
export function emptyFile(file: string): Finding {
  return fileFinding(file, 'empty-file', SAY_EMPTY);
}

function findingAt(
  { file, lines }: ParsedFile,
  ruleId: string,
  { start, end }: Span,
  saying: Saying,
  severity: Severity = 'error',
): Finding {
  return { ...fileFinding(file, ruleId, saying, lines.rangeOf(start, end)), severity };
}

/** The mark that opens the second document, or its first word where `...` ended the first. */
function secondDocument({ tokens, text }: ParsedText): Span | null {
  const [, second] = tokens.filter((token) => token.type === 'document');
  if (!second) return null;
  const mark = second.start.find(({ type }) => type === 'doc-start');
  if (mark) return { start: mark.offset, end: mark.offset + mark.source.length };
  const rest = text.slice(second.offset);
  const start = second.offset + rest.search(/\S|$/);
  return { start, end: start + text.slice(start).search(/\s|$/) };
}
