import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeClaimsWorld } from '../support/claims-world.ts';
import { chinese, runCli, sopIn } from '../support/run-cli.ts';
import { tempFolder } from '../support/temp-folder.ts';

describe('a ledger that is not there', () => {
  test.each([
    'runs',
    'inbox',
    'trace x',
    'verify',
    'db info',
    'db rebuild',
    'db backup b.db',
    'forget x --all-personal --reason y',
  ])('stops sop %s with a word on how one comes to be', async (line) => {
    const folder = tempFolder({ 'sop.yaml': '' });
    const { code, out, err } = await runCli(folder, line.split(' '));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('There is no ledger yet');
    expect(err).toContain('sop run');
    expect(readdirSync(folder)).toEqual(['sop.yaml']);
  });

  test.each(['db rebuild', 'db restore x.db', 'forget x --all-personal --reason y'])(
    'nor a workspace: sop %s refuses and says how to make one',
    async (line) => {
      const { code, err } = await runCli(tempFolder(), line.split(' '));
      expect(code).toBe(2);
      expect(err).toContain('sop.yaml');
    },
  );

  test('is refused by its own name when it was named', async () => {
    for (const line of [
      ['runs', '--db', 'gone.db'],
      ['db', 'rebuild', '--db', 'gone.db'],
    ]) {
      const { code, err } = await runCli(tempFolder({ 'sop.yaml': '' }), line);
      expect(code).toBe(2);
      expect(err).toContain('gone.db');
    }
  });
});

test.each(['runs', 'inbox', 'trace', 'verify', 'forget', 'db rebuild', 'db backup', 'db restore', 'db info'])(
  'sop %s --help shows examples that begin with its own name, in both languages',
  async (name) => {
    for (const env of [{ SOP_LANG: 'en' }, chinese]) {
      const { code, out } = await runCli(tempFolder(), [...name.split(' '), '--help'], { env });
      expect(code).toBe(0);
      expect(out.match(new RegExp(`^  sop ${name}`, 'gm'))?.length).toBeGreaterThanOrEqual(2);
    }
  },
);

test('a rehearsal ledger says so, beside the data', async () => {
  const rehearsal = await makeClaimsWorld('rehearsal');
  const one = await rehearsal.wholeClaim();
  for (const line of ['runs', 'inbox', `trace ${one.number}`]) {
    expect((await sopIn(rehearsal, line)).err).toContain('Rehearsal ledger');
  }
  await rehearsal.remove();
});
