import path from 'node:path';
import type { Io } from '../io.ts';

/** What links to files begin with, where a CI job tells its commit; undefined elsewhere. */
export function linkBase({ env, cwd }: Io): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = env;
  if (server && repository && sha)
    return `${server}/${repository}/blob/${sha}/${folderIn(env.GITHUB_WORKSPACE, cwd)}`;
  const { CI_PROJECT_URL: project, CI_COMMIT_SHA: commit } = env;
  return project && commit ? `${project}/-/blob/${commit}/${folderIn(env.CI_PROJECT_DIR, cwd)}` : undefined;
}

/** The present folder as seen from the checkout, with a slash behind it; files are named from there. */
function folderIn(checkout: string | undefined, cwd: string): string {
  const folder = checkout ? path.relative(checkout, cwd).split(path.sep).join('/') : '';
  return folder === '' || folder.startsWith('..') ? '' : `${folder}/`;
}
