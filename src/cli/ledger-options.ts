import { Option } from 'commander';
import { createVoice, type Voice } from '../render/run/voice.ts';
import type { CommandContext, Translate } from './command.ts';

/** `--db FILE`, as every command has it that uses a ledger. */
export function dbOption(t: Translate): Option {
  const words = {
    'zh-CN': '台账文件；默认 SOP_DB 或工作区的 .sop/ledger.db',
    en: 'the ledger; SOP_DB or .sop/ledger.db of the workspace by default',
  };
  return new Option('--db <file>', t(words));
}

/** `--format`, for data that people read as a table or as text and programs as JSON. */
export function formatOption(t: Translate, forPeople: 'table' | 'text'): Option {
  const words = { 'zh-CN': '输出格式', en: 'what is printed' };
  return new Option('--format <format>', t(words)).choices([forPeople, 'json']).default(forPeople);
}

/** `--as PERSON[:ROLE]`. */
export function asOption(t: Translate): Option {
  const words = {
    'zh-CN': '哪个人，如 zhang.wei:agent；默认 SOP_AS 或当前系统用户',
    en: 'who, such as zhang.wei:agent; SOP_AS or the user of this machine by default',
  };
  return new Option('--as <person[:role]>', t(words));
}

/** The voice of a command for what it prints to stdout. */
export function stdoutVoice({ language, messages, colour, io }: CommandContext): Voice {
  return createVoice(language, messages, { colour: colour.stdout, columns: io.columns });
}
