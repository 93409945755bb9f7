import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/generated/commands.ts';
import { en } from '../src/generated/messages-en.ts';

const top = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(top, file), 'utf8');
const pages = globSync(['*.md', 'docs/**/*.md'], { cwd: top }).map((file) => file.split(path.sep).join('/'));

/** Every `sop …` or `bin/sop.js …` line in the shell examples of a page. */
function sopLines(page: string): readonly string[] {
  const blocks = [...page.matchAll(/```(?:sh|console)\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
  const lines = blocks.flatMap((block) => block.split('\n'));
  return lines.flatMap((line) => /^(?:\$ )?(?:npx )?(?:sop|bin\/sop\.js) +(.*)$/.exec(line)?.[1] ?? []);
}

/** The verb at the start of a command line; null for an option. Says so when there is no such verb. */
function verbOf(line: string): string | null {
  const [first = '', second = ''] = line.replace(/#.*$/, '').trim().split(/\s+/);
  if (first.startsWith('-')) return null;
  const names = commands.map(({ name }) => name);
  const long = `${first} ${second}`;
  if (names.includes(long)) return long;
  const isGroup = second.startsWith('-') && names.some((name) => name.startsWith(`${first} `));
  return names.includes(first) || isGroup ? first : `no such verb: ${first}`;
}

test('what is generated is up to date', () => {
  const { status, stderr } = spawnSync(process.execPath, ['.tools/gen.ts', '--check'], {
    cwd: top,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

describe('the pages', () => {
  /** What is wrong on each page, as `page: what`. */
  const onEveryPage = (look: (text: string, page: string) => readonly string[]) =>
    pages.flatMap((page) => look(read(page), page).map((what) => `${page}: ${what}`));

  test('link only to what is there', () => {
    const missing = onEveryPage((text, page) => {
      const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
      const local = links.filter((link) => !/^[a-z]+:/.test(link));
      return local.filter((link) => !existsSync(path.join(top, path.dirname(page), link)));
    });
    expect(missing).toEqual([]);
  });

  test('show only verbs that there are', () => {
    const unknown = onEveryPage((text) =>
      sopLines(text).flatMap((line) => {
        const verb = verbOf(line);
        return verb?.startsWith('no such verb') ? [verb] : [];
      }),
    );
    expect(unknown).toEqual([]);
  });

  test('name only npm scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const unknown = onEveryPage((text) => {
      const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? '');
      return named.filter((name) => scripts[name] === undefined);
    });
    expect(unknown).toEqual([]);
  });

  test('the README stays within 120 lines', () => {
    expect(read('README.md').split('\n').length).toBeLessThanOrEqual(121);
  });

  test('the reference page of the command line has every verb', () => {
    const page = read('docs/reference/cli.md');
    expect(commands.filter(({ name }) => !page.includes(`## sop ${name}\n`))).toEqual([]);
  });

  test('the examples of every verb begin with that verb or lead up to it', async () => {
    for (const entry of commands) {
      const { examples } = await entry.load();
      expect(examples.length, entry.name).toBeGreaterThan(0);
      const lines = examples.map(({ command }) => command);
      expect(
        lines.some((line) => line.includes(`sop ${entry.name}`)),
        entry.name,
      ).toBe(true);
    }
  });
});

describe('the words of errors', () => {
  const sources = globSync('src/**/*.ts', {
    cwd: top,
    exclude: (name) => name === 'generated' || name === 'i18n',
  });
  const code = sources.map(read).join('\n');

  test('are there for every AppError that is thrown by name', () => {
    const thrown = [...code.matchAll(/new AppError\(\s*'([a-z0-9-]+)'/g)].map((match) => match[1] ?? '');
    expect(thrown.length).toBeGreaterThan(20);
    expect([...new Set(thrown)].filter((name) => !Object.hasOwn(en.errors, name))).toEqual([]);
  });

  test('are there for nothing that no code names', () => {
    expect(Object.keys(en.errors).filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });
});

describe('the glossary', () => {
  const rows = read('docs/glossary.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| English'))
    .map((line) =>
      line
        .split('|')
        .slice(1, 4)
        .map((cell) => cell.trim()),
    );

  test('has every term in both languages', () => {
    const isLacking = ([english = '', chinese = '', meaning = '']: readonly string[]) =>
      !/[a-z]/i.test(english) || (chinese !== 'RACI' && !/\p{Script=Han}/u.test(chinese)) || meaning === '';
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.filter(isLacking)).toEqual([]);
  });

  test.each([0, 1])('uses no word twice (column %d)', (column) => {
    const words = rows.map((row) => row[column] ?? '');
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test.each([
    ['process standard', '流程标准'],
    ['step', '步骤'],
    ['control point', '控制点'],
    ['role', '角色'],
    ['run', '执行实例'],
    ['event', '事件'],
    ['deviation', '偏差'],
    ['finding', '检查发现'],
    ['corrective action', '纠正措施'],
    ['rectification notice', '整改通知'],
    ['working calendar', '工作日历'],
  ])('calls %s %s', (english, chinese) => {
    expect(rows.map(([first, second]) => `${first}=${second}`)).toContain(`${english}=${chinese}`);
  });
});

describe('the schemas', () => {
  const schemas = globSync('schemas/*.schema.json', { cwd: top });

  test.each(schemas)('%s describes every field in both languages', (file) => {
    const lacking: string[] = [];
    const look = (node: unknown, at: string): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('description' in node && typeof node.description === 'string') {
        const [chinese = '', english = ''] = node.description.split(/ — (?=[^—]*$)/);
        if (!/\p{Script=Han}|^RACI/u.test(chinese) || !/[a-z]/i.test(english))
          lacking.push(`${at}: ${node.description}`);
      }
      for (const [key, value] of Object.entries(node)) look(value, `${at}/${key}`);
    };
    look(JSON.parse(read(file)), '');
    expect(lacking).toEqual([]);
  });

  test.each(schemas)('%s says every pattern in words', (file) => {
    const silent: string[] = [];
    const look = (node: unknown, at: string): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('pattern' in node && typeof node.pattern === 'string' && !('x-say' in node)) silent.push(at);
      for (const [key, value] of Object.entries(node)) look(value, `${at}/${key}`);
    };
    look(JSON.parse(read(file)), '');
    expect(silent).toEqual([]);
  });
});
