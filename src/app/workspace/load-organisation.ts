import type { Organisation } from '../../core/organisation/organisation.ts';
import { readOrganisation } from '../../core/organisation/read-organisation.ts';
import type { SourceText } from '../../core/standard/read/read-yaml.ts';
import type { Files } from '../../ports/files.ts';
import { AppError } from '../../shared/app-error.ts';
import { readSource } from '../read-source.ts';
import { UnsoundInput } from '../unsound-input.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/** The organisation of a workspace, with the text that pins it. */
export interface LoadedOrganisation {
  readonly organisation: Organisation;
  readonly source: SourceText;
}

/**
 * The workspace's organisation: the file that `sop.yaml` names, else `organisation.yaml` beside it; null without one.
 * @throws AppError `organisation-missing` when the named file is not there; UnsoundInput when it has mistakes.
 */
export async function loadOrganisation(
  files: Files,
  { root, settings }: OpenWorkspace,
): Promise<LoadedOrganisation | null> {
  if (root === null) return null;
  const file = files.absolute(root, settings.organisation ?? 'organisation.yaml');
  if ((await files.status(file)) === null) {
    if (settings.organisation === null) return null;
    throw new AppError('organisation-missing', { file: settings.organisation });
  }
  const source = await readSource(files, file);
  const read = readOrganisation(source);
  if (!read.ok) throw new UnsoundInput(read.error);
  return { organisation: read.value, source };
}
