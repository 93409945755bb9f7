import { Option } from 'commander';
import { describe, expect, test } from 'vitest';
import { UnsoundInput } from '../../src/app/unsound-input.ts';
import type { CommandContext, CommandDefinition, CommandEntry } from '../../src/cli/command.ts';
import { main } from '../../src/cli/main.ts';
import { chooseColour, chooseLanguage, takeGlobalOptions } from '../../src/cli/preferences.ts';
import { reportError } from '../../src/cli/report-error.ts';
import { start } from '../../src/cli/start.ts';
import { version } from '../../src/generated/version.ts';
import { AppError } from '../../src/shared/app-error.ts';
import { Interrupted } from '../../src/shared/interrupted.ts';
import { type FakeIo, fakeIo } from '../support/fake-io.ts';

interface Call {
  readonly args: readonly unknown[];
  readonly options: object;
  readonly context: CommandContext;
}

/** A verb that remembers how it was called and counts how often its module was loaded. */
function verb(name: string, changes: Partial<CommandDefinition> = {}) {
  const calls: Call[] = [];
  let loads = 0;
  const definition: CommandDefinition = {
    name,
    summary: { 'zh-CN': `${name} 的一句话`, en: `one line on ${name}` },
    description: { 'zh-CN': `${name} 的说明`, en: `what ${name} does` },
    examples: [{ command: `sop ${name} a.yaml`, says: { 'zh-CN': '举例', en: 'an example' } }],
    configure: (command, t) => {
      command.argument('<file>', t({ 'zh-CN': '文件', en: 'the file' }));
      command.addOption(
        new Option('--format <name>', t({ 'zh-CN': '格式', en: 'format' })).choices(['text', 'json']),
      );
      command.option('--loud', t({ 'zh-CN': '大声', en: 'loudly' }));
    },
    run: async (context, args, options) => {
      calls.push({ context, args, options });
      return 1;
    },
    ...changes,
  };
  const entry: CommandEntry = {
    name,
    summary: definition.summary,
    load: async () => {
      loads += 1;
      return definition;
    },
  };
  return { entry, calls, loads: () => loads };
}

/** Runs a command line against verbs as `main` would, errors included. */
async function run(line: readonly string[], entries: readonly CommandEntry[], io: FakeIo = fakeIo()) {
  const code = await start(line, io, entries).catch((error) => reportError(error, line, io, version));
  return { code, out: io.out(), err: io.err() };
}

describe('the invoked verb', () => {
  test('gets its arguments and options, and its exit code is the outcome', async () => {
    const lint = verb('lint');
    const { code } = await run(['lint', 'a.yaml', '--format', 'json'], [lint.entry]);
    expect(code).toBe(1);
    expect(lint.calls).toMatchObject([{ args: ['a.yaml'], options: { format: 'json' } }]);
  });

  test('is the only one that is loaded', async () => {
    const [lint, other] = [verb('lint'), verb('runs')];
    await run(['lint', 'a.yaml'], [lint.entry, other.entry]);
    expect([lint.loads(), other.loads()]).toEqual([1, 0]);
  });

  test('may have two words, the longer name coming first', async () => {
    const [db, rebuild] = [verb('db'), verb('db rebuild')];
    await run(['db', 'rebuild', 'x'], [db.entry, rebuild.entry]);
    await run(['db', 'other'], [db.entry, rebuild.entry]);
    expect([db.calls.length, rebuild.calls.length]).toEqual([1, 1]);
  });

  test('is found after the global options, which it never sees', async () => {
    const lint = verb('lint');
    await run(['--lang', 'zh', 'lint', '--no-color', 'a.yaml'], [lint.entry]);
    expect(lint.calls).toMatchObject([{ args: ['a.yaml'], options: {}, context: { language: 'zh-CN' } }]);
  });

  test('may be given words that look like options after --', async () => {
    const lint = verb('lint');
    await run(['lint', '--', '--help'], [lint.entry]);
    expect(lint.calls).toMatchObject([{ args: ['--help'] }]);
  });
});

