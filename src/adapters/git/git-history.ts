import path from 'node:path';
import type { ChangedFile, ChangeHistory } from '../../ports/change-history.ts';
import { AppError } from '../../shared/app-error.ts';
import { readBlobs } from './read-blobs.ts';
import { askGit, runGit } from './run-git.ts';

/** The history that git keeps of the folder's repository. */
export function gitHistory(folder: string): ChangeHistory {
  return {
    changedSince: async (ref) => {
      const prefix = await prefixOf(folder);
      const commit = await commitOf(folder, ref);
      const changed = [...(await changedAgainst(folder, commit)), ...(await untracked(folder))];
      // As seen from the folder, which may be a link: git itself names what the link leads to.
      const seen = ({ name, before }: NamedChange) => ({
        path: path.resolve(folder, path.posix.relative(prefix, name)),
        before,
      });
      const files: ChangedFile[] = changed.map(seen).sort((a, b) => (a.path < b.path ? -1 : 1));
      return { files, contentsBefore: (names) => readBlobs(folder, commit, names) };
    },
  };
}

/** A change by the name that the file has from the top of the repository. */
interface NamedChange {
  readonly name: string;
  readonly before: string | null;
}

/** Where the folder is in its repository; empty at its top. */
async function prefixOf(folder: string): Promise<string> {
  const { code, out, err } = await runGit(folder, ['rev-parse', '--show-prefix']);
  if (code !== 0) throw noRepository(folder, err);
  return out.toString('utf8').replace(/\r?\n$/, '');
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

async function changedAgainst(folder: string, commit: string): Promise<NamedChange[]> {
  const words = ['--name-status', '-z', '--find-renames', '--no-ext-diff', '--no-relative', commit, '--'];
  const parts = (await askGit(folder, ['diff', ...words])).toString('utf8').split('\0');
  const changes: NamedChange[] = [];
  for (let at = 0; at + 1 < parts.length; ) {
    const status = parts[at] ?? '';
    // A rename or a copy names two files.
    const isMoved = /^[RC]/.test(status);
    const before = parts[at + 1] ?? '';
    const name = isMoved ? (parts[at + 2] ?? '') : before;
    at += isMoved ? 3 : 2;
    if (!status.startsWith('D')) changes.push({ name, before: status === 'A' ? null : before });
  }
  return changes;
}

async function untracked(folder: string): Promise<NamedChange[]> {
  const words = ['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', ':/'];
  const names = (await askGit(folder, words)).toString('utf8').split('\0').filter(Boolean);
  return names.map((name) => ({ name, before: null }));
}
