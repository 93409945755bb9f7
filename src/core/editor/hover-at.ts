import type { Text } from '../../shared/text.ts';
import type { Finding } from '../lint/finding.ts';
import { wordAt } from '../standard/read/path-at.ts';
import type { Span } from '../standard/read/yaml-node.ts';
import type { DeclaredName } from './declared-names.ts';
import type { EditorText } from './editor-text.ts';
import { declarationOf, nameAt } from './find-name.ts';
import { meaningAt, shapeSaidAt, valuesAt } from './schema-shapes.ts';
import type { NameUse } from './used-names.ts';

/** One thing to tell about a place in a text. */
export type HoverPart =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'name'; readonly declared: DeclaredName }
  /** Something outside of the file, by its id. */
  | { readonly kind: 'outside'; readonly use: NameUse }
  | {
      readonly kind: 'key';
      readonly key: string;
      readonly meaning: Text;
      readonly shape: Text | null;
      readonly values: readonly string[];
      readonly examples: readonly string[];
    };

/** What there is to tell about a place, the gravest first, and what of the text it is about. */
export interface HoverAt {
  readonly parts: readonly HoverPart[];
  readonly span: Span;
}

/** A finding with its place in the text. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly span: Span;
}

/** What there is to tell about an offset; null where there is nothing. */
export function hoverAt(
  open: EditorText,
  offset: number,
  findings: readonly PlacedFinding[],
): HoverAt | null {
  const found = findings.filter(({ span }) => span.start <= offset && offset <= span.end);
  const name = nameAt(open, offset);
  const declared = name && declarationOf(open, name);
  const word = open.written.tree && wordAt(open.written.tree, offset);
  const parts: HoverPart[] = found.map(({ finding }) => ({ kind: 'finding', finding }));
  if (declared) parts.push({ kind: 'name', declared });
  else if (name) parts.push({ kind: 'outside', use: name });
  const key = word?.part === 'key' ? keyPart(open, word.path) : null;
  if (key) parts.push(key);
  const smallest = found.map(({ span }) => span).toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  const span = name?.span ?? (key ? word?.span : undefined) ?? smallest;
  return parts.length === 0 || !span ? null : { parts, span };
}

function keyPart({ kind }: EditorText, path: readonly (string | number)[]): HoverPart | null {
  const meaning = meaningAt(kind, path);
  if (!meaning) return null;
  const values = valuesAt(kind, path);
  return {
    ...{ kind: 'key', key: String(path.at(-1)), meaning, shape: shapeSaidAt(kind, path) },
    values: values.filter(({ isExample }) => !isExample).map(({ text }) => text),
    examples: values.filter(({ isExample }) => isExample).map(({ text }) => text),
  };
}
