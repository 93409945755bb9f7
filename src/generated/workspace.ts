/* Made by `npm run gen` from schemas/workspace.schema.json: change that file. */

/**
 * 经过的时长 — an elapsed length of time
 */
export type Duration = string;

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
   * 检查 — lint
   */
  lint?: {
    /**
     * 从哪一级起检查不通过 — the level from which the check fails
     */
    fail_on?: "error" | "warn" | "info";
    /**
     * 个别规则的级别；off 为停用 — the level of single rules; off switches one off
     */
    rules?: {
      [k: string]: "off" | "info" | "warn" | "error";
    };
  };
}
