import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Acknowledged, findLost, killAfter, startWriter } from '../support/kill-writers.ts';
import { makeFolder } from '../support/temp-folder.ts';

// The long form, with hundreds of kills, is bench/chaos.ts.
describe('a writer that is killed without warning', () => {
  it('loses no acknowledged answer, and the next writer goes on with the open run', async () => {
    const folder = makeFolder();
    const file = path.join(folder, 'ledger.db');
    const acknowledged: Acknowledged = new Map();
    for (let kill = 0; kill < 4; kill += 1) {
      await killAfter(startWriter(file, kill + 1, 'resume', acknowledged), 7 * kill);
    }
    expect(acknowledged.size).toBeGreaterThan(0);
    expect(await findLost(file, acknowledged)).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  });
});
