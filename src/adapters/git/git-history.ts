import path from 'node:path';
import type { ChangedFile, ChangeHistory } from '../../ports/change-history.ts';
import { AppError } from '../../shared/app-error.ts';
import { readBlobs } from './read-blobs.ts';
import { askGit, runGit } from './run-git.ts';

/** The history that git keeps of the folder's repository. */
export function gitHistory(folder: string): ChangeHistory {
  return {
    changedSince: async (ref) => {
      const top = await topOf(folder);
      const commit = await commitOf(folder, ref);
      const changed = await changedAgainst(top, commit);
      const files = [...changed, ...(await untracked(top))].sort((a, b) => (a.path < b.path ? -1 : 1));
      return { files, contentsBefore: (names) => readBlobs(top, commit, names) };
    },
  };
}

/** The top folder of the repository, named the way that the folder is: git itself would follow links. */
async function topOf(folder: string): Promise<string> {
  const { code, out, err } = await runGit(folder, ['rev-parse', '--show-cdup']);
  if (code !== 0) throw noRepository(folder, err);
  return path.resolve(folder, out.toString('utf8').replace(/\r?\n$/, ''));
}

function noRepository(folder: string, detail: string): AppError {
  // Git refuses a repository of another owner; only its own words say what to do then.
  const isRefused = /dubious ownership|safe\.directory/.test(detail);
  return isRefused
    ? new AppError('git-failed', { detail: detail.split('\n')[0] ?? '' })
    : new AppError('git-no-repository', { folder });
}

async function commitOf(folder: string, ref: string): Promise<string> {
  const name = ref.replace(/\.\.\.$/, '');
  // What begins with a dash would be an option.
  const answer = name.startsWith('-') || name === '' ? null : await resolved(folder, name);
  if (answer === null) throw new AppError('git-unknown-ref', { ref });
  if (name === ref) return answer;
  const base = await runGit(folder, ['merge-base', answer, 'HEAD']);
  if (base.code !== 0) throw new AppError('git-unknown-ref', { ref });
  return base.out.toString('utf8').trim();
}

async function resolved(folder: string, name: string): Promise<string | null> {
  const { code, out } = await runGit(folder, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
  return code === 0 ? out.toString('utf8').trim() : null;
}

async function changedAgainst(top: string, commit: string): Promise<ChangedFile[]> {
  const words = [
    'diff',
    '--name-status',
    '-z',
    '--find-renames',
    '--no-ext-diff',
    '--no-relative',
    commit,
    '--',
  ];
  const parts = (await askGit(top, words)).toString('utf8').split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < parts.length; ) {
    const status = parts[at] ?? '';
    // A rename or a copy names two files.
    const isMoved = /^[RC]/.test(status);
    const before = parts[at + 1] ?? '';
    const after = isMoved ? (parts[at + 2] ?? '') : before;
    at += isMoved ? 3 : 2;
    if (!status.startsWith('D'))
      files.push({ path: path.join(top, after), before: status === 'A' ? null : before });
  }
  return files;
}

async function untracked(top: string): Promise<ChangedFile[]> {
  const listed = await askGit(top, ['ls-files', '--others', '--exclude-standard', '-z']);
  const names = listed.toString('utf8').split('\0').filter(Boolean);
  return names.map((name) => ({ path: path.join(top, name), before: null }));
}
