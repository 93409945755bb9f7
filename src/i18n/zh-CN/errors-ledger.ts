import type { errorsLedger as english } from '../en/errors-ledger.ts';

/** What stops the store of the ledger. Keys are `AppError.code`. */
export const errorsLedger = {
  'ledger-missing': ({ file }) => ({
    message: `没有台账 ${file}。`,
    hint: '请检查路径；--db 和 SOP_DB 指定台账，否则用工作区的。',
  }),
  'ledger-directory': ({ file }) => ({
    message: `${file} 是文件夹，不是台账。`,
    hint: '请给出其中某个文件的路径，例如 ledger.db。',
  }),
  'ledger-not-a-file': ({ file }) => ({
    message: `${file} 不能作台账：它不是普通文件，或文件名首尾有空格。`,
    hint: '请给出普通文件的路径。',
  }),
  'ledger-folder-missing': ({ file, folder }) => ({
    message: `无法建立 ${file}：文件夹 ${folder} 不存在。`,
    hint: '请先建文件夹，或更正路径。',
  }),
  'ledger-no-permission': ({ file, detail }) => ({
    message: `没有权限使用 ${file}（${detail}）。`,
    hint: '请检查文件及其文件夹的读写权限。',
  }),
  'ledger-read-only': ({ file, detail }) => ({
    message: `${file} 不能写入（${detail}）。`,
    hint: '请检查文件及其文件夹的写权限，或使用副本。',
  }),
  'ledger-unreadable': ({ file, detail }) => ({
    message: `读写 ${file} 出错（${detail}）。`,
    hint: '磁盘可能有故障：请先把文件复制到别处。',
  }),
  'ledger-disk-full': ({ file }) => ({
    message: `${file} 所在的磁盘已满。已确认的内容没有丢失。`,
    hint: '请腾出空间，再做一次刚才的操作。',
  }),
  'ledger-locked': ({ file }) => ({
    message: `别人正在写 ${file}。`,
    hint: '请稍后再试。',
  }),
  'ledger-not-a-database': ({ file }) => ({
    message: `${file} 不是台账。`,
    hint: '请给出由 sop run 或 sop db backup 建立的文件。',
  }),
  'ledger-foreign': ({ file }) => ({
    message: `${file} 是别的程序的数据库。没有改动其中任何内容。`,
    hint: '请给出由 sop run 或 sop db backup 建立的文件。',
  }),
  'ledger-damaged': ({ file, detail }) => ({
    message: `${file} 已损坏（${detail}）。`,
    hint: '请保留这个文件，并用 sop db restore FILE 恢复备份。',
  }),
  'ledger-newer': ({ file, found, known }) => ({
    message: `${file} 由更新版本的 sop 写成（结构 ${found}，本程序认识到 ${known}）。`,
    hint: '请使用那个版本的 sop。',
  }),
  'ledger-older': ({ file, found, known }) => ({
    message: `${file} 由较旧版本的 sop 写成（结构 ${found}，现为 ${known}），须先升级。`,
    hint: '任何写台账的命令都会先备份再升级：sop db rebuild --db FILE',
  }),
  'ledger-kind': ({ file, kind, wanted }) => ({
    message: `${file} 是${kindName(kind)}台账，不是${kindName(wanted)}台账。`,
    hint: '真实业务与演练不能混在一起：请用 --db 指定另一个台账。',
  }),
  'ledger-network': ({ file, filesystem }) => ({
    message: `${file} 在网络文件系统上（${filesystem}），两台机器同时使用会损坏它。`,
    hint: '请放在本机磁盘上；若仍要写入，设 SOP_NETWORK_LEDGER=1。',
  }),
  'ledger-not-durable': ({ file, journal, synchronous }) => ({
    message: `${file} 不能保证写入的内容不丢（journal ${journal}，synchronous ${synchronous}）。`,
    hint: '请放在本机的普通磁盘上。',
  }),
  'backup-exists': ({ file }) => ({
    message: `${file} 已存在；备份从不覆盖任何文件。`,
    hint: '请换一个文件名，例如带上日期。',
  }),
  'backup-no-permission': ({ file, detail }) => ({
    message: `无法建立 ${file}（${detail}）。`,
    hint: '请检查文件夹是否存在、能否写入。',
  }),
  'backup-failed': ({ file, detail }) => ({
    message: `复制到 ${file} 失败（${detail}）。没有留下半个文件。`,
    hint: '请检查那个磁盘的空间。',
  }),
  'forget-unfinished': ({ file, erased }) => ({
    message: `已删除 ${erased} 个值，但别人正打开着 ${file}，旧内容还留在它的日志里。`,
    hint: '最后一个使用者关闭后即消失：请结束其他程序，再运行一次 sop db rebuild。',
  }),
  'run-moved-on': ({ run }) => ({
    message: `刚才有人继续了执行 ${run}。没有改动任何内容。`,
    hint: '请用 sop trace 查看后再试。',
  }),
  'text-not-unicode': ({ text }) => ({
    message: `这段文字里有半个字符，无法保存：${text}`,
    hint: '请重新输入，或去掉坏掉的字符。',
  }),
} satisfies { readonly [K in keyof typeof english]: (typeof english)[K] };

function kindName(kind: string): string {
  return kind === 'rehearsal' ? '演练' : '真实';
}
