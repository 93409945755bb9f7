import type { CommandDefinition } from '../command.ts';

/** `sop lsp`: a language server for editors, over standard input and output. */
export const command: CommandDefinition<readonly [], object> = {
  name: 'lsp',
  summary: { 'zh-CN': '编辑器用的语言服务', en: 'serve editors as a language server' },
  description: {
    'zh-CN':
      '编辑器启动它，通过标准输入输出说语言服务器协议（LSP）：边写边查、悬停说明、快速修复、补全、跳转、改名。不用自己运行；编辑器怎么配置见 docs/editor.md。语言依次取 --lang、SOP_LANG、工作区的 sop.yaml、编辑器的界面语言。',
    en: 'Started by an editor, it speaks the language server protocol over standard input and output: findings while you type, hover, quick fixes, completion, definitions, rename. You do not run it yourself; docs/editor.md says how to set an editor up. The language is that of --lang, SOP_LANG, the workspace’s sop.yaml or the editor, in this order.',
  },
  examples: [
    {
      command: 'sop lsp --stdio',
      says: { 'zh-CN': '编辑器的启动命令', en: 'the command that an editor starts' },
    },
    {
      command: 'sop lsp --lang zh-CN',
      says: { 'zh-CN': '不管编辑器是什么语言，都说中文', en: 'in Chinese, whatever the editor’s language' },
    },
  ],
  configure(command, t) {
    command
      .option(
        '--stdio',
        t({ 'zh-CN': '标准输入输出；总是如此', en: 'standard input and output; it is always so' }),
      )
      .option(
        '--clientProcessId <id>',
        t({
          'zh-CN': '编辑器的进程号，它结束时本程序也结束',
          en: 'process of the editor; the server ends with it',
        }),
      );
  },
  async run(context) {
    const { runServer } = await import('../lsp/run-server.ts');
    return runServer(context);
  },
};
