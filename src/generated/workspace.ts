/* Made by `npm run gen` from schemas/workspace.schema.json: change that file. */

/**
 * 经过的时长 — an elapsed length of time
 */
export type Duration = string;
/**
 * 一组规则 — a set of rules
 */
export type Preset = "recommended" | "strict" | "all";
/**
 * 级别；off 为停用 — a level; off switches the rule off
 */
export type Level = "off" | "info" | "warn" | "error";

/**
 * 工作区设置 sop.yaml：每一项都可以不写 — settings of a workspace, sop.yaml: every one may be left out
 */
export interface WorkspaceFile {
  /**
   * 本工作区的语言；命令行和环境变量优先 — language of this workspace; the command line and the environment come first
   */
  language?: "zh-CN" | "en";
  /**
   * 显示时刻所用的时区 — time zone in which instants are shown
   */
  zone?: string;
  /**
   * 组织文件的路径，从 sop.yaml 所在的文件夹算起 — path of the organisation file, from the folder of sop.yaml
   */
  organisation?: string;
  /**
   * 流程标准所在的文件夹或通配符 — folders or globs that hold the process standards
   *
   * @minItems 1
   */
  processes?: string[];
  /**
   * 工作日历所在的文件夹 — folder of the working calendars
   */
  calendars?: string;
  /**
   * 流程标准没有写日历时用哪一个 — the working calendar of standards that name none
   */
  calendar?: string;
  /**
   * 台账文件的路径 — path of the ledger file
   */
  ledger?: string;
  /**
   * 发生后多久之内登记不算补录，只能用 min 或 h — how long after it happened an entry counts as made on time; only min or h
   */
  late_entry_tolerance?: Duration;
  /**
   * 检查；被 extends 引用的文件里只有这一部分有效 — lint; of a file that others extend, only this part counts
   */
  lint?: {
    /**
     * 启用哪一组规则：recommended 推荐，strict 严格（info 一律按 warn 报），all 全部；后一组包含前一组 — which set of rules is on: recommended, strict (every info is reported as warn) or all; each holds the one before it
     */
    preset?: Preset & string;
    /**
     * 规则固定在哪个版本：之后新增的规则不启用，单独写了级别的除外 — the version whose rules count: later ones are off, but for those that are given a level
     */
    rule_set?: string;
    /**
     * 先采用哪些文件或 npm 包的检查设置，后写的优先，本文件最优先；路径从写它的文件所在的文件夹算起 — files or npm packages whose lint settings come first; later ones win, this file wins over all; paths count from the folder of the file that names them
     */
    extends?: string[];
    /**
     * 公司自己的规则：模块文件或 npm 包；会作为程序运行，只写信得过的 — rules of one’s own: module files or npm packages; they are run as programs, so name only what you trust
     */
    plugins?: string[];
    /**
     * 个别规则的级别和选项 — level and options of single rules
     */
    rules?: RuleSettings;
    /**
     * 某些文件另行规定；后面的优先 — other settings for some files; later ones win
     */
    paths?: PathSettings[];
    /**
     * 从哪一级起检查不通过 — the level from which the check fails
     */
    fail_on?: "error" | "warn" | "info";
    /**
     * 警告超过这个数目时检查不通过；不写则不限 — more warnings than this fail the check; without it there is no limit
     */
    max_warnings?: number;
    /**
     * 基线文件的路径，从 sop.yaml 所在的文件夹算起：其中记下的旧问题不再报；被引用的文件里写了不起作用 — path of the baseline file, from the folder of sop.yaml: the old findings it lists are not reported again; in a file that is extended it has no effect
     */
    baseline?: string;
  };
}
/**
 * 按规则的 id 或编号：级别，或级别加选项 — by id or code of a rule: its level, or its level and options
 */
export interface RuleSettings {
  [k: string]: Level | RuleWithOptions;
}
/**
 * 级别和这条规则的选项；级别不写则不变。每条规则有哪些选项见该规则的说明页 — the level and the rule’s options; without a level it stays as it is. The page of a rule lists its options
 */
export interface RuleWithOptions {
  level?: Level;
  [k: string]: unknown;
}
/**
 * 对一部分文件的规定 — settings for some files
 */
export interface PathSettings {
  /**
   * 通配符，从工作区的文件夹算起，用 / 分隔；以 ! 开头的排除 — globs from the folder of the workspace, written with /; one that begins with ! excludes
   */
  files: string | string[];
  preset?: Preset;
  rules?: RuleSettings;
}
