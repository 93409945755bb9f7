import type { SameMessages } from '../catalogue.ts';
import type { errorsLint as english } from '../en/errors-lint.ts';

/** What stops `sop lint` and `sop explain`. Keys are `AppError.code`. */
export const errorsLint = {
  'rule-unknown': ({ name, meant }: { name: string; meant: string }) => ({
    message: `没有“${name}”这条规则。`,
    hint: meant === '' ? '“sop explain” 列出全部规则。' : `是不是想写“${meant}”？`,
  }),
  'nothing-to-lint': ({ folder }: { folder: string }) => ({
    message: `工作区 ${folder} 里没有流程标准。`,
    hint: '把标准放进 processes 文件夹，或写明文件、文件夹、通配符。',
  }),
  'bad-file-size': ({ value }: { value: string }) => ({
    message: `“${value}”不是文件大小。`,
    hint: '写兆字节数，例如 50，或数字加 kB、MB、GB。',
  }),
  'bad-count': ({ option, value }: { option: string; value: string }) => ({
    message: `“${value}”不能用作 ${option} 的数。`,
    hint: '写 0 或更大的整数。',
  }),
  'bad-output-file': ({ value }: { value: string }) => ({
    message: `--output-file “${value}”没有写文件名。`,
    hint: '写文件名，或格式加文件名：sarif=lint.sarif。',
  }),
  'bad-output-format': ({ name, meant, allowed }: { name: string; meant: string; allowed: string }) => ({
    message: `--output-file 没有“${name}”这种格式。`,
    hint: meant === '' ? `可以用：${allowed}。文件名里就有等号时，前面加 ./。` : `是不是想写“${meant}”？`,
  }),
  'output-file-twice': ({ file }: { file: string }) => ({
    message: `两个 --output-file 都写 ${file}。`,
    hint: '每种格式写一个文件。',
  }),
  'option-needs': ({ option, needed }: { option: string; needed: string }) => ({
    message: `${option} 要和 ${needed} 一起用。`,
    hint: `加上 ${needed}，或去掉 ${option}。`,
  }),
  'stdin-alone': ({ path }: { path: string }) => ({
    message: `标准输入要单独检查，不能和 ${path} 一起。`,
    hint: '去掉路径，或分两次检查。',
  }),
  'file-unwritable': ({ file, detail }: { file: string; detail: string }) => ({
    message: `写不了 ${file}（${detail}）。`,
    hint: '看看文件夹在不在、您有没有写的权限。',
  }),
  'baseline-unnamed': () => ({
    message: '--write-baseline 不知道写到哪个文件。',
    hint: '写明：--baseline lint-baseline.json，或在 sop.yaml 的 lint 下写 baseline。',
  }),
  'baseline-missing': ({ file }: { file: string }) => ({
    message: `没有旧问题记录 ${file}。`,
    hint: '加一次 --write-baseline，用现有问题生成。',
  }),
  'baseline-unreadable': ({ file }: { file: string }) => ({
    message: `${file} 不是本版本读得懂的旧问题记录。`,
    hint: '用 --write-baseline 重新生成，或从版本库恢复。',
  }),
  'git-missing': () => ({
    message: '--changed 要用 git，这里没有 git。',
    hint: '安装 git，或写明要检查的文件。',
  }),
  'git-no-repository': ({ folder }: { folder: string }) => ({
    message: `--changed 要用 git，${folder} 不在 git 仓库里。`,
    hint: '到检出的文件夹里运行，或去掉 --changed。',
  }),
  'git-unknown-ref': ({ ref }: { ref: string }) => ({
    message: `git 里没有“${ref}”可以对比。`,
    hint: '写 --changed=REF，REF 是分支、标签或提交；浅克隆可能要先取回。路径写在 --changed 前面。',
  }),
  'git-failed': ({ detail }: { detail: string }) => ({
    message: `git 说不出改了什么：${detail}`,
    hint: '在同一个文件夹里试试“git status”。',
  }),
  'watch-failed': ({ folder, detail }: { folder: string; detail: string }) => ({
    message: `没法等 ${folder} 的改动（${detail}）。`,
    hint: '少写几个文件夹；系统可能限制了数量。',
  }),
} satisfies SameMessages<typeof english>;
