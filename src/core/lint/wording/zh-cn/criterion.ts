import type { Clause } from '../clause.ts';

/** 10 %, 5000 元, 25 ℃: figures that say how much; a count of things or a length of time does not say how good. */
const measure = String.raw`(?:\d+(?:\.\d+)?|[一二两三四五六七八九十百]+)\s*(?:%|％|‰|个?百分点|[万亿]?元|万|分(?!钟|[之内])|倍|成(?!本|品)|℃|°|度|db|mm|cm|km|kg|[mg吨]\b|吨|公斤|千克|克|米|毫米|厘米|平方米|伏|v\b)`;
const bound = String.raw`(?:不(?:得|应)?(?:超过|超出|低于|高于|少于|多于|大于|小于)|至少|最多|至多|最高|最低|上限|下限|[≤≥<>±]|(?:增加|减少|提高|降低|放宽|缩短|延长|控制)?[到至为])\s*\d`;
const figure = new RegExp(`${measure}|${bound}`);
const figureJustBefore = new RegExp(`${measure}\\s*(?:以[上下内]|之[内间])?(?:的|[即视]?为)?$`);

/** A document that has the criterion, and that the text says to go by. */
const byDocument =
  /(?:按照?|依照?|依据|根据|遵照|参照|参见|见|符合|满足|达到|以)[^，。；]{0,12}(?:《[^》]*》|附[件表录]|第[^，。；]{1,6}[条款章节]|[上下]表|gb|iso)/;

const bracket = /^[^，。；（(]{0,14}[（(]([^）)]*)/;
const settling = /\d|见|指|即|标准|《|附[件表]|不|无|符合|均|全部|[至最]少|达到/;
const explaining =
  /^(?:即|也就是|是指|指|以[^，。；]*为[准限界]|标准[为是见：:]|判定|要求[为是：:]|具体[为是见：:]|见|详见|参见|达到|最[多高低少长短迟晚]|至[多少]|不得?(?:超过|低于|高于|少于)|上限|封顶)/;

/** Where things are kept says how well. */
const place = /(?:放|存|锁|置|装|收)[^，。；]{0,8}(?:柜|库|箱|室|袋|架|盒)/;

/** Whether the sentence says how good is good enough: a figure, what it means, or the document that has it. */
export function hasCriterion({ before, after, previous, next, words }: Clause): boolean {
  if (figure.test(after) || figureJustBefore.test(before)) return true;
  if (byDocument.test(before + words + after) || byDocument.test(previous)) return true;
  const inBrackets = bracket.exec(after)?.[1] ?? '';
  if (settling.test(inBrackets) || (inBrackets.length > 3 && !/等|^(?:如|例|包括|含)/.test(inBrackets)))
    return true;
  if (words === '良好' && (/优/.test(previous) || /^(?:合格|一般|中等|及格|较?差|不合格)/.test(next)))
    return true;
  if (words === '妥善' && place.test(before)) return true;
  return explaining.test(next);
}

const scale =
  /(?:按照?|依照?|依据|根据|参照|对照|执行|见|参见|详见)[^，。；]{0,16}(?:《[^》]*》|附[件表录]|第[^，。；]{1,6}[条款章节]|[上下]表|分级|标准|等级表)/;
const ofLevels = /分(?:为|成)?\s*(?:[一二两三四五六]|\d)\s*[级档类等]|分别/;
const levelBracket =
  /[（(][^）)]*(?:\d|[一二两三四五六七八九十]+(?:次|级|人|起|件|[万千百]?元)|见|附|级|档|[、；][^）)]*[、；])/;

/** Whether the sentence gives the scale by which something is grave: levels, a table, or what it means. */
export function hasScale({ before, after, previous, next }: Clause): boolean {
  const rest = `${after}，${next}`;
  if (scale.test(before) || scale.test(previous) || scale.test(rest) || levelBracket.test(after)) return true;
  if (ofLevels.test(after) || /^(?:程度|性)?(?:分级|等级|标准|划分|界定)/.test(after)) return true;
  return (
    /^的?(?:是指|，?指|即)/.test(after) ||
    /^(?:即|指|是指|也就是)/.test(next) ||
    /^[^。]{0,12}：[^。]*\d/.test(next)
  );
}
