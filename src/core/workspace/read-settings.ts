import schema from '../../../schemas/workspace.schema.json' with { type: 'json' };
import { validate } from '../../generated/validate-workspace.js';
import { ok, type Result } from '../../shared/result.ts';
import type { Finding } from '../lint/finding.ts';
import type { SourceText } from '../standard/read/read-yaml.ts';
import { readBySchema } from './read-by-schema.ts';
import { type WorkspaceSettings, withDefaults } from './workspace-settings.ts';

/** Reads a `sop.yaml`, or gives every mistake in it. One that holds nothing but comments means all the defaults. */
export function readSettings(source: SourceText): Result<WorkspaceSettings, readonly Finding[]> {
  if (isBlank(source.text)) return ok(withDefaults({}));
  const read = readBySchema(source, validate, schema);
  return read.ok ? ok(withDefaults(read.value.value)) : read;
}

function isBlank(text: string): boolean {
  return text.split(/\r\n?|\n/).every((line) => /^\ufeff?\s*(#.*|---|\.\.\.)?\s*$/.test(line));
}
