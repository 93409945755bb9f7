import type { SameMessages } from '../catalogue.ts';
import type { errorsWorkspace as english } from '../en/errors-workspace.ts';

/** What stops a command that looks for files of a workspace. Keys are `AppError.code`. */
export const errorsWorkspace = {
  'file-missing': ({ file }: { file: string }) => ({
    message: `没有文件 ${file}。`,
    hint: '请检查路径；相对路径从当前文件夹算起。',
  }),
  'file-is-folder': ({ file }: { file: string }) => ({
    message: `${file} 是文件夹，不是文件。`,
    hint: '请给出其中某个文件的路径。',
  }),
  'file-unreadable': ({ file, detail }: { file: string; detail: string }) => ({
    message: `读不了 ${file}（${detail}）。`,
    hint: '请检查读取权限。',
  }),
  'nothing-matched': ({ pattern }: { pattern: string }) => ({
    message: `没有与 ${pattern} 匹配的文件。`,
    hint: '请给出通向流程标准（*.yaml、*.yml）的文件、文件夹或通配符。',
  }),
  'no-workspace': ({ folder }: { folder: string }) => ({
    message: `${folder} 及其上级文件夹里都没有工作区。`,
    hint: '建一个：在某个文件夹里放一个 sop.yaml 文件，内容可以为空。',
  }),
  'standard-missing': ({ id, meant }: { id: string; meant: string }) => ({
    message: `没有流程标准“${id}”：工作区里没有，自带的标准里也没有。`,
    hint: meant === '' ? '流程标准以它的文件名为 id。' : `是不是“${meant}”？`,
  }),
  'calendar-missing': ({ id, meant }: { id: string; meant: string }) => ({
    message: `没有工作日历“${id}”：工作区里没有，自带的日历里也没有。`,
    hint: meant === '' ? '日历以它的文件名为 id。' : `是不是“${meant}”？`,
  }),
  'organisation-missing': ({ file }: { file: string }) => ({
    message: `sop.yaml 指定的组织文件 ${file} 不存在。`,
    hint: '请更正 sop.yaml 里的 organisation，或去掉这一项。',
  }),
} satisfies SameMessages<typeof english>;
