import { isScalar, type ParsedNode } from 'yaml';
import type { Finding } from '../../lint/finding.ts';
import { buildValue } from './build-value.ts';
import {
  emptyFile,
  listFindings,
  type ParsedFile,
  syntaxFindings,
  treeFindings,
} from './document-findings.ts';
import { createLineIndex } from './line-index.ts';
import { createTree, spanAt } from './locate.ts';
import { type ParsedText, parseText } from './parse-text.ts';
import { locators, type SourceText, type YamlDocument } from './yaml-document.ts';
import { isLeftOut } from './yaml-node.ts';

/**
 * Reads a text that lines and columns are counted in with the exact parser, which knows every form of YAML and says of
 * whatever is wrong where it stands. The judge of the quick reader.
 */
export function readExactly({ file: name, text }: SourceText): YamlDocument {
  if (!HAS_CONTENT.test(text)) return nothingIn(name, text);
  const parsed = parseText(text);
  const file: ParsedFile = { file: name, parsed, lines: createLineIndex(parsed.text) };
  const findings = syntaxFindings(file);
  const isRead = parsed.stop === null || parsed.stop.reason === 'too-large';
  const root = isRead ? firstContent(parsed) : null;
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

/** A line with anything but blanks and a comment. */
const HAS_CONTENT = /^ *[^ \r\n#]/m;

function nothingIn(file: string, text: string): YamlDocument {
  const nowhere = locators(createLineIndex(text), () => ({ start: 0, end: 0 }));
  return { file, value: undefined, findings: [emptyFile(file)], ...nowhere };
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

function firstContent({ documents }: ParsedText): ParsedNode | null {
  for (const { contents } of documents) if (contents && !isNothing(contents)) return contents;
  return null;
}

function isNothing(node: ParsedNode): boolean {
  return isScalar(node) && isLeftOut(node) && node.tag === undefined && node.anchor === undefined;
}
