import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A linter that others use, at the version measured. */
export interface Peer {
  readonly name: 'spectral' | 'ajv-cli' | 'v8r';
  readonly package: string;
  readonly version: string;
  /** Its program, from its own package's folder. */
  readonly program: string;
}

/** A peer that is there, with the path of its program; or why it is not. */
export type FoundPeer = Peer & ({ readonly file: string } | { readonly problem: string });

const peers: readonly Peer[] = [
  { name: 'spectral', package: '@stoplight/spectral-cli', version: '6.16.3', program: 'dist/index.js' },
  { name: 'ajv-cli', package: 'ajv-cli', version: '5.0.0', program: 'dist/index.js' },
  { name: 'v8r', package: 'v8r', version: '6.1.0', program: 'src/index.js' },
];

/**
 * Finds the peers in a folder of their own among the temporary files; on first use the package registry that npm is
 * set to is asked for them. They are never among the packages of this project.
 */
export function findPeers(): readonly FoundPeer[] {
  return peers.map((peer) => {
    const folder = path.join(tmpdir(), 'sopkit-bench-peers', `${peer.name}-${peer.version}`);
    const file = path.join(folder, 'node_modules', peer.package, peer.program);
    const problem = existsSync(file) ? null : install(peer, folder);
    if (problem !== null) return { ...peer, problem };
    return existsSync(file) ? { ...peer, file } : { ...peer, problem: `has no ${peer.program}` };
  });
}

function install(peer: Peer, folder: string): string | null {
  mkdirSync(folder, { recursive: true });
  const options = ['--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error'];
  const { status, error, stderr } = spawnSync(
    'npm',
    ['install', ...options, `${peer.package}@${peer.version}`],
    { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status === 0) return null;
  return error ? error.message : (stderr.trim().split('\n')[0] ?? `npm ended with ${status}`);
}
