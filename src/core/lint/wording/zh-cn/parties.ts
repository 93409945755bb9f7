import type { VagueTerm } from '../vague-kind.ts';

/** Family names that are not also the beginning of a verb: after 专人 they begin a name. */
const family =
  '[王李张刘陈杨赵黄周吴徐孙胡朱林郭罗梁宋郑谢韩唐冯董萧曹袁邓傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪姜范姚谭廖邹熊陆郝孔崔康毛邱秦史侯邵孟龙雷钱汤尹武乔赖龚庞樊殷章倪耿]';

/** What a person of that name then does. */
const does =
  '(?=负责|保管|管理|汇总|跟踪|跟进|登记|记录|审核|复核|处理|办理|接收|接待|对接|整理|维护|统计|核对|检查|监督|值守|收|送|报|$|[，。、；）)（(])';

/** 专人 with a name before or after it. */
const personBefore = `${family}[\\u4e00-\\u9fff]{1,2}(?:作为|担任|为)?`;
const personAfter = `(?:为|是|即)?${family}(?:[\\u4e00-\\u9fff]{1,2}|某)${does}`;

/** Named at once, as in 责任部门：质量部; 下同 and the like name nobody. */
const named = String.raw`\s*(?:[:：—]|[（(](?!下同|以下|兼职|专职|全职|如有))`;

/** About a list or a name of them, or about rules. */
const about = '的?(?:名单|清单|名称|姓名|通讯录|电话|联系方式|编号|代码|信息表)';

/** Known from what was said: 上述相关部门, 三个相关部门, 与本单有关人员. */
const bound = '(?:以上|上述|前述|这些|[两三四五六七八九\\d]\\s*个|与[^，。；]{1,12})';

const party =
  '(?:职能|业务|管理|技术|主管|责任|工作|专业|操作|值班|协作|参与){0,2}(?:部门|单位|科室|人员|负责人|责任人|领导|专家|岗位|同事|员工|经理|主管|方面|机构|班组|团队|人士|各方|经办人|承办人|管理层|车间|小组|处室|分公司)';

/** Vague parties. Source: S3-4.2. */
export const parties: readonly VagueTerm[] = [
  {
    words: `(?:相关|有关|相应)${party}`,
    heads: ['相关', '有关', '相应'],
    before: bound,
    after: `${named}|${about}|规章|法规|换算|制度|证书|密度|性|(?:即|是指|是|为)[^，。；]{0,8}[部组科室处]`,
  },
  { words: '配合部门', after: `${named}|${about}|经理|主管|负责人|领导|为` },
  {
    words: '责任(?:部门|单位)',
    heads: ['责任'],
    // To find it, or to write it down, is not to leave it open.
    before:
      '判定|确定|认定|查明|明确|指定|选定|划分|(?:列明|写明|写上|注明|填写|填入|填|载明|登记|记录|包括|包含|包含有|标明|写清|[按以])[^，。；]{0,20}',
    after: `${named}|${about}|由[^，。；]{1,20}(?:判定|划分|认定|确定|指定)|为|是|判定|划分|认定|确认|字段|[一这]?栏|经办人|负责人`,
  },
  {
    words: '专人',
    before: `[大中高]|业务|采购|招聘|销售|${personBefore}`,
    after: `${named}|${about}|员|才|士|群|数|专|${personAfter}`,
  },
  { words: '公司(?:高层|上级)?领导', heads: ['公司'], after: '班子|力|小组' },
  {
    words: '上级',
    before: '[以线网]|直接|直属|的|其|本人',
    after: `${named}|别|单位|市|域|联|数|差|长|台|公司|集团|工序|目录|菜单|节点|编号|文件|标准|制度|即`,
  },
  {
    words: '领导',
    before:
      // Only where something goes to them or comes from them.
      '(?<!报|经|由|请|请示|向|呈|交|给|征得|征求|通知|汇报|告知|报告)',
    after: '班子|力|小组|者|岗|层|干部|人',
  },
  // As the one who acts: 领导批示的事项.
  { words: '领导', before: '[^，。；、：\\s]', after: '(?!批示|签批|指示|交办)' },
];
