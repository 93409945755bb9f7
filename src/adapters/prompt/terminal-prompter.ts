import type { Refusal } from '../../core/run/events.ts';
import type { Question } from '../../core/run/question.ts';
import type { Asking, Prompter, Reply } from '../../ports/prompter.ts';
import type { RunScreen } from '../../ports/run-screen.ts';
import { askQuestion } from './ask-question.ts';
import { followCommand } from './commands.ts';
import type { Inquiry } from './inquiry.ts';
import type { Terminal } from './terminal.ts';

/** A prompter for a person at a terminal. */
export function createTerminalPrompter(inquiry: Inquiry, screen: RunScreen): Prompter {
  const terminal: Terminal = { inquiry, screen, notice: '', pending: null };
  return {
    identify: async () => null,
    ask: (question, asking) => askUntilAnswered(terminal, question, asking),
    chooseRole: (roles, asking) => chooseRole(terminal, roles, asking),
    refused: async (refusal: Refusal, _question: Question, asking: Asking) => {
      inquiry.drop();
      terminal.pending = null;
      terminal.notice = screen.warning(screen.refusal(refusal, asking));
    },
    handedOver: async (refusal, asking) => inquiry.write(screen.handedOver(refusal, asking)),
    ended: async (asking) => inquiry.write(screen.ended(asking)),
  };
}

/** Asks until there is an answer: looking back, help and a cancelled reason lead to the same question again. */
async function askUntilAnswered(terminal: Terminal, question: Question, asking: Asking): Promise<Reply> {
  const { pending } = terminal;
  terminal.pending = null;
  if (pending) return pending;
  terminal.inquiry.flush();
  for (;;) {
    const said = await askQuestion(terminal, question, asking);
    const reply = said && 'command' in said ? await followCommand(terminal, said.command, asking) : said;
    if (reply) return reply;
    terminal.inquiry.drop();
  }
}

async function chooseRole(
  { inquiry, screen }: Terminal,
  roles: readonly string[],
  asking: Asking,
): Promise<string | null> {
  const keys = roles
    .slice(0, 9)
    .map((role, index) => ({ key: String(index + 1), label: screen.roleName(role, asking) }));
  const all = [...keys, { key: '0', label: screen.words.roleNone }];
  const asked = screen.roleQuestion(roles, asking);
  const label = (key: string) => all.find((one) => one.key === key)?.label ?? '';
  const key = await inquiry.key({
    message: `? ${asked}\n${screen.keys(all)}`,
    choices: all,
    answered: (taken) => screen.answered(asked, label(taken)),
  });
  return roles[Number(key) - 1] ?? null;
}
