import { spawn, spawnSync } from 'node:child_process';
import { closeSync, cpSync, existsSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';

const top = path.resolve(import.meta.dirname, '../..');

/** A package folder with the real bin/sop.js and a main of our own. */
function packageWith(main: string | null): string {
  const folder = tempFolder({ 'package.json': '{ "type": "module" }' });
  cpSync(path.join(top, 'bin'), path.join(folder, 'bin'), { recursive: true });
  if (main !== null) {
    mkdirSync(path.join(folder, 'dist'));
    writeFileSync(path.join(folder, 'dist/main.js'), main);
  }
  return path.join(folder, 'bin/sop.js');
}

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, signal, stdout, stderr };
}

/** Makes `process.versions.node` an old one in the first process only, as an old Node would. */
function pretendOld(): string[] {
  const script =
    "if (!process.env.SOP_RESTARTED) Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } })";
  return ['--import', `data:text/javascript,${encodeURIComponent(script)}`];
}

describe('bin/sop.js', () => {
  test('hands over the arguments and ends with the code of main', () => {
    const sop = packageWith(
      'export const main = async (argv) => { process.stdout.write(JSON.stringify(argv)); return 7; };',
    );
    expect(run([sop, 'lint', 'a b'])).toMatchObject({ status: 7, stdout: '["lint","a b"]', stderr: '' });
  });

  test('says in one line that it is not built', () => {
    const { status, stdout, stderr } = run([packageWith(null), '--version']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]*npm run build[^\n]*npm run build\n$/);
  });

  test('does not take a module that is missing inside the program for a missing build', () => {
    const { status, stderr } = run([packageWith("import './gone.js'; export const main = 1;")]);
    expect(status).toBe(70);
    expect(stderr).toContain('gone.js');
  });

  test('ends with 70 when an error escapes from a timer or a stream', () => {
    const main =
      "export const main = () => new Promise(() => setTimeout(() => { throw new Error('escaped'); }));";
    const { status, stdout, stderr } = run([packageWith(main)]);
    expect([status, stdout]).toEqual([70, '']);
    expect(stderr).toContain('Error: escaped');
  });

  test.skipIf(!existsSync('/dev/full'))('ends with 2 when its output cannot be written', () => {
    const main = "export const main = async () => { process.stdout.write('x'); return 0; };";
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [packageWith(main)], {
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toContain('ENOSPC');
  });

  const writing = (code: number) =>
    packageWith(`export const main = async () => {
      for (let n = 0; n < 5000; n += 1) process.stdout.write('x'.repeat(1000) + '\\n');
      return ${code};
    };`);

  test.each([
    ['findings', 1, 0],
    ['nothing found', 0, 0],
    ['a failure', 2, 2],
  ])('forgives a reader that goes away: %s', async (_name, code, expected) => {
    const child = spawn(process.execPath, [writing(code)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, errors]).toEqual([expected, '']);
  });
});

describe.skipIf(process.platform === 'win32')('bin/sop.js under an old Node', () => {
  const main = `export const main = async (argv) => {
    if (argv[0] === 'signal') { process.kill(process.pid, 'SIGTERM'); await new Promise((r) => setTimeout(r, 5000)); }
    process.stdout.write(process.versions.node); return 5;
  };`;

  function withOwnNode(): string {
    const sop = packageWith(main);
    const folder = path.resolve(sop, '../../node_modules/node/bin');
    mkdirSync(folder, { recursive: true });
    symlinkSync(process.execPath, path.join(folder, 'node'));
    return sop;
  }

  test('starts again with the Node beside it and passes its exit code on', () => {
    expect(run([...pretendOld(), withOwnNode(), 'x'])).toMatchObject({
      status: 5,
      stdout: process.versions.node,
    });
  });

  test('ends by the signal that ended the program', () => {
    expect(run([...pretendOld(), withOwnNode(), 'signal'])).toMatchObject({ signal: 'SIGTERM' });
  });

  test('refuses in one line, in both languages, where there is no other Node', () => {
    const { status, stdout, stderr } = run([...pretendOld(), packageWith(main)]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe('sop 需要 Node.js ≥ 22.12 (20.19.0) — sop needs Node.js ≥ 22.12 (20.19.0)\n');
  });

  const systemNode = '/usr/bin/node';
  const isOld =
    existsSync(systemNode) && /^v(1\d|20)\./.test(spawnSync(systemNode, ['-v'], { encoding: 'utf8' }).stdout);
  test.skipIf(!isOld)('really does so under an old Node of the system', () => {
    const child = spawnSync(systemNode, [withOwnNode(), 'x'], { encoding: 'utf8' });
    expect([child.status, child.stdout]).toEqual([5, process.versions.node]);
  });
});
