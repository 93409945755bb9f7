import { randomUUID } from 'node:crypto';
import { createChineseDays } from '../../adapters/calendar/chinese-days.ts';
import { loadCalendar } from '../../app/calendar/load-calendar.ts';
import { lintText } from '../../app/lint-text.ts';
import { readSource } from '../../app/read-source.ts';
import type { RunServices } from '../../app/run/services.ts';
import { findCalendar } from '../../app/workspace/find-calendar.ts';
import { findStandard } from '../../app/workspace/list-standards.ts';
import { type LoadedOrganisation, loadOrganisation } from '../../app/workspace/load-organisation.ts';
import { namesOf } from '../../core/run/field-value.ts';
import { digestOf } from '../../core/standard/digest.ts';
import type { KeptDocument, Ledger } from '../../ports/ledger.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Io } from '../io.ts';
import type { CommandFiles } from '../workspace-of.ts';

/** The organisation and everything that running a process needs of the real world. */
export interface RealRunServices {
  readonly services: RunServices;
  readonly organisation: LoadedOrganisation | null;
}

/** Joins the workspace, the ledger and the clock for running processes. */
export async function runServices(
  io: Io,
  { files, workspace }: CommandFiles,
  ledger: Ledger,
): Promise<RealRunServices> {
  const { settings } = workspace;
  const organisation = await loadOrganisation(files, workspace);
  const statutory = createChineseDays();
  const services: RunServices = {
    ledger,
    now: io.now,
    newId: randomUUID,
    findStandard: async (id) => {
      const { file } = await findStandard(files, workspace, id);
      const source = await readSource(files, file);
      const errors = await lintText(source, io.now(), settings.zone);
      if (errors > 0) throw new AppError('standard-has-errors', { file: source.file, errors });
      return { file: source.file, text: source.text };
    },
    findCalendar: async (id) => {
      const entry = await findCalendar(files, workspace, id);
      return loadCalendar(files, statutory, entry, { fromAt: io.now(), toAt: io.now() });
    },
    organisation: organisation && keptOrganisation(organisation),
    departments: departmentsOf(organisation),
    toleranceMinutes: settings.lateEntryToleranceMinutes,
  };
  return { services, organisation };
}

function keptOrganisation({ source }: LoadedOrganisation): KeptDocument {
  return { digest: digestOf(source.text), kind: 'organisation', name: source.file, text: source.text };
}

function departmentsOf(loaded: LoadedOrganisation | null): ReadonlyMap<string, readonly string[]> {
  const departments = [...(loaded?.organisation.departments ?? [])];
  return new Map(departments.map(([id, { name }]) => [id, namesOf(name)]));
}
