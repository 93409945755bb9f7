import { describe, expect, test } from 'vitest';
import { render as renderGithub } from '../../../src/render/findings/github.ts';
import { render as renderGitlab } from '../../../src/render/findings/gitlab.ts';
import { CLEAN, looksIn, SAMPLE } from './sample.ts';
import { finding } from './support.ts';

const ENGLISH = looksIn('en');

describe('findings as GitHub commands', () => {
  const one = (part: Parameters<typeof finding>[0]) =>
    renderGithub({ ...CLEAN, findings: [finding(part)] }, ENGLISH);

  test('give place, rule and words', () => {
    expect(one({ line: 3, column: 5, endColumn: 9, code: 'KX-01', hint: 'Do so.' })).toBe(
      '::error file=a.yaml,line=3,endLine=3,col=5,endColumn=9,title=some-rule (KX-01)::this is wrong%0Ahint: Do so.\n',
    );
  });

  test('escape what would end a property or the line', () => {
    expect(one({ file: 'a,b:c%\r\n.yaml', message: '1% ::x, y: z\r\nend\rof\nit' })).toBe(
      '::error file=a%2Cb%3Ac%25%0D%0A.yaml,line=1,endLine=1,col=1,endColumn=2,title=some-rule::1%25 ::x, y: z%0Aend%0Aof%0Ait\n',
    );
  });

  test('over several lines have no columns, which GitHub would not take', () => {
    expect(one({ line: 2, endLine: 4 })).toMatch(/^::error file=a\.yaml,line=2,endLine=4,title=/);
  });

  test.each([
    ['error', 'error'],
    ['warn', 'warning'],
    ['info', 'notice'],
  ] as const)('of the level %s are ::%s', (severity, command) => {
    expect(one({ severity }).startsWith(`::${command} file=`)).toBe(true);
  });
});

describe('findings for GitLab', () => {
  const issues = JSON.parse(renderGitlab(SAMPLE, ENGLISH));

  test('have the line they begin in, counted from 1', () => {
    const lines = issues.map(({ location }: { location: { lines: { begin: number } } }) => location);
    const names = SAMPLE.findings.map(({ file, line }) => ({ path: file, lines: { begin: line } }));
    expect(new Set(lines)).toEqual(new Set(names));
  });

  test('have what the widget needs and no two fingerprints alike', () => {
    expect(issues[2]).toEqual({
      description: '“两小时” is no limit.\nhint: Write 2 h.',
      check_name: 'duration-form',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'major',
      location: { path: 'processes/客户 投诉.yaml', lines: { begin: 6 } },
    });
    const marks = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(marks).size).toBe(5);
    expect(issues.map(({ severity }: { severity: string }) => severity)).toEqual([
      'info',
      'minor',
      'major',
      'minor',
      'major',
    ]);
  });

  test('in another language keep their fingerprints', () => {
    const marks = (text: string) =>
      JSON.parse(text).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(marks(renderGitlab(SAMPLE, looksIn('zh-CN')))).toEqual(marks(renderGitlab(SAMPLE, ENGLISH)));
  });
});
