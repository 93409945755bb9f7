import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Finding, TextRange } from '../../src/core/lint/finding.ts';
import { render } from '../../src/render/findings/json.ts';
import { FILE, type Linted, lintBytes } from './lint-bytes.ts';

const schemaFile = new URL('../../schemas/output/lint.schema.json', import.meta.url);
const isOutput = new Ajv({ strict: false, allErrors: true }).compile(
  JSON.parse(readFileSync(schemaFile, 'utf8')),
);

/** A file of up to a megabyte may take so long, larger ones in proportion. */
const MS_PER_MEGABYTE = 1000;

/**
 * What is wrong with how lint took these bytes, in words; null when nothing is: it threw, it took too long, a place
 * lies outside the text, the JSON is not what its schema says, or a second time gave something else.
 */
export async function faultIn(
  bytes: Uint8Array,
  seen: (linted: Linted) => void = () => {},
): Promise<string | null> {
  try {
    const linted = await lintBytes(bytes);
    seen(linted);
    return (
      (await slowness(linted, bytes)) ??
      misplaced(linted) ??
      misprinted(linted) ??
      (await changed(linted, bytes))
    );
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack : String(error)}`;
  }
}

/** The best of three times, for a machine may be busy with something else. */
async function slowness({ ms }: Linted, bytes: Uint8Array): Promise<string | null> {
  const limit = MS_PER_MEGABYTE * Math.max(1, bytes.length / 1e6);
  let best = ms;
  for (let again = 0; again < 2 && best > limit; again += 1)
    best = Math.min(best, (await lintBytes(bytes)).ms);
  return best > limit ? `took ${best.toFixed(0)} ms for ${bytes.length} bytes` : null;
}

function misplaced({ findings, text }: Linted): string | null {
  const lines = text === null ? null : text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  for (const finding of findings) {
    const problem = badRange(finding, lines);
    if (problem) return `${problem}: ${JSON.stringify(finding)}`;
  }
  return null;
}

/** Where lines are null, the text is not known and only the shape of the range is looked at. */
function badRange(
  { line, column, endLine, endColumn }: TextRange,
  lines: readonly string[] | null,
): string | null {
  if (![line, column, endLine, endColumn].every((part) => Number.isInteger(part) && part >= 1))
    return 'a place is no whole number from 1';
  if (endLine < line || (endLine === line && endColumn < column)) return 'the end is before the start';
  if (lines === null) return null;
  for (const [at, from] of [
    [line, column],
    [endLine, endColumn],
  ] as const) {
    const content = lines[at - 1];
    if (content === undefined) return `line ${at} of ${lines.length}`;
    // the carriage return of a line end may be the last thing pointed at
    if (from > content.length + 2) return `column ${from} of ${content.length + 1}`;
    if (isInsidePair(content, from - 1)) return `column ${from} parts a surrogate pair`;
  }
  return null;
}

function isInsidePair(line: string, offset: number): boolean {
  const [before, after] = [line.charCodeAt(offset - 1), line.charCodeAt(offset)];
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function misprinted({ findings, text }: Linted): string | null {
  const sources = new Map(text === null ? [] : [[FILE, text]]);
  const report = { findings, fileNames: [FILE], sources, rules: [], checkedAt: 0 };
  for (const language of ['zh-CN', 'en'] as const) {
    const json = render(report, { language, colour: false, width: 80, version: '0', zone: 'UTC' });
    if (!isOutput(JSON.parse(json)))
      return `the JSON breaks its schema: ${JSON.stringify(isOutput.errors?.[0])}`;
  }
  return null;
}

async function changed({ findings }: Linted, bytes: Uint8Array): Promise<string | null> {
  const again = await lintBytes(bytes);
  const [first, second] = [findings, again.findings].map((found: readonly Finding[]) =>
    JSON.stringify(found),
  );
  return first === second ? null : 'a second time gives something else';
}
