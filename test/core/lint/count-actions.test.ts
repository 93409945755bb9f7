import { describe, expect, test } from 'vitest';
import { countActions } from '../../../src/core/lint/look-ups/count-actions.ts';

describe('actions of a Chinese text', () => {
  test.each([
    ['', 0],
    ['核实客户、型号、批号、数量和问题', 1],
    ['接听电话、查看邮件', 2],
    ['记录、核实、分级、派单', 4],
    ['填写采购、付款、库位三栏', 1],
    ['审核和批准方案', 2],
    ['核实型号并登记，然后通知客户', 3],
    ['合并同类投诉，并行处理', 2],
    ['紧急的再打电话通知', 1],
    ['客户不接受时，退回质量部', 1],
    ['如果系统停用，填纸质工单', 1],
    ['如实记录，当面确认', 2],
    ['不得口头转达，以免漏登', 0],
    ['按下面的次序做：核实型号，登记（写全四项，不要简写）', 2],
    ['1、接听来电 2、登记 3、通知主管 4、归档资料', 4],
    ['①核实②登记③通知', 3],
    ['填第 3.5 节和第 4 节', 1],
    ['及时通知客户', 1],
    ['登记，并给客户一个回复', 2],
  ])('%s: %i', (text, count) => {
    expect(countActions(text, 'zh-CN')).toBe(count);
  });
});

describe('actions of an English text', () => {
  test.each([
    ['', 0],
    ['Verify customer, model and problem', 1],
    ['Take the call, verify the model, fill in the register and send a notice.', 4],
    ['Please record the time; then also phone the customer', 2],
    ['The test is done and the report of the day is filed', 0],
    ['Review the plan and approve or return it', 3],
  ])('%s: %i', (text, count) => {
    expect(countActions(text, 'en')).toBe(count);
  });
});
