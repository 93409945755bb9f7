import type { Random } from './random.ts';

const surnames = [...'王李张刘陈杨黄赵周吴徐孙马胡朱郭何林高罗郑梁谢宋唐许韩冯邓曹'];

const givenNames =
  '伟 芳 敏 静 磊 洋 艳 勇 军 杰 娟 涛 明 超 霞 平 刚 桂英 秀兰 建华 志强 晓燕 海波 雪梅 文博 佳怡 子涵 宇航 思远 丽娜 国栋 春梅 立新 婷婷 浩然 慧敏 永康 小红 俊峰 玉兰'.split(
    ' ',
  );

/** Gives out names of people, each once: `王芳`, `赵志强` …; numbered ones when all are used up. */
export function createNames(random: Random): () => string {
  const left = surnames.flatMap((surname) => givenNames.map((given) => surname + given));
  let given = 0;
  return () => {
    given += 1;
    if (left.length === 0) return `${random.pick(surnames)}${random.pick(givenNames)}${given}`;
    const [name = ''] = left.splice(random.below(left.length), 1);
    return name;
  };
}
