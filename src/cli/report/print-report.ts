import { makeReport, type ReportSources } from '../../app/make-report.ts';
import type { ReportDefinition, ReportHead } from '../../core/report/define-report.ts';
import type { FactQuestion } from '../../core/report/tallies.ts';
import type { Facts } from '../../ports/facts.ts';
import type { CommandContext } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { withLedger } from '../open-ledger.ts';
import { listLimit, type ReportOptions, requestOf } from './report-options.ts';

/** Asks for the rows of a report; the last argument is how many shortfalls to list, null = all. */
type Gather<Rows> = (facts: Facts, question: FactQuestion, limit: number | null) => Promise<Rows>;

/**
 * Makes a report and prints it as asked for. Returns the exit code: what fell short is data here, not a failure.
 * @throws AppError those of `makeReport` and of opening the ledger.
 */
export async function printReport<Rows, Data extends ReportHead>(
  context: CommandContext,
  options: ReportOptions,
  definition: ReportDefinition<Rows, Data>,
  gather: Gather<Rows>,
): Promise<number> {
  const limit = listLimit(options);
  const request = await requestOf(options, context.io);
  const make = (sources: ReportSources) =>
    makeReport(definition, (facts, question) => gather(facts, question, limit), request, sources);
  const { data, document } = await withSources(context, options, make);
  if (options.format === 'json') {
    const { renderReportJson } = await import('../../render/document/json.ts');
    context.print(renderReportJson(data));
  } else {
    const { renderDocumentTable } = await import('../../render/document/table.ts');
    const { io, language, colour } = context;
    const { zone } = request;
    context.print(
      renderDocumentTable(document, { language, zone, width: io.columns, colour: colour.stdout }),
    );
  }
  return ExitCode.success;
}

/** Opens the ledger and one view of its facts, and closes both. */
function withSources<T>(
  context: CommandContext,
  options: ReportOptions,
  work: (sources: ReportSources) => Promise<T>,
): Promise<T> {
  const ledgerOptions = options.db === undefined ? {} : { db: options.db };
  return withLedger(context, ledgerOptions, 'read', async (ledger, file) => {
    const { openFacts } = await import('../../adapters/store/sqlite/facts/open-facts.ts');
    const facts = await openFacts({ file });
    try {
      return await work({ facts, ledger });
    } finally {
      await facts.close();
    }
  });
}
