import type { SameMessages } from '../catalogue.ts';
import type { errorsLint as english } from '../en/errors-lint.ts';

/** What stops `sop lint` and `sop explain`. Keys are `AppError.code`. */
export const errorsLint = {
  'rule-unknown': ({ name, meant }: { name: string; meant: string }) => ({
    message: `没有“${name}”这条规则。`,
    hint: meant === '' ? '“sop explain” 列出全部规则。' : `是不是想写“${meant}”？`,
  }),
  'rule-level-fixed': ({ name }: { name: string }) => ({
    message: `sop.yaml 改了规则 ${name} 的级别，这条规则不能改。`,
    hint: '不合这条规则的标准无法执行，请删去 sop.yaml 里的这一行。',
  }),
  'nothing-to-lint': ({ folder }: { folder: string }) => ({
    message: `工作区 ${folder} 里没有流程标准。`,
    hint: '把标准放进 processes 文件夹，或写明文件、文件夹、通配符。',
  }),
  'bad-file-size': ({ value }: { value: string }) => ({
    message: `“${value}”不是文件大小。`,
    hint: '写兆字节数，例如 50，或数字加 kB、MB、GB。',
  }),
} satisfies SameMessages<typeof english>;
