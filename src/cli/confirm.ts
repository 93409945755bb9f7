import { createInterface } from 'node:readline';
import { Interrupted } from '../shared/interrupted.ts';
import type { Io } from './io.ts';

/**
 * Asks a person at the terminal to type a word; whether they did.
 * @throws Interrupted on Ctrl-C.
 */
export function confirmByWord(io: Io, question: string, word: string): Promise<boolean> {
  const lines = createInterface({ input: io.stdin, output: io.stderr });
  return new Promise((resolve, reject) => {
    lines.once('SIGINT', () => {
      reject(new Interrupted());
      lines.close();
    });
    lines.once('close', () => resolve(false));
    lines.question(question, (typed) => {
      resolve(typed.trim() === word);
      lines.close();
    });
  });
}
