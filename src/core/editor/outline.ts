import { isMap } from '../../shared/is-map.ts';
import type { Text } from '../../shared/text.ts';
import type { ValuePath } from '../standard/read/json-pointer.ts';
import { spanAt } from '../standard/read/locate.ts';
import type { Span } from '../standard/read/yaml-node.ts';
import { type DeclaredName, textOf } from './declared-names.ts';
import type { EditorText } from './editor-text.ts';
import type { NameKind } from './name-kinds.ts';

/** A part of a file as an outline shows it. */
export interface OutlinePart {
  /** Its key or id. */
  readonly id: string;
  readonly name: Text | null;
  readonly kind: NameKind | 'part';
  /** All of it. */
  readonly span: Span;
  /** Its key or id alone. */
  readonly label: Span;
  readonly parts: readonly OutlinePart[];
}

/** The parts of a file: its top-level keys, and below them what a standard declares. */
export function outlineOfText(open: EditorText): readonly OutlinePart[] {
  const { tree, value } = open.written;
  if (!tree || !isMap(value)) return [];
  return Object.entries(value).map(([key, content]) => {
    const path = [key];
    const label = spanAt(tree, path, 'key');
    return {
      ...{
        id: key,
        name: textOf(content),
        kind: 'part' as const,
        label,
        span: joined(label, spanAt(tree, path, 'value')),
      },
      parts: partsBelow(open, path),
    };
  });
}

function partsBelow(open: EditorText, holder: ValuePath): OutlinePart[] {
  return open.declared
    .filter((declared) => isBelow(placeOf(declared), holder))
    .map((declared) => partOf(open, declared));
}

function partOf(open: EditorText, declared: DeclaredName): OutlinePart {
  const { tree } = open.written;
  const { id, name, kind, path, part } = declared;
  const place = placeOf(declared);
  const label = tree ? spanAt(tree, path, part) : { start: 0, end: 0 };
  const span = tree ? joined(label, spanAt(tree, place, 'value')) : label;
  const inner =
    kind === 'form' ? partsBelow(open, [...place, 'fields']) : partsBelow(open, [...place, 'exceptions']);
  return { id: kind === 'field' ? id.replace(/^.*\./, '') : id, name, kind, span, label, parts: inner };
}

/** Where the whole of a declared thing stands. */
function placeOf({ path, part }: DeclaredName): ValuePath {
  return part === 'key' ? path : path.slice(0, -1);
}

function isBelow(path: ValuePath, holder: ValuePath): boolean {
  return path.length === holder.length + 1 && holder.every((step, index) => path[index] === step);
}

function joined(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
