import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type EvidenceFilesOptions, evidenceFiles } from '../../src/adapters/evidence/files.ts';
import { AppError } from '../../src/shared/app-error.ts';

let folder = '';
let store = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  store = join(folder, 'ledger', 'evidence');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open(options: Partial<EvidenceFilesOptions> = {}) {
  return evidenceFiles({ folder: store, from: folder, ...options });
}

function write(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof AppError ? error.code : `no AppError: ${error}`;
}

/** Every file below the store, as a path from it. */
function stored(): readonly string[] {
  const entries = readdirSync(store, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe('taking in evidence', () => {
  test('keeps a copy under the hash of its bytes and describes it', async () => {
    write('现场 照片.JPG', 'pixels');
    const put = await open().put('现场 照片.JPG');
    const digest = sha256('pixels');
    expect(put).toEqual({ sha256: digest, name: '现场 照片.JPG', sizeBytes: 6, mediaType: 'image/jpeg' });
    expect(stored()).toEqual([join(store, digest.slice(0, 2), digest)]);
    expect(readFileSync(join(store, digest.slice(0, 2), digest), 'utf8')).toBe('pixels');
  });

  test.each([
    ['a.pdf', 'application/pdf'],
    ['a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['a.unheard', 'application/octet-stream'],
    ['noextension', 'application/octet-stream'],
  ])('says that %s is %s', async (name, mediaType) => {
    write(name, 'x');
    expect((await open().put(name)).mediaType).toBe(mediaType);
  });

  test('hashes a file of several chunks and an empty one', async () => {
    const large = Buffer.alloc(700_001, 'large ');
    write('large.bin', large);
    write('empty.txt', '');
    expect(await open().put('large.bin')).toMatchObject({ sha256: sha256(large), sizeBytes: 700_001 });
    expect(await open().put('empty.txt')).toMatchObject({ sha256: sha256(''), sizeBytes: 0 });
  });

  test('keeps the same bytes once, under whatever names they come', async () => {
    write('first.txt', 'same');
    write('second.txt', 'same');
    const evidence = open();
    const puts = [await evidence.put('first.txt'), await evidence.put('second.txt')];
    expect(puts.map((put) => put.name)).toEqual(['first.txt', 'second.txt']);
    expect(stored()).toHaveLength(1);
  });

  test('takes in the same file twice at once', async () => {
    write('twice.bin', Buffer.alloc(300_000, 'x'));
    const evidence = open();
    const [one, other] = await Promise.all([evidence.put('twice.bin'), evidence.put('twice.bin')]);
    expect(one).toEqual(other);
    expect(stored()).toHaveLength(1);
    expect(await evidence.check(one.sha256)).toBe('intact');
  });

  test('replaces a copy that has lost a part', async () => {
    write('report.txt', 'complete');
    const evidence = open();
    const { sha256: digest } = await evidence.put('report.txt');
    const kept = join(store, digest.slice(0, 2), digest);
    chmodSync(kept, 0o644);
    truncateSync(kept, 3);
    expect(await evidence.check(digest)).toBe('altered');
    await evidence.put('report.txt');
    expect(await evidence.check(digest)).toBe('intact');
  });

  test('leaves a copy that nobody may write by accident', async () => {
    write('fixed.txt', 'fixed');
    const { sha256: digest } = await open().put('fixed.txt');
    expect(statSync(join(store, digest.slice(0, 2), digest)).mode & 0o222).toBe(0);
  });
});

describe('refusing evidence', () => {
  test('that is not there', async () => {
    expect(await refusal(open().put('nowhere.pdf'))).toBe('evidence-missing');
  });

  test('that is a folder', async () => {
    mkdirSync(join(folder, 'papers'));
    expect(await refusal(open().put('papers'))).toBe('evidence-not-a-file');
  });

  test.skipIf(process.platform === 'win32')('that is a device, also behind a link', async () => {
    symlinkSync('/dev/zero', join(folder, 'zeros.pdf'));
    expect(await refusal(open().put('/dev/zero'))).toBe('evidence-not-a-file');
    expect(await refusal(open().put('zeros.pdf'))).toBe('evidence-not-a-file');
  });

  test.skipIf(process.platform === 'win32')(
    'that is a named pipe, without waiting for a writer',
    async () => {
      execFileSync('mkfifo', [join(folder, 'pipe')]);
      expect(await refusal(open().put('pipe'))).toBe('evidence-not-a-file');
    },
  );

  test.each([
    ['by dots', '../outside.txt'],
    ['by a link', 'link.txt'],
    ['by a linked folder', 'shelf/outside.txt'],
  ])('that leads out of the folder it must lie in, %s', async (_, file) => {
    write('outside.txt', 'secret');
    const within = join(folder, 'answers');
    mkdirSync(within);
    symlinkSync(join(folder, 'outside.txt'), join(within, 'link.txt'));
    symlinkSync(folder, join(within, 'shelf'));
    const evidence = open({ from: within, within });
    expect(await refusal(evidence.put(file))).toBe('evidence-outside');
    expect(await refusal(evidence.put(join(folder, 'outside.txt')))).toBe('evidence-outside');
  });

  test('but not a file inside that folder whose name starts with dots', async () => {
    write('..notes.txt', 'inside');
    expect(await open({ within: folder }).put('..notes.txt')).toMatchObject({ name: '..notes.txt' });
  });

  test('that is larger than allowed, and not what is exactly as large', async () => {
    write('large.txt', 'x'.repeat(11));
    write('limit.txt', 'x'.repeat(10));
    const evidence = open({ maxBytes: 10 });
    expect(await refusal(evidence.put('large.txt'))).toBe('evidence-too-large');
    expect(await evidence.put('limit.txt')).toMatchObject({ sizeBytes: 10 });
  });

  test('that changes while it is read, leaving nothing behind', async () => {
    const file = write('growing.log', Buffer.alloc(20_000_000, 'line\n'));
    let settled = false;
    const put = refusal(open().put('growing.log')).finally(() => {
      settled = true;
    });
    while (!settled) {
      appendFileSync(file, 'x');
      await new Promise(setImmediate);
    }
    expect(await put).toBe('evidence-changed');
    expect(stored()).toEqual([]);
  });

  test('that cannot be kept because the store is in the way of itself', async () => {
    write('a.txt', 'a');
    mkdirSync(join(folder, 'ledger'));
    writeFileSync(store, 'a file where the folder should be');
    expect(await refusal(open().put('a.txt'))).toBe('evidence-not-kept');
  });
});

describe('finding evidence again', () => {
  test('tells where the copy lies, and null when there is none', async () => {
    write('a.txt', 'a');
    const evidence = open();
    expect(await evidence.locate(sha256('a'))).toBeNull();
    const { sha256: digest } = await evidence.put('a.txt');
    expect(await evidence.locate(digest)).toBe(join(store, digest.slice(0, 2), digest));
  });

  test('tells intact, altered and missing apart', async () => {
    write('a.txt', 'aaaa');
    const evidence = open();
    const { sha256: digest } = await evidence.put('a.txt');
    expect(await evidence.check(digest)).toBe('intact');
    const kept = join(store, digest.slice(0, 2), digest);
    chmodSync(kept, 0o644);
    writeFileSync(kept, 'aaab');
    expect(await evidence.check(digest)).toBe('altered');
    rmSync(kept);
    expect(await evidence.check(digest)).toBe('missing');
  });

  test.each(['../../../../etc/passwd', 'A'.repeat(64), 'ab', ''])(
    'refuses %j, which is no digest',
    async (digest) => {
      expect(await refusal(open().locate(digest))).toBe('evidence-digest');
      expect(await refusal(open().check(digest))).toBe('evidence-digest');
    },
  );
});
