import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from '../support/fake-io.ts';
import { installLibrary, writeInto } from '../support/installed-package.ts';
import { makeFolder } from '../support/temp-folder.ts';

const top = path.resolve(import.meta.dirname, '../..');

/** A fenced block: a file to write when it has a name, or a command and what it prints. */
interface Block {
  readonly language: string;
  readonly name: string;
  readonly text: string;
}

function blocksOf(page: string): Block[] {
  const text = readFileSync(path.join(top, 'docs', page), 'utf8');
  const found = text.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm);
  return Array.from(found, ([, language = '', name = '', body = '']) => ({ language, name, text: body }));
}

describe.each(['linting.md', 'library.md'])('docs/%s', (page) => {
  let folder = '';
  beforeAll(async () => {
    folder = makeFolder();
    await installLibrary(folder);
    writeInto(folder, 'package.json', '{ "type": "module" }');
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function sop(words: readonly string[]) {
    const io = fakeIo({ cwd: folder });
    await main(words, io);
    return { out: io.out(), err: io.err() };
  }

  async function run(line: string): Promise<string> {
    const [program, ...words] = line.split(' ');
    if (program === 'sop') {
      const { out, err } = await sop(words);
      return out + err;
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
    expect([line, status, status === 0 ? '' : stdout + stderr]).toEqual([line, 0, '']);
    return words[0] === '--test' ? '' : stdout;
  }

  test('what it shows is what happens, from top to bottom', async () => {
    let commands = 0;
    // Files are there from the beginning; where one is shown again, it has changed.
    for (const { name, text } of blocksOf(page).toReversed()) if (name !== '') writeInto(folder, name, text);
    for (const { language, name, text } of blocksOf(page)) {
      if (name !== '') writeInto(folder, name, text);
      if (language !== 'console') continue;
      for (const [, command = '', shown] of text.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
        expect(await run(command), command).toBe(shown);
        commands += 1;
      }
    }
    expect(commands).toBeGreaterThan(1);
  });

  if (page === 'linting.md') {
    test('the first settings it shows are sound', async () => {
      for (const { name, text } of blocksOf(page).toReversed())
        if (name !== '') writeInto(folder, name, text);
      const { out, err } = await sop(['lint', '--format', 'json', '--rule', 'acme/step-verb']);
      expect(err).toBe('');
      expect(JSON.parse(out)).toMatchObject({ findings: [{ ruleId: 'acme/step-verb', severity: 'error' }] });
    });
  }
});
