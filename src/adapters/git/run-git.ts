import { spawn } from 'node:child_process';
import { AppError } from '../../shared/app-error.ts';

/** What git answered. */
export interface GitAnswer {
  readonly code: number;
  readonly out: Buffer;
  readonly err: string;
}

/**
 * Runs git in a folder, without a shell; `input` goes to its stdin.
 * @throws AppError `git-missing` when there is no git.
 */
export function runGit(folder: string, words: readonly string[], input = ''): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', words, { cwd: folder, windowsHide: true, stdio: 'pipe' });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') reject(new AppError('git-missing', {}, { cause }));
      else reject(new AppError('git-failed', { detail: cause.message }, { cause }));
    });
    child.on('close', (code) =>
      resolve({ code: code ?? 1, out: Buffer.concat(out), err: Buffer.concat(err).toString('utf8').trim() }),
    );
    // A git that ended early no longer reads; what it answered says why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** @throws AppError `git-failed` with the last line that git said. */
export async function askGit(folder: string, words: readonly string[], input = ''): Promise<Buffer> {
  const { code, out, err } = await runGit(folder, words, input);
  if (code !== 0) throw new AppError('git-failed', { detail: err.split('\n').at(-1) ?? '' });
  return out;
}
