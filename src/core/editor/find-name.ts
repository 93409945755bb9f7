import type { Span } from '../standard/read/yaml-node.ts';
import type { DeclaredName } from './declared-names.ts';
import { type EditorText, spanOfDeclared } from './editor-text.ts';
import type { NameUse } from './used-names.ts';

/** The id at an offset, whether it is declared or used there. */
export interface NameAt extends NameUse {
  readonly isDeclaration: boolean;
}

/** The id at an offset, its end included; null where there is none. */
export function nameAt(open: EditorText, offset: number): NameAt | null {
  const use = open.uses.find(({ span }) => holds(span, offset));
  if (use) return { ...use, isDeclaration: false };
  for (const declared of open.declared) {
    const span = spanOfDeclared(open, declared);
    if (holds(span, offset)) return { kind: declared.kind, id: declared.id, span, isDeclaration: true };
  }
  return null;
}

/** What an id names in the same file, the first of several; null when it names nothing there. */
export function declarationOf(
  open: EditorText,
  { kind, id }: Pick<NameUse, 'kind' | 'id'>,
): DeclaredName | null {
  return open.declared.find((one) => one.kind === kind && one.id === id) ?? null;
}

/** Every place of the file that names the same thing, the declaration first where it is asked for. */
export function placesOf(
  open: EditorText,
  { kind, id }: Pick<NameUse, 'kind' | 'id'>,
  withDeclaration: boolean,
): readonly Span[] {
  const declared = withDeclaration ? open.declared.filter((one) => one.kind === kind && one.id === id) : [];
  const used = open.uses.filter((use) => use.kind === kind && use.id === id);
  return [...declared.map((one) => spanOfDeclared(open, one)), ...used.map(({ span }) => span)];
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
