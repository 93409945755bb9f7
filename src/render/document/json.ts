/**
 * The data of a report for programs; ends in a newline. Keys that end in `At`, and `asOf`, are instants and are
 * written in ISO 8601, UTC. `schemas/output` describes the shapes.
 */
export function renderReportJson(data: object): string {
  return `${JSON.stringify(data, writeInstant, 2)}\n`;
}

function writeInstant(key: string, value: unknown): unknown {
  const isInstant = typeof value === 'number' && (/(?:At|^asOf|^at)$/.test(key));
  return isInstant ? new Date(value).toISOString() : value;
}
