import { Console } from 'node:console';
import { serve } from '../../adapters/language-server/serve.ts';
import { version } from '../../generated/version.ts';
import type { CommandContext } from '../command.ts';
import { createLanguageService } from './create-language-service.ts';
import { chooseEditorLanguage } from './editor-language.ts';

/** Serves until the editor ends it: the connection ends the process itself. */
export function runServer(context: CommandContext): Promise<never> {
  const { io } = context;
  // What a plug-in prints must not get among the protocol.
  globalThis.console = new Console(io.stderr, io.stderr);
  const service = createLanguageService({
    cwd: io.cwd,
    now: io.now,
    languageFor: chooseEditorLanguage(context),
  });
  serve({ input: io.stdin, output: io.stdout, service, version });
  return new Promise(() => undefined);
}
