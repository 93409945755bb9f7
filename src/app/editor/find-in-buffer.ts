import { hasOurSigns } from '../../core/editor/has-our-signs.ts';
import type { Finding } from '../../core/lint/finding.ts';
import { DEFAULT_MAX_FILE_BYTES } from '../../core/standard/read/file-too-large.ts';
import type { EditorBuffer } from '../../ports/language-service.ts';
import { runLint } from '../lint/run-lint.ts';
import type { EditorContext } from './editor-context.ts';

/** Everything that is wrong with a buffer, in the order of the text; nothing for files of other programs. */
export async function findInBuffer(
  buffer: EditorBuffer,
  context: EditorContext,
): Promise<readonly Finding[]> {
  if (!isOurs(buffer, context)) return [];
  const path = pathOf(buffer, context);
  const report = await runLint({
    files: context.files,
    paths: [path],
    settingFor: (file) => (buffer.path === null ? nameless(context, file) : context.settingFor(file)),
    maxFileBytes: DEFAULT_MAX_FILE_BYTES,
    given: new Map([[path, new TextEncoder().encode(buffer.text)]]),
    findCalled: context.findCalled,
  });
  return report.findings;
}

/** Whether a buffer holds a file of ours, by where it stands or what it says. */
export function isOurs({ path, text }: EditorBuffer, context: EditorContext): boolean {
  return (path !== null && context.isWithin(path)) || hasOurSigns(path ?? '', text);
}

/** The path of a buffer; of one that is in no file a path that it could have. */
function pathOf({ path }: EditorBuffer, { files, workspace }: EditorContext): string {
  return path ?? files.absolute(workspace.root ?? '.', 'untitled.yaml');
}

function nameless(context: EditorContext, file: string) {
  const setting = context.settingFor(file);
  return { ...setting, rules: setting.rules.filter(({ id }) => id !== 'id-equals-file-name') };
}
