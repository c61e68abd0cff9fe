import type { MoneyUnit } from '../../domain/money';
import type { Agency, Budget } from '../../domain/project-table';
import { area, cellAddress } from '../../grid/area';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import {
  FAULT_FILL,
  FAULT_FONT,
  HEADER_STYLE,
  TEXT_FORMAT,
  TITLE_HEIGHT,
  TITLE_STYLE,
} from '../../sheet-plan/sheet-look';
import type { SheetPlan } from '../../sheet-plan/sheet-plan';
import type { Template } from '../../templates';
import { rowHeight, widthThatFits } from '../../sheet-plan/text-extent';

/** What one row of the list says of a project; amounts in the list's money unit. */
export interface ProjectListEntry {
  code: string | null;
  name: string | null;
  budget: Budget;
  purpose: string | null;
  /** Null where the template column is empty: the blank one is meant. */
  template: Template | null;
}

/** The columns of the list in order, by the labels that find them again. */
export const LIST_COLUMNS = {
  code: '项目编码',
  name: '项目名称',
  total: '预算数',
  fiscal: '财政资金',
  other: '其他资金',
  purpose: '资金用途',
  template: '模板',
} as const;
export type ListColumn = keyof typeof LIST_COLUMNS;

/** Label before the agency's cell, and how it was written on earlier lists. */
const LIST_AGENCY_LABEL = '预算单位';
const FORMER_AGENCY_LABEL = '预算部门';
export const LIST_AGENCY_LABELS: readonly string[] = [LIST_AGENCY_LABEL, FORMER_AGENCY_LABEL];
export const PROJECT_LIST_TITLE = '项目清单';
const HINT =
  '每行填写一个项目，选定模板后由加载项逐行生成绩效目标表。预算数留空时按财政资金与其他资金之和计算；模板留空时生成空白表。';

const COLUMNS = Object.keys(LIST_COLUMNS).length;
const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
/** Rows that are prepared for entry. */
export const PREPARED_ROWS = 30;

/** Excel takes so many characters for the entries of a drop-down list. */
const LONGEST_CHOICES = 255;

/** Names of templates as the drop-down list offers them: those that Excel's list takes. */
function choicesThatFit(templates: readonly Template[]): string[] {
  const choices: string[] = [];
  let length = 0;
  for (const { name } of templates) {
    const choice = name['zh-CN'];
    // A comma would make two entries of it.
    if (choice.includes(',') || choices.includes(choice)) continue;
    if (length + choice.length + 1 > LONGEST_CHOICES) continue;
    length += choice.length + 1;
    choices.push(choice);
  }
  return choices;
}

/** What the list of projects starts with. */
export interface ProjectListInput {
  rows: readonly ProjectListEntry[];
  agency: Agency;
  moneyUnit: MoneyUnit;
  /** Those that the drop-down lists offer, as far as Excel has room for them. */
  templates: readonly Template[];
}

/** Lays out the list of projects from which sheets are made, with the given rows and room for {@link PREPARED_ROWS}. */
export function planProjectListSheet(input: ProjectListInput, sheetName: string): SheetPlan {
  const { rows, moneyUnit: unit, templates } = input;
  const purposeWidth = widthThatFits(
    rows.map(({ purpose }) => purpose),
    44,
    160,
  );
  const plan = new PlanBuilder('projectList', [25, 30, 12, 12, 12, purposeWidth, 20]);
  const agency = `${input.agency.code ?? ''}${input.agency.name ?? ''}` || null;
  plan.addRow([PROJECT_LIST_TITLE], TITLE_HEIGHT);
  plan.addRow([LIST_AGENCY_LABEL, agency, null, null, null, null, `单位：${unit}`], 24);
  plan.addRow([HINT], rowHeight([[HINT, plan.widthOf(0, COLUMNS)]]));
  plan.addRow(Object.values(LIST_COLUMNS), 28);
  plan.merge(0, 0, 1, COLUMNS);
  plan.merge(1, 1, 1, 4);
  plan.merge(2, 0, 1, COLUMNS);
  for (const { code, name, budget, purpose, template } of rows) {
    const amounts = [budget.total, budget.fiscal, budget.other].map((amount) => amount?.toNumber() ?? null);
    const texts = [name, null, null, null, purpose];
    plan.addRow(
      [code, name, ...amounts, purpose, template?.name['zh-CN'] ?? null],
      rowHeight(texts.map((text, index) => [text, plan.widthOf(index + 1, 1)])),
    );
  }
  while (plan.rowCount < FIRST_ROW + PREPARED_ROWS) plan.addRow([], 24);
  const count = plan.rowCount - FIRST_ROW;

  plan.style(area(0, 0, 1, COLUMNS), TITLE_STYLE);
  plan.style(area(1, 1, 2, COLUMNS - 1), { horizontal: 'left' });
  plan.style(area(1, COLUMNS - 1), { horizontal: 'right' });
  plan.style(area(2, 0), { horizontal: 'left' });
  plan.style(area(HEADER_ROW, 0, count + 1, COLUMNS), { border: true });
  plan.style(area(HEADER_ROW, 0, 1, COLUMNS), HEADER_STYLE);
  plan.style(area(FIRST_ROW, 0, count, 2), { numberFormat: TEXT_FORMAT });
  plan.style(area(FIRST_ROW, 2, count, 3), { numberFormat: unit === '元' ? '#,##0.00' : '0.00' });
  plan.style(area(FIRST_ROW, 5, count, 1), { horizontal: 'left' });

  const [total, fiscal, other] = [2, 3, 4].map((column) => `$${cellAddress(FIRST_ROW, column)}`);
  const amount = cellAddress(FIRST_ROW, 2);
  const choices = choicesThatFit(templates);
  return plan.build({
    name: sheetName,
    page: { orientation: 'landscape', titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
    frozenRows: FIRST_ROW,
    validations: [
      {
        area: area(FIRST_ROW, 2, count, 3),
        rule: { type: 'custom', formula: `AND(ISNUMBER(${amount}),${amount}>=0)` },
        severity: 'stop',
        title: '金额',
        message: '请填写不小于0的数字。',
      },
      {
        area: area(FIRST_ROW, 6, count, 1),
        rule: { type: 'list', values: choices },
        // What the list has no room for can still be typed.
        severity: templates.every(({ name }) => choices.includes(name['zh-CN'])) ? 'stop' : 'warning',
        title: '模板',
        message: '请从下拉列表中选择模板，或留空使用空白表。',
      },
    ],
    conditionalFormats: [
      {
        area: area(FIRST_ROW, 2, count, 1),
        formula: `AND(COUNT(${total})=1,ROUND(SUM(${total}),6)<>ROUND(SUM(${fiscal},${other}),6))`,
        fill: FAULT_FILL,
        fontColor: FAULT_FONT,
      },
    ],
    tabColor: '#7030A0',
  });
}
