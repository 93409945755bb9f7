import { type DeclaredName, declaredNames, textOf } from '../../core/editor/declared-names.ts';
import { type EditorText, openText } from '../../core/editor/editor-text.ts';
import type { OutsideName, OutsideNames } from '../../core/editor/suggestion.ts';
import { decodeText } from '../../core/standard/read/decode-text.ts';
import { isMap } from '../../shared/is-map.ts';
import { listCalendars } from '../workspace/find-calendar.ts';
import { listStandards } from '../workspace/list-standards.ts';
import type { EditorContext } from './editor-context.ts';

/** The names that texts of a workspace can use and that stand outside of them. */
export async function readOutsideNames(context: EditorContext): Promise<OutsideNames> {
  const { files, workspace, rules } = context;
  const processes = new Map<
    string,
    { readonly name: OutsideName; readonly declared: readonly DeclaredName[] }
  >();
  for (const { id, file } of await listStandards(files, workspace)) {
    const open = await readOther(context, file);
    const value = open?.written.value;
    const name = isMap(value) ? textOf(value.name) : null;
    processes.set(id, { name: { id, name }, declared: declaredNames(value) });
  }
  const calendars = await listCalendars(files, workspace);
  const authority = (await readOther(context, organisationFile(context)))?.written.value;
  return {
    rules: rules.filter(({ unwaivable }) => !unwaivable).map(({ id, title }) => ({ id, name: title })),
    processes: [...processes.values()].map(({ name }) => name),
    calendars: calendars.map(({ id }) => ({ id, name: null })),
    matrices: matricesOf(authority),
    paramsOf: (process) => (processes.get(process)?.declared ?? []).filter(({ kind }) => kind === 'param'),
  };
}

/** The organisation's file, absolute, whether or not it is there. */
export function organisationFile({ files, workspace: { root, settings } }: EditorContext): string {
  return files.absolute(root ?? '.', settings.organisation ?? 'organisation.yaml');
}

/** Another file as text; null for one that is not there or no text. */
export async function readOther({ files }: EditorContext, path: string): Promise<EditorText | null> {
  if ((await files.status(path))?.kind !== 'file') return null;
  const text = decodeText(await files.read(path), path);
  return text.ok ? openText({ file: path, text: text.value.replace(/^\ufeff/, '') }) : null;
}

function matricesOf(organisation: unknown): readonly OutsideName[] {
  const authority = isMap(organisation) && isMap(organisation.authority) ? organisation.authority : {};
  return Object.entries(authority).map(([id, one]) => ({ id, name: isMap(one) ? textOf(one.name) : null }));
}
