import type { ReportHead } from '../../core/report/define-report.ts';
import { jsonData } from '../json-data.ts';

/** The data of a report for programs; ends in a newline. `schemas/output` describes the shapes. */
export function renderReportJson(data: ReportHead): string {
  return jsonData({ ...data, asOf: new Date(data.asOf).toISOString() });
}
