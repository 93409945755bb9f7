/* Made by `npm run gen` from schemas/plants.schema.json: change that file. */

/**
 * 要埋进演练执行里的偏差：每一条说明埋哪种、埋在哪里、埋进几次执行；没写的部分由种子决定 — deviations to be planted into rehearsed runs: each entry says which kind, where, and into how many runs; what is left open is drawn by the seed
 *
 * @minItems 1
 */
export type PlantsFile = Plant[];

/**
 * 一种偏差 — one deviation
 */
export interface Plant {
  /**
   * 偏差的种类 — the kind of deviation
   */
  kind:
    | "check_failed"
    | "check_unanswered"
    | "field_missing"
    | "output_missing"
    | "step_missing"
    | "step_extra"
    | "step_out_of_order"
    | "step_repeated"
    | "step_late"
    | "clock_late"
    | "wrong_role"
    | "self_approval"
    | "not_approved"
    | "exception_unresolved"
    | "exception_late"
    | "entered_late"
    | "too_fast";
  /**
   * 哪一步 — in which step
   */
  step?: string;
  /**
   * 哪一个检查项；对 step_extra 则是标准里没有的检查项的 id — which check; for step_extra the id of a check that the standard does not have
   */
  check?: string;
  /**
   * 哪一个必填字段，写成 表单.字段 — which required field, as form.field
   */
  field?: string;
  /**
   * 哪一张表单 — which form
   */
  form?: string;
  /**
   * 哪一个计时 — which clock
   */
  clock?: string;
  /**
   * 哪一种异常 — which exception
   */
  exception?: string;
  /**
   * 埋进几次执行 — into how many runs
   */
  runs?: number;
}
