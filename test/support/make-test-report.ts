import { randomUUID } from 'node:crypto';
import { openFacts } from '../../src/adapters/store/sqlite/facts/open-facts.ts';
import { openLedger } from '../../src/adapters/store/sqlite/open-ledger.ts';
import type { ReportSources } from '../../src/app/make-report.ts';
import { makeReport, type ReportRequest } from '../../src/app/make-report.ts';
import { gatherCompliance, gatherSla } from '../../src/app/report-rows.ts';
import { report as compliance } from '../../src/core/report/reports/compliance.ts';
import { report as sla } from '../../src/core/report/reports/sla.ts';
import { at } from './report-ledger.ts';

/** November 2026 as of its end, all processes and classes, but for what is given. */
function request(more: Partial<ReportRequest> = {}): ReportRequest {
  return {
    ...{ from: '2026-11-01', to: '2026-11-30', asOf: '2026-11-30', by: null, process: null, class: null },
    ...{ zone: 'Asia/Shanghai', now: at('12-10') },
    ...more,
  };
}

/** Makes the compliance report of a ledger file. */
export function complianceOf(file: string, more: Partial<ReportRequest> = {}, limit: number | null = null) {
  return withSources(file, (sources) =>
    makeReport(
      compliance,
      (facts, question) => gatherCompliance(facts, question, limit),
      request(more),
      sources,
    ),
  );
}

/** Makes the SLA report of a ledger file. */
export function slaOf(file: string, more: Partial<ReportRequest> = {}, limit: number | null = null) {
  return withSources(file, (sources) =>
    makeReport(sla, (facts, question) => gatherSla(facts, question, limit), request(more), sources),
  );
}

async function withSources<T>(file: string, work: (sources: ReportSources) => Promise<T>): Promise<T> {
  const ledger = await openLedger({
    file,
    mode: 'read',
    now: () => 0,
    newId: randomUUID,
    newSalt: randomUUID,
  });
  const facts = await openFacts({ file });
  try {
    return await work({ facts, ledger });
  } finally {
    await facts.close();
    await ledger.close();
  }
}
