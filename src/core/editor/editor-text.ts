import { type FileKind, kindOfFile } from '../lint/file-kind.ts';
import { spanAt } from '../standard/read/locate.ts';
import { readWritten, type WrittenText } from '../standard/read/path-at.ts';
import type { SourceText } from '../standard/read/read-yaml.ts';
import type { Span } from '../standard/read/yaml-node.ts';
import { type DeclaredName, declaredNames } from './declared-names.ts';
import { insideOf, type NameUse, usedNames } from './used-names.ts';

/** A text in an editor, read as far as it can be; each part is worked out when it is first asked for. */
export interface EditorText {
  /** Without a byte order mark, a lone carriage return written as a line feed; offsets count in it. */
  readonly text: string;
  readonly kind: FileKind;
  readonly written: WrittenText;
  /** What a standard declares; empty for other files. */
  readonly declared: readonly DeclaredName[];
  /** Where a standard refers to something; empty for other files. */
  readonly uses: readonly NameUse[];
}

/** Reads a text (without a byte order mark) as it stands in an editor. */
export function openText({ file, text: given }: SourceText): EditorText {
  const text = given.replace(/\r(?!\n)/g, '\n');
  const kind = kindOfFile(file, text);
  const isStandard = kind === 'process-standard';
  const written = once(() => readWritten(text));
  const declared = once(() => (isStandard ? declaredNames(written().value) : []));
  const uses = once(() => usesOf(isStandard ? written() : null));
  return {
    text,
    kind,
    get written() {
      return written();
    },
    get declared() {
      return declared();
    },
    get uses() {
      return uses();
    },
  };
}

/** Where a declared id is written, without quotation marks; of a field its own id alone. */
export function spanOfDeclared({ written, text }: EditorText, { path, part }: DeclaredName): Span {
  if (!written.tree) return { start: 0, end: 0 };
  const inside = insideOf({ span: spanAt(written.tree, path, part) }, text);
  return { start: inside.start, end: inside.start + inside.text.length };
}

function usesOf(written: WrittenText | null): readonly NameUse[] {
  return written?.tree ? usedNames(written.tree) : [];
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
