import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Call, run } from './measure.ts';
import { type FoundPeer, findPeers } from './peers.ts';

/** A program that is measured. */
export interface Tool {
  readonly name: string;
  /** A start that does nothing; null for one whose start is measured under another name. */
  readonly start: Call | null;
  /** Looks at all files of a folder; null for one that looks at none. */
  readonly lint: ((folder: string) => Call) | null;
  /** How many files its output speaks of; null where the output does not say. */
  readonly count: ((text: string) => number) | null;
  /** So slow that one round has to do. */
  readonly isSlow?: true;
  /** A syntax error ends its run, so that it is given a corpus without. */
  readonly needsSyntax?: true;
}

const top = path.resolve(import.meta.dirname, '../..');
const schema = path.join(top, 'schemas/process-standard.schema.json');

/** The barest start, ours, and the peers that are there; the others are told by name. */
export function listTools(scratch: string): { readonly tools: readonly Tool[]; readonly absent: string[] } {
  const peers = findPeers();
  const absent = peers.flatMap((peer) =>
    'problem' in peer ? [`${peer.name} ${peer.version} is not here: ${peer.problem}`] : [],
  );
  const found = peers.flatMap((peer) => ('file' in peer ? [peerTool(peer, scratch)] : []));
  const node: Tool = { name: 'node -e 0', start: call('-e', '0'), lint: null, count: null };
  return { tools: [node, ...ourTools(scratch), ...found], absent };
}

/** What of the checkout is published. */
const published = ['bin', 'dist', 'schemas', 'processes', 'package.json'];

/** Ours, from a copy, so that a build meanwhile does not change what is measured. */
function ourTools(scratch: string): Tool[] {
  const copy = path.join(scratch, 'program');
  for (const part of published) cpSync(path.join(top, part), path.join(copy, part), { recursive: true });
  const sop = path.join(copy, 'bin/sop.js');
  const noCache = run(call(sop, 'lint', '--help')).text.includes('--no-cache') ? ['--no-cache'] : [];
  const lint = (folder: string) => ({ ...call(sop, 'lint', folder, ...noCache), fine: [0, 1] });
  const uncompiled = { NODE_DISABLE_COMPILE_CACHE: '1' };
  return [
    { name: 'sop', start: call(sop, '--version'), lint, count: countOurs },
    {
      name: 'sop, nothing compiled',
      start: { ...call(sop, '--version'), env: uncompiled },
      lint: (folder) => ({ ...lint(folder), env: uncompiled }),
      count: countOurs,
    },
  ];
}

function peerTool(peer: Extract<FoundPeer, { file: string }>, scratch: string): Tool {
  if (peer.name === 'spectral') return spectral(peer.file, scratch);
  return peer.name === 'ajv-cli' ? ajvCli(peer.file) : v8r(peer.file);
}

/** Spectral with the schema and ten more rules, all of them among ours. */
function spectral(file: string, scratch: string): Tool {
  const rules = path.join(scratch, 'spectral');
  cpSync(path.join(import.meta.dirname, 'spectral'), rules, { recursive: true });
  writeFileSync(path.join(rules, 'schema.mjs'), `export default ${readFileSync(schema, 'utf8')}`);
  return {
    name: 'spectral',
    start: call(file, '--version'),
    lint: (folder) => ({
      ...call(file, 'lint', '-r', path.join(rules, 'ruleset.mjs'), `${folder}/*.yaml`),
      fine: [0, 1],
    }),
    count: null,
    isSlow: true,
  };
}

function ajvCli(file: string): Tool {
  return {
    name: 'ajv-cli',
    start: call(file, 'help'),
    // the schema has a keyword of its own (x-say), which is an error to its strict mode
    lint: (folder) => ({
      ...call(file, 'validate', '-s', schema, '-d', `${folder}/*.yaml`, '--strict=false', '--all-errors'),
      fine: [0, 1],
    }),
    count: (text) => text.match(/^\S+\.yaml (in)?valid$/gm)?.length ?? 0,
    needsSyntax: true,
  };
}

function v8r(file: string): Tool {
  return {
    name: 'v8r',
    start: call(file, '--version'),
    // it takes no absolute paths
    lint: (folder) => ({ ...call(file, '--schema', schema, '*.yaml'), cwd: folder, fine: [0, 1, 99] }),
    count: (text) => new Set(text.match(/^. Validating \S+/gm)).size,
    isSlow: true,
  };
}

function countOurs(text: string): number {
  return Number(/ in (\d+) files?\s*$/.exec(text)?.[1]);
}

function call(...args: readonly string[]): Call {
  return { args, fine: [0] };
}
