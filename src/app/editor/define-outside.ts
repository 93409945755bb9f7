import { calledAt } from '../../core/editor/called-at.ts';
import { type EditorText, spanOfDeclared } from '../../core/editor/editor-text.ts';
import type { NameUse } from '../../core/editor/used-names.ts';
import type { ValuePath } from '../../core/standard/read/json-pointer.ts';
import { spanAt } from '../../core/standard/read/locate.ts';
import { wordAt } from '../../core/standard/read/path-at.ts';
import type { EditorPlace } from '../../ports/language-service.ts';
import { isMap } from '../../shared/is-map.ts';
import { listCalendars } from '../workspace/find-calendar.ts';
import { listStandards } from '../workspace/list-standards.ts';
import type { EditorContext } from './editor-context.ts';
import { organisationFile, readOther } from './outside-names.ts';

/** Where something outside of a file is declared; null where it is nowhere. */
export async function defineOutside(
  context: EditorContext,
  open: EditorText,
  { kind, id, span }: NameUse,
): Promise<EditorPlace | null> {
  const { files, workspace } = context;
  switch (kind) {
    case 'process':
      return placeIn(context, await fileOfProcess(context, id), ['id']);
    case 'argument':
      return argument(context, calledHere(open, span.start), id);
    case 'matrix':
      return placeIn(context, organisationFile(context), ['authority', id], true);
    case 'calendar': {
      const file = (await listCalendars(files, workspace)).find((one) => one.id === id)?.file;
      return placeIn(context, file, []);
    }
    default:
      return null;
  }
}

async function fileOfProcess({ files, workspace }: EditorContext, id: string): Promise<string | undefined> {
  return (await listStandards(files, workspace)).find((one) => one.id === id)?.file;
}

/** Null for a file that is not there; with `isExact` also where it does not hold the place. */
async function placeIn(
  context: EditorContext,
  path: string | undefined,
  place: ValuePath,
  isExact = false,
): Promise<EditorPlace | null> {
  const open = path === undefined ? null : await readOther(context, path);
  if (!open || path === undefined) return null;
  if (isExact && valueAt(open.written.value, place) === undefined) return null;
  const { tree } = open.written;
  const span =
    tree && place.length > 0 ? spanAt(tree, place, isExact ? 'key' : 'value') : { start: 0, end: 0 };
  return { path, text: open.text, span };
}

async function argument(
  context: EditorContext,
  process: string | null,
  id: string,
): Promise<EditorPlace | null> {
  const path = process === null ? undefined : await fileOfProcess(context, process);
  const open = path === undefined ? null : await readOther(context, path);
  const declared = open?.declared.find((one) => one.kind === 'param' && one.id === id);
  return open && declared && path !== undefined
    ? { path, text: open.text, span: spanOfDeclared(open, declared) }
    : null;
}

function calledHere({ written: { tree, value } }: EditorText, offset: number): string | null {
  const word = tree && wordAt(tree, offset);
  return word ? calledAt(value, word.path) : null;
}

function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((holder, step) => (isMap(holder) ? holder[step] : undefined), value);
}