describe('help', () => {
  const entries = () => [verb('lint').entry, verb('db rebuild').entry, verb('db backup').entry];

  test.each([[['--help']], [['-h']], [['help']]])('of the program goes to stdout for %j', async (line) => {
    const { code, out, err } = await run(line, entries());
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('one line on lint');
    expect(out).toContain('--lang');
  });

  test('of the program loads no verb', async () => {
    const lint = verb('lint');
    await run(['--help'], [lint.entry]);
    expect(lint.loads()).toBe(0);
  });

  test('is shown on stderr with exit code 2 when nothing was asked for', async () => {
    const { code, out, err } = await run([], entries());
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage:');
  });

  test.each([[['lint', '--help']], [['help', 'lint']]])(
    'of a verb has usage, options and examples: %j',
    async (line) => {
      const { code, out } = await run(line, entries());
      expect(code).toBe(0);
      expect(out).toContain('Usage: sop lint [options] <file>');
      expect(out).toContain('what lint does');
      expect(out).toContain('format (one of: text, json)');
      expect(out).toContain('sop lint a.yaml');
    },
  );

  test('of a verb is in Chinese where that is the language', async () => {
    const { out } = await run(['lint', '--help', '--lang', 'zh-CN'], entries());
    expect(out).toContain('用法：');
    expect(out).toContain('lint 的说明');
    expect(out).toContain('可选：text, json');
    expect(out).not.toMatch(/Usage|Options|Examples/);
  });

  test('of a group lists its verbs', async () => {
    const { code, out } = await run(['db', '--help'], entries());
    expect(code).toBe(0);
    expect(out).toContain('db rebuild');
    expect(out).not.toContain('one line on lint');
  });

  test('of a group is what one gets for naming only the group, with exit code 2', async () => {
    const { code, err } = await run(['db'], entries());
    expect(code).toBe(2);
    expect(err).toContain('db backup');
  });
});

describe('a wrong command line', () => {
  const required = verb('due', {
    configure: (command) => {
      command.requiredOption('--from <date>', 'first day');
      command.addOption(new Option('--json', 'json').conflicts('table'));
      command.option('--table', 'table');
    },
  });
  const entries = [verb('lint').entry, verb('db rebuild').entry, required.entry];

  test.each([
    [['lnt', 'a'], 'There is no command "lnt".', 'Did you mean "sop lint"?'],
    [['xyzzy'], 'There is no command "xyzzy".', '"sop --help" lists the commands.'],
    [['db', 'rebiuld'], 'There is no command "db rebiuld".', 'Did you mean "sop db rebuild"?'],
    [['lint', 'a', '--fromat', 'json'], '"sop lint" has no option "--fromat".', 'Did you mean "--format"?'],
    [['lint', 'a', '--zzz'], '"sop lint" has no option "--zzz".', '"sop lint --help" lists its options.'],
    [['lint', 'a', '--format', 'xml'], '"xml" is no value for --format <name>.', 'Use one of: text, json.'],
    [['lint', 'a', '--format'], 'The option --format <name> of "sop lint" needs a value.', 'sop lint --help'],
    [['lint'], '"sop lint" needs <file>.', 'shows examples'],
    [['lint', 'a', 'b'], '"sop lint" was given more arguments than it takes.', 'shows examples'],
    [['due'], '"sop due" needs the option --from <date>.', 'shows examples'],
    [
      ['due', '--from', 'x', '--json', '--table'],
      '--json cannot be used together with --table.',
      'Leave one',
    ],
    [['--lang', 'fr', 'lint', 'a'], 'There is no language "fr".', 'Choose zh-CN or en.'],
  ])('%j is told with what to do next, and ends with 2', async (line, message, hint) => {
    const { code, out, err } = await run(line, entries);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toContain(hint);
  });

  test('is told in Chinese where that is the language', async () => {
    const { err } = await run(['--lang=zh', 'lnt'], entries);
    expect(err).toBe('错误：没有“lnt”这个命令。\n  → 是不是想用 “sop lint”？\n');
  });
});

