import type { errorsEvidence as english } from '../en/errors-evidence.ts';

/** What stops a file from being kept or checked as evidence. Keys are `AppError.code`. */
export const errorsEvidence = {
  'evidence-missing': ({ file }) => ({
    message: `没有文件 ${file}。`,
    hint: '请检查路径；相对路径从当前文件夹算起。',
  }),
  'evidence-unreadable': ({ file, detail }) => ({
    message: `读不了 ${file}（${detail}）。`,
    hint: '请检查读取权限。',
  }),
  'evidence-not-a-file': ({ file }) => ({
    message: `${file} 不是普通文件，不能作为证据保存。`,
    hint: '请给出一个文件；有多个请先打包。',
  }),
  'evidence-outside': ({ file, folder }) => ({
    message: `${file} 不在 ${folder} 里。`,
    hint: '请先复制到那个文件夹。',
  }),
  'evidence-too-large': ({ file, sizeBytes, maxBytes }) => ({
    message: `${file} 太大，不能作为证据保存：${sizeBytes} 字节，最多 ${maxBytes}。`,
    hint: '请缩小文件，或存放别处并备注位置。',
  }),
  'evidence-changed': ({ file }) => ({
    message: `读取时 ${file} 又有变化。`,
    hint: '请等它写完后再给一次。',
  }),
  'evidence-not-kept': ({ file, folder, detail }) => ({
    message: `${file} 没能保存到 ${folder}（${detail}）。`,
    hint: '请检查磁盘空间和文件夹的写权限。',
  }),
  'evidence-digest': ({ digest }) => ({
    message: `“${digest}”不是 SHA-256，不能用它保存证据。`,
    hint: '台账可能被改动过：请用 sop verify 检查。',
  }),
} satisfies { readonly [K in keyof typeof english]: (typeof english)[K] };
