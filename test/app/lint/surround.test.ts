import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createChineseDays } from '../../../src/adapters/calendar/chinese-days.ts';
import { nodeFiles } from '../../../src/adapters/files/node-files.ts';
import { createSurround } from '../../../src/app/lint/surround.ts';
import { openWorkspace } from '../../../src/app/workspace/open-workspace.ts';
import { type StandardView, viewStandard } from '../../../src/core/lint/look-ups/standard-view.ts';
import type { StatutoryDays } from '../../../src/ports/statutory-days.ts';
import { exampleOf } from '../../support/lint-examples.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const cn = 'id: cn-office\nname: 中国\nzone: Asia/Shanghai\ncountry: CN\nworkdays: [mon]\n';
const organisation = 'name: 示例公司\nroles: { agent: { name: 客服专员 } }\n';

interface Situation {
  readonly tree?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly statutory?: StatutoryDays;
}

/** A workspace's surroundings, with how often files and statutory days were asked for. */
async function around({ tree = {}, today = '2026-12-29', statutory = published(2024, 2026) }: Situation) {
  const top = tempFolder({ 'shipped/calendars/cn-office.yaml': cn, 'processes/x.yaml': '', ...tree });
  const plain = nodeFiles(top);
  const asked: string[] = [];
  const files = {
    ...plain,
    read: (file: string) => {
      asked.push(path.basename(file));
      return plain.read(file);
    },
  };
  const workspace = await openWorkspace(files, '.', path.join(top, 'shipped'));
  asked.length = 0;
  const loadStatutoryDays = async () => {
    asked.push('statutory');
    return statutory;
  };
  const now = Date.parse(`${today}T04:00:00Z`);
  const surround = createSurround({ files, workspace, now, today: () => today, loadStatutoryDays });
  return { asked, surround: async (standard: StandardView) => surround(standard, 'a.yaml') };
}

function published(first: number, last: number): StatutoryDays {
  return { year: (country, year) => (country === 'CN' && year >= first && year <= last ? new Map() : null) };
}

const total = (limit: string, calendar = 'calendar: cn-office') =>
  viewStandard(
    exampleOf(`${calendar}\nclocks: { total: { name: 总, limit: ${limit} } }\nsteps: [{ id: a, name: 甲 }]`),
    'a',
  );

describe('the organisation', () => {
  test('is read once for all standards, as it is written', async () => {
    const { surround, asked } = await around({ tree: { 'organisation.yaml': organisation } });
    const first = await surround(total('1 h'));
    const second = await surround(total('1 h'));
    expect(first.organisation).toEqual({ name: '示例公司', roles: { agent: { name: '客服专员' } } });
    expect(second.organisation).toBe(first.organisation);
    expect(asked).toEqual(['organisation.yaml']);
  });

  test.each([
    ['there is none', {}],
    ['it has mistakes', { 'organisation.yaml': 'name: 示例公司\nroles: { a: { name: 甲, above: b } }\n' }],
    ['it is no YAML', { 'organisation.yaml': 'name: [' }],
  ])('is unknown where %s', async (_why, tree) => {
    const { surround } = await around({ tree });
    expect((await surround(total('1 h'))).organisation).toBeNull();
  });

  test('that sop.yaml names and that is not there stops the command', async () => {
    const { surround } = await around({ tree: { 'sop.yaml': 'organisation: people.yaml\n' } });
    await expect(surround(total('1 h'))).rejects.toMatchObject({ code: 'organisation-missing' });
  });
});

describe('the calendar', () => {
  test('is looked up once, where a limit reaches into the next year', async () => {
    const { surround, asked } = await around({});
    const { calendar, today } = await surround(total('3 wd'));
    expect({ calendar, today: today() }).toEqual({
      calendar: { id: 'cn-office', firstYear: 2024, lastYear: 2026 },
      today: '2026-12-29',
    });
    await surround(total('10 d'));
    expect(asked).toEqual(['statutory', 'cn-office.yaml']);
  });

  test('is left alone where no limit does', async () => {
    const { surround, asked } = await around({ today: '2026-12-28' });
    for (const limit of ['2 wd', '2 d', '900 h', '16 wh', '尽快'])
      expect((await surround(total(limit))).calendar).toBeNull();
    expect(asked).toEqual([]);
  });

  test('covers years that are known ahead, and says the last one when this year is not', async () => {
    const ahead = await around({ statutory: published(2025, 2028) });
    expect((await ahead.surround(total('5 wd'))).calendar).toMatchObject({ lastYear: 2028 });
    const behind = await around({ today: '2031-12-30', statutory: published(2025, 2028) });
    expect((await behind.surround(total('5 wd'))).calendar).toMatchObject({ lastYear: 2028 });
  });

  test('of the workspace comes before a shipped one, and is the default of standards that name none', async () => {
    const own = cn.replace('country: CN', 'country: null');
    const { surround } = await around({ tree: { 'calendars/cn-office.yaml': own } });
    expect((await surround(total('5 wd', 'calendar:'))).calendar).toBeNull();
    const shipped = await around({});
    expect((await shipped.surround(total('5 wd', 'calendar:'))).calendar?.id).toBe('cn-office');
  });

  test.each([
    ['is not there', {}, 'calendar: nowhere'],
    ['has mistakes', { 'calendars/own.yaml': 'id: own\n' }, 'calendar: own'],
    ['is of a country of which nothing is published', {}, 'calendar: cn-office'],
  ])('that %s is unknown', async (_why, tree, calendar) => {
    const { surround } = await around({ tree, statutory: { year: () => null } });
    expect((await surround(total('5 wd', calendar))).calendar).toBeNull();
  });

  test('knows the statutory days that are shipped', async () => {
    const { surround } = await around({ today: '2026-12-29', statutory: createChineseDays() });
    const { calendar } = await surround(total('5 wd'));
    expect(calendar?.firstYear).toBeLessThan(2012);
    expect(calendar?.lastYear).toBeGreaterThanOrEqual(2026);
  });
});
