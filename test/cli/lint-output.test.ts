import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { foundIn, lintFolder, lintIn, slip, standard } from '../support/lint-folder.ts';
import { chinese } from '../support/run-cli.ts';

const vague = { 'name: 客服专员': 'name: 专人' };
const workspace = () =>
  lintFolder({ 'processes/a.yaml': standard('a', slip), 'processes/b.yaml': standard('b') });
const read = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');

describe('--output-file', () => {
  test('writes several formats at once, folders included, and leaves the terminal its own', async () => {
    const folder = workspace();
    const { code, out, err } = await lintIn(
      folder,
      '--output-file sarif=out/ci/lint.log --output-file lint.xml --output-file json=x.json',
    );
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('processes/a.yaml:5:9');
    expect(JSON.parse(read(folder, 'out/ci/lint.log'))).toMatchObject({ version: '2.1.0' });
    expect(read(folder, 'lint.xml')).toContain('<testsuites');
    expect(foundIn({ out: read(folder, 'x.json') })).toEqual(['processes/a.yaml:5 schema-enum']);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('takes the format of the terminal where the name of the file tells none', async () => {
    const folder = workspace();
    const { out } = await lintIn(folder, '--format json --output-file report');
    expect(read(folder, 'report')).toBe(out);
  });

  test('is without colour whatever the terminal has', async () => {
    const folder = workspace();
    const { out } = await lintIn(folder, '--output-file a.txt', { env: { FORCE_COLOR: '1' } });
    expect(out).toContain('\u001b[');
    expect(read(folder, 'a.txt')).not.toContain('\u001b[');
  });

  test('writes through a link instead of replacing it', async () => {
    const folder = workspace();
    symlinkSync('real.json', path.join(folder, 'link.json'));
    await lintIn(folder, '--output-file real.json');
    await lintIn(folder, '--fix');
    await lintIn(folder, '--output-file link.json');
    expect(foundIn({ out: read(folder, 'real.json') })).toEqual([]);
  });

  test('that cannot be written stops the command with 2', async () => {
    const { code, out, err } = await lintIn(workspace(), '--output-file sop.yaml/x.json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/sop\.yaml\/x\.json cannot be written \(E\w+\)/);
  });
});

describe('a flag that cannot be read is answered with what, where and what to do', () => {
  test.each<[line: string, message: string, hint: string]>([
    ['--format xml', '"xml" is no value for --format', 'Use one of: text, json'],
    ['--fail-on warning', '"warning" is no value for --fail-on', 'error, warn, info'],
    ['--max-warnings many', '"many" is no number for --max-warnings', 'whole number'],
    ['--max-warnings -1', '"-1" is no number for --max-warnings', 'whole number'],
    ['--max-file-size 0', '"0" is no file size', 'megabytes'],
    ['--output-file sarf=a', 'no format "sarf"', 'Did you mean "sarif"?'],
    ['--output-file pdf=a', 'no format "pdf"', 'text, json'],
    ['--output-file sarif=', 'names no file', 'sarif=lint.sarif'],
    ['--output-file a.json --output-file sarif=a.json', 'write a.json', 'a file of its own'],
    ['--rule vague-partie', 'no rule "vague-partie"', 'Did you mean "vague-party"?'],
    ['--dry-run', '--dry-run means nothing without --fix', 'Add --fix'],
    ['--watch --fix', '--watch cannot be used together with --fix', 'Leave one'],
    ['--write-baseline --changed', '--write-baseline cannot be used together with --changed', 'Leave one'],
    ['--write-baseline', 'does not know which file', '--baseline lint-baseline.json'],
    ['--baseline none.json', 'no baseline none.json', '--write-baseline'],
    ['--baseline sop.yaml', 'sop.yaml is no baseline', '--write-baseline'],
    ['- --fix', '- cannot be used together with --fix', 'Leave one'],
    ['- processes', 'not together with processes', 'second call'],
    ['--stdin-filename', '--stdin-filename', '--help'],
    ['--fixx', 'no option "--fixx"', 'Did you mean "--fix"?'],
  ])('%s', async (line, message, hint) => {
    const folder = workspace();
    const { code, out, err } = await lintIn(folder, line);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toContain(hint);
    expect(existsSync(path.join(folder, 'a.json'))).toBe(false);
    const other = await lintIn(folder, line, { env: chinese });
    expect([other.code, other.err]).not.toEqual([2, err]);
    expect(other.code).toBe(2);
  });
});

describe('what fails', () => {
  const folder = () =>
    lintFolder({
      'sop.yaml': 'lint: { rules: { VAG-01: warn } }\n',
      'processes/a.yaml': standard('a', vague),
    });

  test('is more warnings than --max-warnings allows', async () => {
    const place = folder();
    const all = await lintIn(place, '--rule VAG-01');
    expect(all.code).toBe(0);
    const count = Number(/(\d+) warning/.exec(all.out)?.[1]);
    expect(count).toBeGreaterThan(0);
    expect((await lintIn(place, `--rule VAG-01 --max-warnings ${count}`)).code).toBe(0);
    const beyond = await lintIn(place, `--rule VAG-01 --quiet --max-warnings ${count - 1}`);
    expect([beyond.code, beyond.out]).toEqual([1, '']);
    expect(beyond.err).toContain(`${count} warnings; at most ${count - 1} are allowed.`);
  });
});

describe('--rule', () => {
  const broken = {
    'processes/a.yaml': standard('a', { ...slip, ...vague }),
    'processes/b.yaml': standard('other'),
  };

  test('runs only the rules named, by id or code, and still tells what cannot be read', async () => {
    const found = async (line: string) =>
      foundIn(await lintIn(lintFolder(broken), `--format json ${line}`)).map((one) => one.split(' ')[1]);
    expect(new Set(await found('--rule vag-01'))).toEqual(new Set(['schema-enum', 'vague-party']));
    expect(new Set(await found('--rule id-equals-file-name'))).toEqual(
      new Set(['schema-enum', 'id-equals-file-name']),
    );
    expect(new Set(await found('--rule schema-enum'))).toEqual(new Set(['schema-enum']));
    expect(new Set(await found('--rule VAG-01 --rule id-equals-file-name')).size).toBe(3);
  });

  test('runs a rule that the workspace has switched off', async () => {
    const folder = lintFolder({ ...broken, 'sop.yaml': 'lint: { rules: { id-equals-file-name: off } }\n' });
    expect(foundIn(await lintIn(folder, '--format json --rule id-equals-file-name'))).toContain(
      'processes/b.yaml:1 id-equals-file-name',
    );
  });
});

describe('standard input', () => {
  test('is checked under the name that it would have', async () => {
    const input = standard('a', slip);
    const named = await lintIn(lintFolder({}), '--format json --stdin-filename processes/a.yaml', { input });
    expect(foundIn(named)).toEqual(['processes/a.yaml:5 schema-enum']);
    expect(
      foundIn(await lintIn(lintFolder({}), '--format json - --stdin-filename b.yaml', { input })),
    ).toContain('b.yaml:1 id-equals-file-name');
    expect(foundIn(await lintIn(lintFolder({}), '--format json -', { input }))).toEqual([
      '<stdin>:5 schema-enum',
    ]);
  });

  test('is told to be too large, or empty', async () => {
    const large = await lintIn(lintFolder({}), '--format json --max-file-size 1kb -', {
      input: `#${'x'.repeat(1100)}`,
    });
    expect(foundIn(large)).toEqual(['<stdin>:1 file-too-large']);
    expect(foundIn(await lintIn(lintFolder({}), '--format json -'))).toEqual(['<stdin>:1 empty-file']);
  });
});

test('Windows paths and quoted patterns find the same files', async () => {
  const folder = workspace();
  for (const pattern of [
    'processes/*.yaml',
    './processes/**/*.yaml',
    'processes/{a,b}.yaml',
    'processes/[ab].yaml',
  ])
    expect((await lintIn(folder, `${pattern} --format json`)).out, pattern).toContain('"files": 2');
});

test('the help shows every option with a default or choices, and examples that run', async () => {
  const { code, out } = await lintIn(workspace(), '--help');
  expect(code).toBe(0);
  for (const word of [
    '--output-file',
    '--changed [ref]',
    '--watch',
    '--baseline',
    '--no-cache',
    'sop lint --watch',
  ])
    expect(out).toContain(word);
});
