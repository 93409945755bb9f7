import { compareFindings, type Finding } from '../../core/lint/finding.ts';
import { fingerprintsOf } from '../../core/lint/fingerprint.ts';
import type { Language } from '../../shared/text.ts';
import { fileUri } from './file-uri.ts';
import { findingLines } from './finding-words.ts';
import type { FindingsLooks, FindingsReport } from './findings-report.ts';
import { writeJson } from './json-text.ts';
import { describeRule, SARIF_LEVELS } from './sarif-rule.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** What findings are written with: places of rules and of files in the lists of the run. */
interface Places {
  readonly rules: ReadonlyMap<string, number>;
  readonly files: ReadonlyMap<string, number>;
  readonly language: Language;
}

/** SARIF 2.1.0: one run with the rules, the files looked at, and a result for each finding. */
export function render(report: FindingsReport, { language, version }: FindingsLooks): string {
  const findings = report.findings.toSorted(compareFindings);
  const fingerprints = fingerprintsOf(findings, report.sources);
  const known = new Map(report.rules.map((rule) => [rule.id, rule]));
  const ruleIds = [...new Set([...known.keys(), ...findings.map(({ ruleId }) => ruleId)])];
  const files = [...new Set([...report.fileNames, ...findings.map(({ file }) => file)])].sort();
  const places = { rules: indexed(ruleIds), files: indexed(files), language };
  const driver = {
    name: 'sopkit',
    version,
    semanticVersion: version,
    language,
    rules: ruleIds.map((id) => describeRule(id, known.get(id), language)),
  };
  const run = {
    tool: { driver },
    language,
    columnKind: 'utf16CodeUnits',
    artifacts: files.map((file) => ({ location: locate(file) })),
    results: findings.map((finding, index) => writeResult(finding, fingerprints[index] ?? '', places)),
  };
  return writeJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] });
}

function writeResult(finding: Finding, fingerprint: string, { rules, files, language }: Places) {
  const { ruleId, severity, file, path, line, column, endLine, endColumn } = finding;
  return {
    ruleId: ruleId.toWellFormed(),
    ruleIndex: rules.get(ruleId),
    level: SARIF_LEVELS[severity],
    message: { text: findingLines(finding, language).join('\n').toWellFormed() },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { ...locate(file), index: files.get(file) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
        // Of the whole file there is nothing more to say.
        ...(path !== '' && {
          logicalLocations: [{ fullyQualifiedName: path.toWellFormed(), kind: 'value' }],
        }),
      },
    ],
    partialFingerprints: { 'sopkitFinding/v1': fingerprint },
  };
}

/** Relative to the top of the sources, which whoever reads the file knows; an absolute name stands alone. */
function locate(file: string): { uri: string; uriBaseId?: string } {
  const uri = fileUri(file);
  return uri.startsWith('file://') ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}

function indexed(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}
