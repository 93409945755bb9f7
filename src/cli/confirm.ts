import { createInterface } from 'node:readline';
import { Interrupted } from '../shared/interrupted.ts';
import type { Io } from './io.ts';

/**
 * Asks a person at the terminal to type a word; whether they did.
 * @throws Interrupted on Ctrl-C.
 */
export function confirmByWord(io: Io, question: string, word: string): Promise<boolean> {
  const lines = createInterface({ input: io.stdin, output: io.stderr, terminal: false });
  io.stderr.write(question);
  return new Promise((resolve, reject) => {
    lines.once('SIGINT', () => {
      lines.close();
      reject(new Interrupted());
    });
    lines.once('line', (line) => {
      resolve(line.trim() === word);
      lines.close();
    });
    lines.once('close', () => resolve(false));
  });
}
