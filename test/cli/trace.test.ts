import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActiveRun } from '../../src/app/run/active-run.ts';
import { textWidth } from '../../src/render/text-width.ts';
import { liveThroughFour } from '../support/claims-stories.ts';
import { type ClaimsWorld, makeClaimsWorld } from '../support/claims-world.ts';
import { outputMistakes } from '../support/output-schema.ts';
import { chinese, sopIn } from '../support/run-cli.ts';

let world: ClaimsWorld;
let closed: ActiveRun;
let waiting: ActiveRun;
let blocked: ActiveRun;
let handed: ActiveRun;

beforeAll(async () => {
  world = await makeClaimsWorld();
  ({ closed, waiting, blocked, handed } = await liveThroughFour(world));
  await world.close();
});

afterAll(() => world.remove());

function widest(text: string): number {
  return Math.max(...text.split('\n').map(textWidth));
}

describe('sop trace', () => {
  test('tells the story of a closed run, personal data masked', async () => {
    const { code, out } = await sopIn(world, `trace ${closed.number}`, chinese);
    expect(code).toBe(0);
    expect(out).not.toContain('华东贸易公司');
    expect(out).toContain('客户 = （个人信息）');
    expect(out).toMatchSnapshot();
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  test('shows personal data only when asked', async () => {
    const { out } = await sopIn(world, `trace ${closed.number} --show-personal`);
    expect(out).toContain('Customer = 华东贸易公司');
    expect(out).not.toContain('masked');
  });

  test('tells late entries with both times and the reason, once', async () => {
    const { out } = await sopIn(world, `trace ${blocked.number}`, chinese);
    expect(out).toContain('11-16 10:05  客户 = （个人信息）');
    expect(out).toContain('↳ 2026-11-16 11:00 补录：系统停机');
    expect(out).toContain('↳ 2026-11-16 11:00 补录，原因同上');
  });

  test('tells pauses, exceptions and deviations', async () => {
    const { out } = await sopIn(world, `trace ${blocked.number}`, chinese);
    expect(out).toMatchSnapshot();
    expect(out).toContain('暂停 2026-11-16 11:10 – 2026-11-16 11:40：等客户答复、已发邮件');
    expect(out).toContain('查看：“有照片？”答了否 · 严重 · 原因：客户没给');
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  test('lists every event when asked', async () => {
    const { out } = await sopIn(world, `trace ${closed.number} --events`);
    const { length } = closed.history;
    expect(out).toMatch(new RegExp(`^ +${length} {2}2026-11-16 `, 'm'));
  });

  test('shows control characters in what people typed as signs', async () => {
    const { out } = await sopIn(world, `trace ${handed.number}`);
    expect(out).toContain('look ␛[31mred');
  });

  test.each([[''], ['--events'], ['--show-personal --events']])(
    'keeps what it promises as JSON (%s)',
    async (options) => {
      for (const { number } of [closed, waiting, blocked, handed]) {
        const { out } = await sopIn(world, `trace ${number} --format json ${options}`);
        expect(outputMistakes('trace', out)).toEqual([]);
      }
    },
  );

  test('masks personal data in JSON too, wherever it stands', async () => {
    const { out } = await sopIn(world, `trace ${waiting.number} --format json --events`);
    expect(out).not.toMatch(/华东贸易公司|13800138000|来自工单/);
    expect(JSON.parse(out).prefilled[0]).toMatchObject({ masked: true, body: { value: null } });
  });

  test.each(['CL-2', 'CL-20261116-0099', 'x'])('refuses %s, which is no single run', async (run) => {
    const { code, out, err } = await sopIn(world, `trace ${run}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Error: .+\n {2}→ .+\n$/);
  });
});
