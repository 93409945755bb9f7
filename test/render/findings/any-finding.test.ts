import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/lint/finding.ts';
import type { FindingsReport } from '../../../src/render/findings/findings-report.ts';
import { type FindingsFormat, renderFindings } from '../../../src/render/findings/formats.ts';
import { looksIn } from './sample.ts';
import { finding } from './support.ts';
import { hasJunitSchema, openJunitSchema, readXml, valuesOf } from './xml-validity.ts';

const ENGLISH = looksIn('en');

/** Any UTF-16 units, whole characters or not, and pieces that some format gives a meaning. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 0x9f }).map((unit) => String.fromCharCode(unit)) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ']]>',
      '<!--',
      '-->',
      '<',
      '&',
      '"',
      "'",
      '%',
      '%0A',
      '::',
      ',',
      '|',
      '\\',
      '`',
      '\r',
      '\n',
      '\r\n',
      '\u2028',
      '客户',
      '😀',
      '\ud83d',
      '\ufffe',
      '</script>',
      '${',
      '{0}',
      '$&',
    ),
  },
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    ruleId: text,
    code: fc.option(text),
    severity: fc.constantFrom('error', 'warn', 'info'),
    message: fc.record({ 'zh-CN': text, en: text }),
    hint: text,
    file: text,
    line: fc.integer({ min: 1, max: 4 }),
    column: fc.integer({ min: 1, max: 20 }),
    path: text,
  })
  .map((part) => finding(part));

const anyReport: fc.Arbitrary<FindingsReport> = fc
  .record({
    findings: fc.array(anyFinding, { maxLength: 4 }),
    others: fc.array(text, { maxLength: 2 }),
    source: text,
  })
  .map(({ findings, others, source }) => ({
    findings,
    fileNames: [...new Set([...findings.map(({ file }) => file), ...others])],
    sources: new Map(findings.map(({ file }) => [file, source])),
    rules: findings.slice(1).map(({ ruleId, code, message }) => ({
      id: ruleId,
      code,
      title: message,
      reason: message,
      source,
    })),
    checkedAt: 0,
  }));

/** Checks what any report becomes in a format. */
function always(format: FindingsFormat, check: (written: string, report: FindingsReport) => void) {
  return fc.assert(
    fc.asyncProperty(anyReport, async (report) => {
      check(await renderFindings(format, report, ENGLISH), report);
    }),
    { numRuns: 200 },
  );
}

/** What GitHub reads from a command. */
function readCommand(line: string) {
  const [, command = '', properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/su.exec(line) ?? [];
  const decode = (value: string) =>
    value.replace(/%(25|0D|0A|3A|2C)/g, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
  const entries = properties.split(',').map((property) => {
    const at = property.indexOf('=');
    return [property.slice(0, at), decode(property.slice(at + 1))] as const;
  });
  return { command, data: decode(data), ...Object.fromEntries(entries) };
}

describe('whatever files and findings say', () => {
  test('GitHub gets one line a finding, from which it reads the name as it is', () =>
    always('github', (written, { findings }) => {
      const lines = written.split(/\r\n|\n|\r/);
      expect(lines.pop()).toBe('');
      const names = lines.map((line) => (readCommand(line) as { file?: string }).file);
      expect(names.toSorted()).toEqual(findings.map(({ file }) => file.toWellFormed()).toSorted());
    }));

  test('Checkstyle is XML with an element for each file and finding', () =>
    always('checkstyle', (written, { findings, fileNames }) => {
      readXml(written, (root) => {
        expect(valuesOf(root, '/checkstyle/file/@name')).toHaveLength(fileNames.length);
        expect(valuesOf(root, '/checkstyle/file/error/@message')).toHaveLength(findings.length);
      });
    }));

  const junitMistake = hasJunitSchema ? openJunitSchema() : () => null;
  test('JUnit is XML of the common schema, where that is there, with an outcome for each finding', () =>
    always('junit', (written, { findings }) => {
      expect(junitMistake(written)).toBeNull();
      readXml(written, (root) => expect(valuesOf(root, '//failure|//skipped')).toHaveLength(findings.length));
    }));

  test('GitLab, SARIF and JSON are JSON with an entry for each finding', async () => {
    await always('gitlab', (written, { findings }) =>
      expect(JSON.parse(written)).toHaveLength(findings.length),
    );
    await always('sarif', (written, { findings }) =>
      expect(JSON.parse(written).runs[0].results).toHaveLength(findings.length),
    );
    await always('json', (written, { findings }) => {
      const messages = JSON.parse(written).findings.map(({ message }: { message: string }) => message);
      const said = findings.map(({ message }) => (typeof message === 'string' ? message : message.en));
      expect(messages.toSorted()).toEqual(said.toSorted());
    });
  });

  test('Markdown has a row of four cells for each finding', () =>
    always('markdown', (written, { findings }) => {
      const rows = written.split(/\r\n|\n|\r/).filter((line) => line.startsWith('| ['));
      expect(rows).toHaveLength(findings.length);
      for (const row of rows) expect(row.replace(/\\./gs, '').split('|')).toHaveLength(6);
    }));

  test('HTML has the elements that it would have for harmless words', async () => {
    const tags = (page: string) =>
      [...page.matchAll(/<[!/a-z][^>]*/gi)]
        .map(([tag]) => tag.replace(/ .*$/s, ''))
        .filter((tag) => tag !== '<br');
    const harmless = (report: FindingsReport): FindingsReport => ({
      ...report,
      findings: report.findings.map((one) => ({ ...one, message: 'x', hint: 'x' })),
      rules: report.rules.map((rule) => ({ ...rule, title: 'x', reason: 'x', source: 'x' })),
    });
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const page = await renderFindings('html', report, ENGLISH);
        expect(tags(page)).toEqual(tags(await renderFindings('html', harmless(report), ENGLISH)));
        expect(page.isWellFormed()).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
