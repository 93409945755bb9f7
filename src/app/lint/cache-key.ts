import { contentKey } from '../../core/lint/content-key.ts';
import type { Files } from '../../ports/files.ts';
import type { OpenWorkspace } from '../workspace/open-workspace.ts';

/** What findings depend on beside the content of a file. */
export interface CacheKeyParts {
  readonly files: Files;
  readonly workspace: OpenWorkspace;
  /** The day that it is in the workspace. */
  readonly today: string;
  /** This program, exactly: its version and build. */
  readonly program: string;
  /** The configuration, and what the command line made of it. */
  readonly configuration: string;
}

/** A mark that changes with anything that findings depend on but the files' contents. */
export async function cacheKey({
  files,
  workspace,
  today,
  program,
  configuration,
}: CacheKeyParts): Promise<string> {
  const { root, settings, settingsFile } = workspace;
  const around = root === null ? [] : await textsAround(files, root, workspace);
  return contentKey(program, configuration, settings.zone, today, settingsFile ?? '', ...around);
}

/** The contents of the settings, the organisation and the calendars of a workspace, with their names. */
async function textsAround(
  files: Files,
  root: string,
  { settings, settingsFile }: OpenWorkspace,
): Promise<(string | Uint8Array)[]> {
  const organisation = files.absolute(root, settings.organisation ?? 'organisation.yaml');
  const calendars = await files.below(files.absolute(root, settings.calendars));
  const paths = [...(settingsFile === null ? [] : [settingsFile]), organisation, ...calendars];
  const parts: (string | Uint8Array)[] = [];
  for (const path of paths) {
    const isThere = (await files.status(path))?.kind === 'file';
    parts.push(path, isThere ? await files.read(path) : '');
  }
  return parts;
}
