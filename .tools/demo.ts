/** Shows what the tool does on what it ships: for now, that it checks the shipped standards. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const sop = path.resolve(import.meta.dirname, '../bin/sop.js');
const processes = path.resolve(import.meta.dirname, '../processes');

process.stdout.write('$ sop lint processes\n');
const { status } = spawnSync(process.execPath, [sop, 'lint', processes], { stdio: 'inherit' });
process.exitCode = status ?? 1;
