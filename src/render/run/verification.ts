import type { Break, Proof, Verification } from '../../core/run/verification.ts';
import { visibleText } from '../findings/visible-text.ts';
import { hang } from '../hang.ts';
import { textWidth } from '../text-width.ts';
import type { Voice } from './voice.ts';

/** What could be proved, part by part, with the first broken place of each, and what cannot be shown at all. */
export function renderVerification(verification: Verification, judge: string, voice: Voice): string {
  const { verify: words } = voice.messages.ledger;
  const { ledger, broken } = verification;
  const rows = rowsOf(verification, judge, voice);
  const width = Math.max(...rows.map(({ label }) => textWidth(label)));
  const verdict =
    broken === 0 ? voice.chalk.green(words.sound) : voice.chalk.red(words.unsound({ n: broken }));
  const lines = [
    voice.chalk.bold(hang('', words.title({ file: visibleText(ledger.location) }), voice.columns)),
    ...rows.map((row) => renderRow(row, width, voice)),
    '',
    hang('', words.head({ head: ledger.head, seq: ledger.headSeq }), voice.columns),
    verdict,
    '',
    words.limitsTitle,
    ...Object.values(words.limits).map((limit) => hang('- ', limit, voice.columns)),
  ];
  return `${lines.join('\n')}\n`;
}

interface Row {
  readonly label: string;
  readonly sign: 'sound' | 'broken' | 'open';
  readonly text: string;
}

function rowsOf(verification: Verification, judge: string, voice: Voice): readonly Row[] {
  const { verify: words } = voice.messages.ledger;
  const { chain, facts, evidence, documents, personal, anchor } = verification;
  const row = (label: string, proof: Proof, sound: string): Row =>
    proof.first === null
      ? { label, sign: 'sound', text: sound }
      : { label, sign: 'broken', text: brokenInWords(proof, proof.first, voice) };
  const rows = [
    row(words.chain, chain, words.chainSound({ n: chain.checked })),
    row(words.facts, facts, words.factsSound({ n: facts.checked })),
    row(words.documents, documents, words.documentsSound({ n: documents.checked })),
    row(
      words.personal,
      personal,
      words.personalSound({ n: personal.checked, forgotten: personal.forgotten }),
    ),
    evidence === null
      ? ({ label: words.evidence, sign: 'open', text: words.evidenceSkipped } as const)
      : row(words.evidence, evidence, words.evidenceSound({ n: evidence.checked })),
  ];
  if (facts.otherJudge > 0) {
    rows.splice(2, 0, { label: '', sign: 'open', text: words.factsOther({ n: facts.otherJudge, judge }) });
  }
  if (anchor !== null) rows.push(anchorRow(anchor.foundAtSeq, voice));
  return rows;
}

function anchorRow(foundAtSeq: number | null, { messages }: Voice): Row {
  const { verify: words } = messages.ledger;
  if (foundAtSeq === null) return { label: words.anchor, sign: 'broken', text: words.anchorMissing };
  return { label: words.anchor, sign: 'sound', text: words.anchorFound({ seq: foundAtSeq }) };
}

function renderRow({ label, sign, text }: Row, width: number, voice: Voice): string {
  const { chalk } = voice;
  const shown = { sound: chalk.green('✓'), broken: chalk.red('✗'), open: chalk.yellow('–') }[sign];
  return hang(`${shown} ${label}${' '.repeat(width - textWidth(label))}  `, text, voice.columns);
}

function brokenInWords({ broken }: Proof, first: Break, { messages }: Voice): string {
  const { verify: words } = messages.ledger;
  const what = words.what[first.code]({ detail: visibleText(first.detail) });
  const { seq } = first;
  const run = first.run === null ? null : visibleText(first.run);
  if (seq !== null && run !== null)
    return words.broken({ n: broken, first: words.place({ seq, run, what }) });
  if (seq !== null) return words.broken({ n: broken, first: words.placeOfSeq({ seq, what }) });
  return words.broken({ n: broken, first: run === null ? what : words.placeOfRun({ run, what }) });
}