describe('a verb that ends early', () => {
  const failing = (error: unknown) => verb('lint', { run: () => Promise.reject(error) }).entry;

  test('is told on stderr with its hint and exit code 2 when it cannot do its work', async () => {
    const { code, out, err } = await run(
      ['lint', 'a'],
      [failing(new AppError('file-missing', { file: 'a.yaml' }))],
    );
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^Error: There is no file a\.yaml\.\n {2}→ .+\n$/);
  });

  test('names every mistake of an unsound file with its place, and ends with 2', async () => {
    const place = {
      file: 'sop.yaml',
      column: 3,
      endLine: 2,
      endColumn: 9,
      ruleId: 'x',
      code: null,
      path: '',
    };
    const findings = [2, 5].map((line) => {
      return { ...place, line, severity: 'error' as const, message: { 'zh-CN': '错', en: `wrong ${line}` } };
    });
    const { code, err } = await run(['lint', 'a'], [failing(new UnsoundInput(findings))]);
    expect(code).toBe(2);
    expect(err).toBe('sop.yaml:2:3: wrong 2\nsop.yaml:5:3: wrong 5\n');
  });

  test('says how to go on when the user stopped it, and ends with 130', async () => {
    const { code, err } = await run(['lint', 'a'], [failing(new Interrupted('sop run --resume TS-1'))]);
    expect(code).toBe(130);
    expect(err).toContain('Go on with: sop run --resume TS-1');
  });

  test.each([
    ['an error of the program', new TypeError('x is not a function'), 'x is not a function'],
    [
      'an AppError that no catalogue knows',
      new AppError('no-such-code', { a: 1 }),
      '{"code":"no-such-code","args":{"a":1}}',
    ],
    ['a thrown text', 'oops', 'oops'],
  ])('is a bug with stack and version and ends with 70: %s', async (_name, error, told) => {
    const { code, out, err } = await run(['lint', 'a'], [failing(error)]);
    expect([code, out]).toEqual([70, '']);
    expect(err).toContain(told);
    expect(err).toContain(version);
    expect(err).toContain('Please report it');
  });
});

describe('main', () => {
  test.each(['--version', '-V'])('prints the version and nothing else for %s', async (flag) => {
    const io = fakeIo();
    expect(await main([flag], io)).toBe(0);
    expect([io.out(), io.err()]).toEqual([`${version}\n`, '']);
  });

  test('never throws: what goes wrong becomes an exit code', async () => {
    const io = fakeIo();
    expect(await main(['no-such-verb'], io)).toBe(2);
    expect(io.err()).toContain('There is no command "no-such-verb".');
  });
});

describe('the language', () => {
  test.each([
    ['--lang comes before all else', 'en', { SOP_LANG: 'zh-CN', LANG: 'zh_CN.UTF-8' }, 'en'],
    ['SOP_LANG comes before the locale', null, { SOP_LANG: 'zh', LANG: 'en_US.UTF-8' }, 'zh-CN'],
    ['LC_ALL comes before LC_MESSAGES', null, { LC_ALL: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8' }, 'zh-CN'],
    ['LC_MESSAGES comes before LANG', null, { LC_MESSAGES: 'zh_TW', LANG: 'en_US.UTF-8' }, 'zh-CN'],
    ['an empty variable counts as not set', null, { SOP_LANG: '', LC_ALL: '', LANG: 'zh_CN' }, 'zh-CN'],
    ['the C locale is English', null, { LANG: 'C.UTF-8' }, 'en'],
    ['a locale of another language is English', null, { LANG: 'de_DE.UTF-8' }, 'en'],
    ['nothing set is English', null, {}, 'en'],
  ])('%s', (_name, lang, env, expected) => {
    expect(chooseLanguage(lang, { env, cwd: '/' })).toBe(expected);
  });

  test('cannot be one that is not there', () => {
    expect(() => chooseLanguage(null, { env: { SOP_LANG: 'fr' }, cwd: '/' })).toThrow(AppError);
  });
});

describe('colour', () => {
  const terminal = { stdin: true, stdout: true, stderr: true };
  test.each([
    ['is on at a terminal', false, {}, terminal, [true, true]],
    ['is off in a pipe', false, {}, { ...terminal, stdout: false }, [false, true]],
    ['is off with NO_COLOR', false, { NO_COLOR: '1' }, terminal, [false, false]],
    ['heeds only a NO_COLOR that is not empty', false, { NO_COLOR: '' }, terminal, [true, true]],
    ['is off with --no-color, FORCE_COLOR or not', true, { FORCE_COLOR: '1' }, terminal, [false, false]],
    [
      'is on with FORCE_COLOR in a pipe',
      false,
      { FORCE_COLOR: '1' },
      { ...terminal, stdout: false },
      [true, true],
    ],
    ['is off with FORCE_COLOR=0', false, { FORCE_COLOR: '0' }, terminal, [false, false]],
    ['is off at a dumb terminal', false, { TERM: 'dumb' }, terminal, [false, false]],
  ])('%s', (_name, noColour, env, isTerminal, [stdout, stderr]) => {
    expect(chooseColour(noColour, fakeIo({ env, isTerminal }))).toEqual({ stdout, stderr });
  });
});

test('global options are taken from anywhere before --', () => {
  expect(takeGlobalOptions(['lint', '--lang=en', 'a', '--no-color', '--', '--lang', 'zh'])).toEqual({
    lang: 'en',
    noColour: true,
    rest: ['lint', 'a', '--', '--lang', 'zh'],
  });
});
