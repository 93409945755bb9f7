import type { Planted } from '../../core/rehearsal/planted.ts';
import type { Messages } from '../../i18n/index.ts';
import { setInColumns } from '../columns.ts';

/** What came of a simulation, as people read it. */
export interface SimulatedView {
  readonly simulated: {
    readonly process: string;
    readonly version: string;
    readonly runs: number;
    readonly events: number;
    readonly closed: number;
    readonly open: number;
    readonly aborted: number;
    readonly deviations: number;
    readonly compliant: number;
    readonly planted: readonly (Planted & { readonly run: string })[];
  };
  readonly period: { readonly from: string; readonly to: string };
  readonly seed: string;
  readonly ledger: string;
  /** The file that holds the list of what was planted; null when the list is to be shown. */
  readonly list: string | null;
}

/** Renders what was played, and what was planted as a table where no file holds it. Ends in a newline. */
export function renderSimulated(
  { simulated, period, seed, ledger, list }: SimulatedView,
  { messages, io }: { readonly messages: Messages; readonly io: { readonly columns: number } },
): string {
  const words = messages.simulate;
  const { planted } = simulated;
  const count = planted.length;
  const lines = [
    words.done(simulated),
    words.period({ ...period, seed }),
    words.outcome(simulated),
    words.judged(simulated),
    words.ledger({ file: ledger }),
  ];
  if (list !== null) lines.push(words.planted({ count, file: list }));
  else if (count > 0) lines.push(words.plantedHere({ count }), ...table(planted, words, io.columns));
  return `${lines.join('\n')}\n`;
}

function table(
  planted: SimulatedView['simulated']['planted'],
  words: Messages['simulate'],
  width: number,
): readonly string[] {
  const headings = [words.run, words.kind, words.step, words.round, words.subject, words.because];
  const rows = planted.map(({ run, kind, step, round, subject, isDragged }) => [
    run,
    kind,
    step ?? '',
    round === null ? '' : String(round),
    subject ?? '',
    isDragged ? words.dragged : words.asked,
  ]);
  return setInColumns(
    headings.map((heading) => ({ heading, isRigid: true })),
    rows,
    width,
  );
}
