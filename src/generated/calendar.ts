/* Made by `npm run gen` from schemas/calendar.schema.json: change that file. */

/**
 * 给人看的文字：一种语言写一句，或中英文各一句 — words for people: one string, or one for each language
 */
export type Text =
  | string
  | {
      "zh-CN": string;
      en?: string;
    };
export type Window = string;

/**
 * 工作日历：哪些天上班、几点上下班 — a working calendar: which days are worked, at which hours
 */
export interface Calendar {
  /**
   * 日历 id，与文件名相同 — calendar id, the same as the file's name
   */
  id: string;
  /**
   * 名称 — name
   */
  name: Text;
  /**
   * 时区，IANA 名称 — time zone, its IANA name
   */
  zone: string;
  /**
   * 用哪个国家的法定节假日和调休；null 表示只看星期 — whose statutory holidays and make-up workdays; null = the plain week
   */
  country: "CN" | null;
  /**
   * 每周上班的日子 — days of the week that are worked
   *
   * @minItems 1
   */
  workdays: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
  /**
   * 上班时间，按先后、不重叠；不写则全天 — business hours, in order and apart; without them the whole day
   *
   * @minItems 1
   */
  hours?: Window[];
  /**
   * 另外放假的日子 — further days off
   */
  days_off?: Override[];
  /**
   * 另外上班的日子 — further workdays
   */
  extra_workdays?: Override[];
  /**
   * 按天计的期间怎样数；目前只有 civil（民法典第 200–204 条） — how terms in days are counted; only civil so far (Chinese Civil Code, arts. 200-204)
   */
  count?: "civil";
}
export interface Override {
  /**
   * 日期 — date
   */
  date: string;
  /**
   * 原因 — reason
   */
  reason: Text;
}
