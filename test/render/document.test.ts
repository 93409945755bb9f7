import { rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportHead } from '../../src/core/report/define-report.ts';
import { type Cell, type ReportDocument, say } from '../../src/core/report/document.ts';
import { cellText } from '../../src/render/document/cell.ts';
import { renderReportJson } from '../../src/render/document/json.ts';
import { renderDocumentTable } from '../../src/render/document/table.ts';
import { textWidth } from '../../src/render/text-width.ts';
import { complianceOf, slaOf } from '../support/make-test-report.ts';
import { november } from '../support/november.ts';
import { outputMistakes } from '../support/output-schema.ts';
import { at, writeLedger } from '../support/report-ledger.ts';
import { makeFolder } from '../support/temp-folder.ts';

const zone = 'Asia/Shanghai';
const folder = makeFolder();
const reports = new Map<string, { readonly data: ReportHead; readonly document: ReportDocument }>();

beforeAll(async () => {
  const file = await writeLedger(folder, november, 'rehearsal');
  reports.set('compliance', await complianceOf(file, {}, 3));
  reports.set('sla', await slaOf(file, {}, 5));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function made(name: string) {
  const report = reports.get(name);
  if (report === undefined) throw new Error(`no report ${name}`);
  return report;
}

const cases = ['compliance', 'sla'].flatMap((name) =>
  (['zh-CN', 'en'] as const).flatMap((language) => [80, 120].map((width) => ({ name, language, width }))),
);

describe.each(cases)('the $name report in $language at $width columns', ({ name, language, width }) => {
  const text = () => renderDocumentTable(made(name).document, { language, zone, width, colour: false });

  it('reads like this', async () => {
    await expect(text()).toMatchFileSnapshot(`golden/report-${name}-${language}-${width}.txt`);
  });

  it('has no line wider than the terminal, and none that ends in blanks', () => {
    const lines = text().split('\n');
    expect(lines.filter((line) => textWidth(line) > width)).toEqual([]);
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
  });

  it('says first that it is a rehearsal', () => {
    expect(text().split('\n')[0]).toMatch(language === 'en' ? /^REHEARSAL/ : /^演练台账/);
  });

  it('says the same in colour', () => {
    const coloured = renderDocumentTable(made(name).document, { language, zone, width, colour: true });
    expect(coloured).not.toBe(text());
    const plain = stripVTControlCharacters(coloured).split('\n');
    expect(plain.map((line) => line.trimEnd()).join('\n')).toBe(text());
  });
});

describe.each(['compliance', 'sla'])('the data of the %s report', (name) => {
  it('keep the promise of their schema', () => {
    const text = renderReportJson(made(name).data);
    expect(outputMistakes(`report-${name}`, text)).toEqual([]);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('have instants in ISO 8601, UTC', () => {
    const { asOf, period } = JSON.parse(renderReportJson(made(name).data));
    expect(asOf).toBe('2026-11-30T15:59:59.999Z');
    expect(period).toMatchObject({
      from: '2026-11-01',
      to: '2026-11-30',
      fromAt: '2026-10-31T16:00:00.000Z',
      zone,
    });
  });
});

describe('a table', () => {
  const rendered = (cells: readonly Cell[][], width: number, isRigid = false) => {
    const columns = (cells[0] ?? []).map((_, index) => ({
      title: `T${index}`,
      ...{ align: index === 0 ? ('left' as const) : ('right' as const), isRigid },
    }));
    const document: ReportDocument = { blocks: [{ kind: 'table', columns, rows: cells }] };
    return renderDocumentTable(document, { language: 'zh-CN', zone, width, colour: false })
      .trimEnd()
      .split('\n');
  };
  const words = (text: string): Cell => ({ kind: 'text', text });
  const share = (numerator: number, denominator: number): Cell => ({
    ...{ kind: 'ratio', numerator, denominator },
  });

  it('sets figures to the right, beside full-width characters too', () => {
    const rows = [
      [words('客服部'), share(1, 3)],
      [words('QA'), share(10, 10)],
      [words(''), share(0, 0)],
    ];
    expect(rendered(rows, 80)).toEqual([
      'T0                  T1',
      '──────  ──────────────',
      '客服部     33.3% (1/3)',
      'QA      100.0% (10/10)',
      '             n/a (0/0)',
    ]);
  });

  it('breaks words and the blank of a rate to fit, never a number', () => {
    const row = [words('a department with a long name'), share(98_653, 100_000)];
    expect(rendered([row], 36)).toEqual([
      'T0                                T1',
      '────────────────────  ──────────────',
      'a department with a            98.7%',
      'long name             (98653/100000)',
    ]);
  });

  it('breaks Chinese between characters, not before closing punctuation', () => {
    expect(rendered([[words('质量部负责人（代理）已批准，次日生效')]], 12)).toEqual([
      'T0',
      '────────────',
      '质量部负责人',
      '（代理）已批',
      '准，次日生效',
    ]);
    expect(rendered([[words('客服部已经回访，满意')]], 14)).toEqual([
      'T0',
      '──────────────',
      '客服部已经回',
      '访，满意',
    ]);
  });

  it('leaves the numerators of rates out before it breaks a number', () => {
    const row = [words('客服部'), share(98_653, 100_000), share(98_653, 100_000)];
    const lines = rendered([row], 34);
    expect(lines.join('\n')).toContain('(100000)');
    expect(lines.join('\n')).not.toContain('98653');
  });
});

describe('a cell', () => {
  const telling = { language: 'en', zone } as const;

  it.each<[Cell, string]>([
    [{ kind: 'integer', value: null }, '–'],
    [{ kind: 'integer', value: 1200 }, '1200'],
    [{ kind: 'ratio', numerator: 0, denominator: 0 }, 'n/a (0/0)'],
    [{ kind: 'ratio', numerator: 1, denominator: 16 }, '6.3% (1/16)'],
    [{ kind: 'minutes', value: 200 }, '3 h 20 min'],
    [{ kind: 'minutes', value: null }, 'n/a'],
    [{ kind: 'days', value: 2.25 }, '2.3'],
    [{ kind: 'instant', at: at('11-30 18:05') }, '2026-11-30 18:05'],
    [{ kind: 'instant', at: null }, '–'],
    [{ kind: 'status', status: 'bad', text: say('open') }, 'open'],
    [{ kind: 'text', text: 'a\u001b[31mb' }, 'a␛[31mb'],
  ])('%j reads %s', (cell, text) => {
    expect(cellText(cell, telling)).toBe(text);
  });

  it('cannot ask for words that no catalogue has', () => {
    expect(() => cellText({ kind: 'text', text: say('no such words') }, telling)).toThrow(
      'no message report.no such words',
    );
  });
});
