import type { Deviation } from '../../core/conformance/facts.ts';
import type { RunTrace } from '../../core/run/trace/run-trace.ts';
import { hang } from '../hang.ts';
import type { Teller } from './trace-words.ts';

/** The deviations of a run, each with its sentence. */
export function deviationParts({ deviations }: RunTrace, teller: Teller): readonly string[] {
  return deviations.map((deviation) => hang('  ', inWords(deviation, teller), teller.voice.columns));
}

function inWords(deviation: Deviation, _: Teller): string {
  return deviation.kind;
}
