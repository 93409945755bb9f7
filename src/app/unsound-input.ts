import type { Finding } from '../core/lint/finding.ts';

/** A file that a command needs cannot be used: everything that is wrong with it, each with its place. */
export class UnsoundInput extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super('unsound input');
    this.name = 'UnsoundInput';
    this.findings = findings;
  }
}
