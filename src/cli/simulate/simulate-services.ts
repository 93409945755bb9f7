import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createChineseDays } from '../../adapters/calendar/chinese-days.ts';
import { evidenceFiles } from '../../adapters/evidence/files.ts';
import { loadCalendar } from '../../app/calendar/load-calendar.ts';
import type { SimulateServices } from '../../app/simulate.ts';
import { findCalendar } from '../../app/workspace/find-calendar.ts';
import type { Period } from '../../core/rehearsal/schedule.ts';
import type { StoredEvidence } from '../../core/run/question.ts';
import type { Ledger } from '../../ports/ledger.ts';
import type { Io } from '../io.ts';
import { runServices } from '../run/run-services.ts';
import type { CommandFiles } from '../workspace-of.ts';

/** Where a rehearsal goes, and over which period. */
export interface RehearsalPlace {
  readonly ledger: Ledger;
  readonly file: string;
  readonly period: Period;
}

/** The services of running a process, with the calendar of the period and a piece of evidence. */
export async function simulateServices(
  io: Io,
  found: CommandFiles,
  { ledger, file, period }: RehearsalPlace,
): Promise<SimulateServices> {
  const { services } = await runServices(io, found, ledger);
  const { files, workspace } = found;
  const statutory = createChineseDays();
  return {
    ...services,
    findCalendar: async (id) =>
      loadCalendar(files, statutory, await findCalendar(files, workspace, id), period),
    keepEvidence: () => keepEvidence(path.join(path.dirname(file), 'evidence')),
  };
}

/** One small text stands for every piece of evidence; it is kept like a real one, so that the ledger can be proved. */
async function keepEvidence(folder: string): Promise<StoredEvidence> {
  const from = await mkdtemp(path.join(tmpdir(), 'sopkit-'));
  try {
    const name = 'rehearsal.txt';
    await writeFile(
      path.join(from, name),
      '演练用的证据，没有内容。 Evidence of a rehearsal, without content.\n',
    );
    const kept = await evidenceFiles({ folder, from }).put(name);
    return { ...kept, evidenceDate: null };
  } finally {
    await rm(from, { recursive: true, force: true });
  }
}
