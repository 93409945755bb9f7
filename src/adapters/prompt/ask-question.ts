import type { Question } from '../../core/run/question.ts';
import type { Asking, Reply } from '../../ports/prompter.ts';
import { askField } from './ask-field.ts';
import { askKey, askLine, isCommand } from './lines.ts';
import { answer, askFor, type Said } from './said.ts';
import type { Terminal } from './terminal.ts';

/** Asks a question once, in the way that suits its kind. */
export async function askQuestion(terminal: Terminal, question: Question, asking: Asking): Promise<Said> {
  switch (question.kind) {
    case 'field':
      return askField(terminal, question, asking);
    case 'check':
      return askCheck(terminal, question, asking);
    case 'deviation':
      return askDeviation(terminal, question, asking);
    case 'decision':
      return askDecision(terminal, question, asking);
    case 'approval':
      return askApproval(terminal, question, asking);
    case 'confirm':
      return askConfirmation(terminal, question, asking);
    case 'evidence': {
      const said = await askLine(terminal, question, asking);
      if (typeof said !== 'string') return said;
      return said === '' ? null : { kind: 'file', check: question.check.id, path: said, evidenceDate: null };
    }
    case 'exception': {
      const said = await askLine(terminal, question, asking);
      if (typeof said !== 'string') return said;
      return answer({ kind: 'settle', id: question.id, result: said });
    }
  }
}

type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>;

async function askCheck(terminal: Terminal, question: QuestionOf<'check'>, asking: Asking): Promise<Said> {
  const { words } = terminal.screen;
  const na = !question.step.key || question.check.naAllowed ? [{ key: 'x', label: words.na }] : [];
  const choices = [
    { key: 'y', label: words.yes, also: ['是'] },
    { key: 'n', label: words.no, also: ['否'] },
    ...na,
  ];
  const key = await askKey(terminal, question, asking, choices);
  if (isCommand(key)) return { command: key };
  const check = question.check.id;
  if (key === 'y')
    return withFile(terminal, question, asking, answer({ kind: 'check', check, answer: 'yes' }));
  const reason = await askFor(terminal, words.reasonAsk);
  if (reason === '') return null;
  return answer({ kind: 'check', check, answer: key === 'n' ? 'no' : 'na', reason });
}

/** Where a file may go with a yes, it is asked for and taken first; the yes itself waits for it. */
async function withFile(
  terminal: Terminal,
  question: QuestionOf<'check'>,
  asking: Asking,
  yes: Reply,
): Promise<Reply> {
  if (question.check.evidence !== 'optional') return yes;
  const { inquiry, screen } = terminal;
  const asked = screen.brief({ ...question, kind: 'evidence' }, asking);
  const path = await inquiry.text({
    message: `  ${asked}\n  ${screen.words.optional}`,
    answered: (text) => (text === '' ? '' : screen.answered(`  ${asked}`, text)),
  });
  if (path === '') return yes;
  terminal.pending = yes;
  return { kind: 'file', check: question.check.id, path, evidenceDate: null };
}

async function askDeviation(
  terminal: Terminal,
  question: QuestionOf<'deviation'>,
  asking: Asking,
): Promise<Said> {
  const { words } = terminal.screen;
  const key = await askKey(terminal, question, asking, [
    { key: 'y', label: words.deviationApprove },
    { key: 'n', label: words.deviationRefuse },
  ]);
  if (isCommand(key)) return { command: key };
  const comment = await askFor(terminal, words.commentAsk);
  if (comment === '') return null;
  return answer({
    kind: 'deviation',
    check: question.check.id,
    outcome: key === 'y' ? 'approve' : 'refuse',
    comment,
  });
}

async function askDecision(
  terminal: Terminal,
  question: QuestionOf<'decision'>,
  asking: Asking,
): Promise<Said> {
  const choices = question.branches.map((branch, index) => ({
    key: String(index + 1),
    label: terminal.screen.name(branch.name),
  }));
  const key = await askKey(terminal, question, asking, choices);
  if (isCommand(key)) return { command: key };
  const branch = question.branches[Number(key) - 1];
  return branch ? answer({ kind: 'decision', outcome: branch.id }) : null;
}

async function askApproval(
  terminal: Terminal,
  question: QuestionOf<'approval'>,
  asking: Asking,
): Promise<Said> {
  const { words } = terminal.screen;
  const choices = question.outcomes.map((outcome, index) => ({
    key: String(index + 1),
    label: words[outcome],
  }));
  const key = await askKey(terminal, question, asking, choices);
  if (isCommand(key)) return { command: key };
  const outcome = question.outcomes[Number(key) - 1];
  if (!outcome) return null;
  const comment = await askFor(terminal, words.commentAsk);
  if (comment === '' && outcome !== 'approved') return null;
  return answer({ kind: 'approval', outcome, comment });
}

async function askConfirmation(
  terminal: Terminal,
  question: QuestionOf<'confirm'>,
  asking: Asking,
): Promise<Said> {
  const key = await askKey(terminal, question, asking, [
    { key: 'y', label: terminal.screen.words.confirmYes },
  ]);
  return isCommand(key) ? { command: key } : answer({ kind: 'confirm' });
}
