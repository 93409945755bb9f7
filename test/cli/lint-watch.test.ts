import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lintFolder, slip, standard } from '../support/lint-folder.ts';

const main = path.resolve(import.meta.dirname, '../../src/cli/main.ts');

/** `sop lint --watch` in a process of its own, with what it has said so far. */
function watching(folder: string, ...words: readonly string[]) {
  const script = `const { main } = await import(${JSON.stringify(`file://${main}`)}); process.exitCode = await main(process.argv.slice(1));`;
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', script, '--', 'lint', '--watch', ...words],
    {
      cwd: folder,
      env: { ...process.env, LANG: 'en_US.UTF-8' },
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  let told = 0;
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  /** What is said next, up to a text; fails when it does not come. */
  const next = async (text: string): Promise<string> => {
    const until = Date.now() + 15_000;
    while (!said.slice(told).includes(text)) {
      if (Date.now() > until) throw new Error(`“${text}” did not come; said: ${said.slice(told)}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const end = said.indexOf(text, told) + text.length;
    const part = said.slice(told, end);
    told = end;
    return part;
  };
  const stop = () => {
    child.kill('SIGINT');
    return ended;
  };
  return { next, stop };
}

const idle = 'Watching for changes; Ctrl-C ends.';

test('it checks again whatever way a file is saved, tells the whole state, and ends with its code', async () => {
  const folder = lintFolder({ 'processes/a.yaml': standard('a', slip), 'processes/b.yaml': standard('b') });
  const at = (file: string) => path.join(folder, 'processes', file);
  const sop = watching(folder, '--output-file', 'processes/out.json');
  expect(await sop.next(idle)).toContain('1 error in 2 files');

  writeFileSync(at('b.yaml'), standard('b', slip));
  expect(await sop.next(idle)).toContain('2 errors in 2 files');

  // As editors save: beside it first, then in its place.
  writeFileSync(at('.a.yaml.swp'), standard('a'));
  renameSync(at('.a.yaml.swp'), at('a.yaml'));
  expect(await sop.next(idle)).toContain('1 error in 2 files');

  mkdirSync(at('new/deep'), { recursive: true });
  writeFileSync(at('new/deep/c.yaml'), standard('c', slip));
  while (!(await sop.next(idle)).includes('2 errors in 3 files'));

  rmSync(at('new'), { recursive: true });
  rmSync(at('b.yaml'));
  while (!(await sop.next(idle)).includes('✔ no findings in 1 file'));

  writeFileSync(path.join(folder, 'sop.yaml'), 'lint: { rules: { nothing-such: off } }\n');
  expect(await sop.next(idle)).toContain('no rule “nothing-such”');
  writeFileSync(path.join(folder, 'sop.yaml'), '');
  writeFileSync(at('a.yaml'), standard('a', slip));
  while (!(await sop.next(idle)).includes('1 error in 1 file'));
  expect(await sop.stop()).toBe(1);
});

test('it waits for a folder that is not there yet', async () => {
  const folder = lintFolder({
    'processes/a.yaml': standard('a'),
    'sop.yaml': 'processes: [processes, later/deep]\n',
  });
  const sop = watching(folder);
  expect(await sop.next(idle)).toContain('no findings in 1 file');
  mkdirSync(path.join(folder, 'later/deep'), { recursive: true });
  writeFileSync(path.join(folder, 'later/deep/b.yaml'), standard('b'));
  while (!(await sop.next(idle)).includes('no findings in 2 files'));
  expect(await sop.stop()).toBe(0);
});
