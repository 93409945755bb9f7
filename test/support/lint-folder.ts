import { spawnSync } from 'node:child_process';
import { soundYaml } from './lint-examples.ts';
import { type CliOutcome, runCli } from './run-cli.ts';
import { tempFolder } from './temp-folder.ts';

/** A sound standard with another id. */
export function standard(id: string, changes: Readonly<Record<string, string>> = {}): string {
  const all = { 'id: example': `id: ${id}`, ...changes };
  return Object.entries(all).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`no “${from}” in the example`);
    return text.replace(from, to);
  }, soundYaml);
}

/** One error of shape at the line of the status, which `--fix` puts right. */
export const slip = { 'status: draft': 'status: drafft' };

/** A folder with standards, each under its id. */
export function lintFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  return tempFolder({ 'sop.yaml': '# a workspace\n', ...files });
}

/** Runs `sop lint` in a folder; words are separated by blanks. */
export function lintIn(
  folder: string,
  line = '',
  changes: Parameters<typeof runCli>[2] = {},
): Promise<CliOutcome> {
  return runCli(folder, ['lint', ...line.split(' ').filter(Boolean)], changes);
}

/** What the JSON says was found, as `file:line rule`. */
export function foundIn({ out }: Pick<CliOutcome, 'out'>): readonly string[] {
  const { findings } = JSON.parse(out) as {
    findings: readonly { readonly file: string; readonly line: number; readonly ruleId: string }[];
  };
  return findings.map(({ file, line, ruleId }) => `${file}:${line} ${ruleId}`);
}

/** Runs git in a folder as a person without settings of one's own. */
export function git(folder: string, ...words: readonly string[]): void {
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...who, ...words], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
