import { lintSettingFor } from '../../src/app/lint-setting.ts';
import type { Finding } from '../../src/core/lint/finding.ts';
import { lintSource } from '../../src/core/lint/lint-source.ts';
import { decodeText } from '../../src/core/standard/read/decode-text.ts';

/** What lint says of the bytes of one file. */
export interface Linted {
  readonly findings: readonly Finding[];
  /** The text that places refer to; null when the bytes are none. */
  readonly text: string | null;
  readonly ms: number;
}

/** The name that files go by here: one that lint takes for a process standard, so that none is read otherwise. */
export const FILE = 'fuzz.yaml';

// One moment for all, so that a case is the same whenever it is tried.
const setting = lintSettingFor({ now: Date.UTC(2026, 10, 21, 4) });

/** Lints the bytes of a file as `sop lint` does, by the shipped rules. */
export async function lintBytes(bytes: Uint8Array): Promise<Linted> {
  const began = performance.now();
  const decoded = decodeText(bytes, FILE);
  const findings = decoded.ok
    ? await lintSource({ file: FILE, text: decoded.value }, setting)
    : [decoded.error];
  return { findings, text: decoded.ok ? decoded.value : null, ms: performance.now() - began };
}
