import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { fingerprintsOf } from '../../../src/core/lint/fingerprint.ts';
import { render } from '../../../src/render/findings/sarif.ts';
import { CLEAN, looksIn, ODD_NAME, SAMPLE } from './sample.ts';
import { finding } from './support.ts';

const file = new URL('../../../../shared/oracles/schemas/sarif-2.1.0.schema.json', import.meta.url);
const hasSchema = existsSync(file);

/** RFC 3986, as far as characters go; a relative one has no colon in its first part. */
const URI = /^[a-z][a-z0-9+.-]*:([\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})*$/i;
const RELATIVE = /^(?![^/?#]*:)([\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})*$/i;

function openSchema() {
  const schema = JSON.parse(readFileSync(file, 'utf8'));
  // Its draft 4 differs from later drafts only in these two words.
  delete schema.$schema;
  delete schema.id;
  const formats = {
    uri: URI,
    'uri-reference': { validate: (text: string) => URI.test(text) || RELATIVE.test(text) },
    'date-time': true,
  } as const;
  return new Ajv({ strict: false, allErrors: true, formats }).compile(schema);
}

const written = (report = SAMPLE) => JSON.parse(render(report, looksIn('en')));
const run = written().runs[0];

describe.skipIf(!hasSchema)('the SARIF 2.1.0 schema (skipped without its file)', () => {
  const validate = hasSchema ? openSchema() : Object.assign(() => false, { errors: null });

  test.each(['zh-CN', 'en'] as const)('accepts reports in %s', (language) => {
    for (const report of [SAMPLE, CLEAN]) {
      const accepts = validate(JSON.parse(render(report, looksIn(language))));
      expect({ accepts, errors: validate.errors }).toEqual({ accepts: true, errors: null });
    }
  });

  test('refuses a name of a file that is not encoded', () => {
    const log = written();
    log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = ODD_NAME;
    expect(validate(log)).toBe(false);
  });
});

describe('findings as SARIF', () => {
  test('name the tool, its version and the language', () => {
    const { name, version, language } = run.tool.driver;
    expect({ name, version, language }).toEqual({ name: 'sopkit', version: '1.2.3', language: 'en' });
    expect(written().version).toBe('2.1.0');
    expect(run.columnKind).toBe('utf16CodeUnits');
  });

  test('describe each rule with help and its own level; one that is not known has its id', () => {
    expect(run.tool.driver.rules[1]).toEqual({
      id: 'vague-party',
      name: 'VagueParty',
      shortDescription: { text: 'A role is responsible' },
      fullDescription: { text: '“The department concerned” is nobody.' },
      help: {
        text: 'A role is responsible\n\n“The department concerned” is nobody.\n\nSource: S3-2.1',
        markdown: '**A role is responsible**\n\n“The department concerned” is nobody.\n\nSource: S3-2.1',
      },
      defaultConfiguration: { level: 'warning' },
      properties: { code: 'RACI-04', source: 'S3-2.1' },
    });
    expect(run.tool.driver.rules.at(-1)).toEqual({ id: 'acme/own-rule', name: 'AcmeOwnRule' });
  });

  test('point into the lists of rules and files', () => {
    expect(run.results).toHaveLength(5);
    for (const { ruleId, ruleIndex, locations } of run.results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
      const { uri, index } = locations[0].physicalLocation.artifactLocation;
      expect(run.artifacts[index].location.uri).toBe(uri);
    }
    expect(run.artifacts).toHaveLength(4);
  });

  test('say where: a URI that reads back as the name, the region, and the pointer', () => {
    const { locations } = run.results[0];
    const { artifactLocation, region } = locations[0].physicalLocation;
    expect(decodeURIComponent(artifactLocation.uri)).toBe(ODD_NAME);
    expect(artifactLocation.uriBaseId).toBe('%SRCROOT%');
    expect(region).toEqual({ startLine: 2, startColumn: 7, endLine: 2, endColumn: 21 });
    expect(locations[0].logicalLocations).toEqual([{ fullyQualifiedName: '/when', kind: 'value' }]);
    expect(run.results.at(-1).locations[0]).not.toHaveProperty('logicalLocations');
  });

  test('say what, how grave and what to do', () => {
    const found = run.results.map(({ level, message }: { level: string; message: { text: string } }) => [
      level,
      message.text,
    ]);
    expect(found.slice(1)).toEqual([
      ['warning', 'Nobody is responsible for this step.'],
      ['error', '“两小时” is no limit.\nhint: Write 2 h.'],
      ['warning', '“相关部门” is no role.\nhint: Write the id of a role.'],
      ['error', 'The file cannot be read (EACCES).'],
    ]);
    expect(found[0]?.[0]).toBe('note');
  });

  test('have the fingerprints of the core', () => {
    const marks = run.results.map(
      (result: { partialFingerprints: Record<string, string> }) =>
        result.partialFingerprints['sopkitFinding/v1'],
    );
    expect(marks.toSorted()).toEqual(fingerprintsOf(SAMPLE.findings, SAMPLE.sources).toSorted());
  });

  test.each([
    ['/tmp/a b.yaml', 'file:///tmp/a%20b.yaml'],
    ['C:/标准/a.yaml', 'file:///C:/%E6%A0%87%E5%87%86/a.yaml'],
    ['a:b.yaml', 'a%3Ab.yaml'],
    ['half\ud83d.yaml', 'half%EF%BF%BD.yaml'],
  ])('write the file %j as %s', (name, uri) => {
    const [only] = written({ ...CLEAN, fileNames: [name], findings: [finding({ file: name })] }).runs;
    const location = only.results[0].locations[0].physicalLocation.artifactLocation;
    expect(location.uri).toBe(uri);
    expect(location.uriBaseId).toBe(uri.startsWith('file:') ? undefined : '%SRCROOT%');
  });
});
