import { isScalar, type ParsedNode } from 'yaml';
import type { Finding, TextRange } from '../../lint/finding.ts';
import { buildValue } from './build-value.ts';
import {
  emptyFile,
  listFindings,
  type ParsedFile,
  syntaxFindings,
  treeFindings,
} from './document-findings.ts';
import type { ValuePath } from './json-pointer.ts';
import { createLineIndex, type LineIndex } from './line-index.ts';
import { createTree, type Part, spanAt } from './locate.ts';
import { type ParsedText, parseText } from './parse-text.ts';
import { isLeftOut, type Span } from './yaml-node.ts';

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

/**
 * Reads a text as one YAML 1.2 document (core schema; dates stay text). Never throws: whatever is wrong,
 * all of it at once, comes back as findings. Positions are worked out only for what is asked.
 */
export function readYaml(source: SourceText): YamlDocument {
  const parsed = parseText(withLineFeeds(source.text.replace(/^\ufeff/, '')));
  const file: ParsedFile = { file: source.file, parsed, lines: createLineIndex(parsed.text) };
  const findings = syntaxFindings(file);
  const root = parsed.stop ? null : firstContent(parsed);
  if (root) return readable(file, root, findings);
  return unreadable(file, findings.some(isError) ? findings : [...findings, emptyFile(file.file)]);
}

function readable(file: ParsedFile, root: ParsedNode, syntax: readonly Finding[]): YamlDocument {
  const built = buildValue(root);
  const findings = [...syntax, ...treeFindings(file, built)];
  const tree = createTree(root, built.targets, file.parsed.text);
  return {
    file: file.file,
    value: findings.some(isFatal) ? undefined : built.value,
    findings: listFindings(findings),
    ...locators(file.lines, (path, part) => spanAt(tree, path, part)),
  };
}

function unreadable({ file, lines }: ParsedFile, findings: readonly Finding[]): YamlDocument {
  const nowhere = locators(lines, () => ({ start: 0, end: 0 }));
  return { file, value: undefined, findings: listFindings(findings), ...nowhere };
}

const FATAL_RULES = new Set(['yaml-syntax', 'yaml-alias-bomb', 'yaml-too-deep', 'file-too-large']);

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function isFatal({ ruleId, severity }: Finding): boolean {
  return severity === 'error' && FATAL_RULES.has(ruleId);
}

function locators(lines: LineIndex, find: (path: ValuePath, part: Part) => Span) {
  const rangeOf = ({ start, end }: Span) => lines.rangeOf(start, end);
  return {
    locate: (path: ValuePath, part: Part = 'value') => rangeOf(find(path, part)),
    locateParent: (path: ValuePath) => rangeOf(find(path.slice(0, -1), 'key')),
  };
}

// A lone carriage return ends a line too (YAML 1.2, 5.4); the `yaml` package does not know it.
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

function firstContent({ documents }: ParsedText): ParsedNode | null {
  for (const { contents } of documents) if (contents && !isNothing(contents)) return contents;
  return null;
}

function isNothing(node: ParsedNode): boolean {
  return isScalar(node) && isLeftOut(node) && node.tag === undefined && node.anchor === undefined;
}
