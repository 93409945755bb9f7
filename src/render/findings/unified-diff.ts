import { Chalk } from 'chalk';
import { createTwoFilesPatch } from 'diff';

/** A file before and after a change, under the name that people give it. */
export interface FileChange {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** The change as a unified diff that `patch -p1` and `git apply` understand; nothing when there is none. */
export function renderUnifiedDiff({ file, before, after }: FileChange, colour: boolean): string {
  if (before === after) return '';
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {
    context: 3,
  });
  const lines = patch.replace(/^=+\n/, '').replace(/\n$/, '').split('\n');
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return `${lines.map((line, index) => paint(line, index, chalk)).join('\n')}\n`;
}

function paint(line: string, index: number, chalk: InstanceType<typeof Chalk>): string {
  if (index < 2) return chalk.bold(line.trimEnd());
  if (line.startsWith('@@')) return chalk.cyan(line);
  if (line.startsWith('+')) return chalk.green(line);
  return line.startsWith('-') ? chalk.red(line) : line;
}
