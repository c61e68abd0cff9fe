import {
  DEFAULT_LIMITS,
  type CheckLimits,
  type CheckSettings,
  type EnteredSettings,
} from '../../domain/workbook-settings';
import { OFFERED_MONEY_UNITS } from '../../domain/money';
import { area, cellAddress } from '../../grid/area';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import { agencyText } from '../../forms/spending-plan/project-sheet';
import {
  HEADER_STYLE,
  INPUT_FILL,
  TEXT_FORMAT,
  TITLE_HEIGHT,
  TITLE_STYLE,
} from '../../sheet-plan/sheet-look';
import type { SheetPlan } from '../../sheet-plan/sheet-plan';
import { rowHeight } from '../../sheet-plan/text-extent';

export const SETTINGS_TITLE = '绩效目标检查设置';

const HINT =
  '“填写”一栏空着时采用“现用值”。修改后重新检查即生效；本表随工作簿保存，同事打开后检查结果相同。某条规则不适用时，在其“填写”一栏选“停用”。';

/** Labels of the facts, by which the sheet is read again. */
export const FACT_LABELS = {
  year: '预算年度',
  agency: '预算单位',
  moneyUnit: '金额单位',
  villages: '行政村数',
  approvedTotal: '部门批复总额（万元）',
} as const;

/** Labels of the limits. */
export const LIMIT_LABELS: Readonly<Record<keyof CheckLimits, string>> = {
  leastSatisfaction: '满意度下限（%）',
  longestText: '文字长度上限（字）',
  amountTolerance: '金额允许误差（元）',
  capSlack: '成本上限允许余量（%）',
  mostIndicators: '指标数量上限（个）',
};

const EXPLANATIONS: Readonly<Record<keyof typeof FACT_LABELS | keyof CheckLimits, string>> = {
  year: '四位年份。默认取项目编码第7、8位中最多的年度。',
  agency: '编码和名称连写。默认取各项目表中最多的单位。',
  moneyUnit: '万元或元，新插入的表采用。默认取各项目表中最多的金额单位。',
  villages: '辖区行政村数。默认取部门总体绩效目标中的“…个村”。',
  approvedTotal: '财政部门批复的总额。空着时取汇总表中填写的批复总额，都没有则不比较。',
  leastSatisfaction: '满意度指标低于此值时报告。',
  longestText: '用途、目标、描述超过此长度时报告。',
  amountTolerance: '预算数与分项之和、合计与批复数相差不超过此数时不报告。',
  capSlack: '成本上限测算高于预算但不超过此比例时不报告。',
  mostIndicators: '一个项目的指标超过此数时报告。',
};

/** Column of what people enter. */
export const ENTRY_COLUMN = 1;
/** Column of the rule's id, in the rows of rules. */
export const RULE_ID_COLUMN = 4;
export const RULE_OFF = '停用';

/** What the settings sheet shows of a rule. */
export interface SettingsRule {
  id: string;
  title: string;
  severity: string;
  why: string;
}

const WIDTHS = [30, 18, 18, 62, 28];
const COLUMNS = WIDTHS.length;

/** What the settings sheet shows: what was entered, what holds, and all rules. */
export interface SettingsInput {
  entered: EnteredSettings;
  inUse: CheckSettings;
  rules: readonly SettingsRule[];
}

/**
 * Lays out the settings of a workbook's checks: what was entered, beside it what holds (`inUse`), and all rules, each
 * of which can be switched off. Read again by `readSettingsSheet`.
 */
export function planSettingsSheet({ entered, inUse, rules }: SettingsInput, sheetName: string): SheetPlan {
  const plan = new PlanBuilder('settings', WIDTHS);
  plan.addRow([SETTINGS_TITLE], TITLE_HEIGHT);
  plan.addRow([HINT], rowHeight([[HINT, plan.widthOf(0, COLUMNS)]]));
  plan.merge(0, 0, 1, COLUMNS);
  plan.merge(1, 0, 1, COLUMNS);
  plan.addRow(['项目', '填写', '现用值', '说明'], 26);
  const firstFact = plan.rowCount;
  const add = (
    key: keyof typeof EXPLANATIONS,
    label: string,
    own: string | number | null,
    used: string | number | null,
  ) => {
    const explanation = EXPLANATIONS[key];
    plan.addRow(
      [label, own, used, explanation],
      rowHeight(
        [
          [used === null ? null : String(used), plan.widthOf(2, 1)],
          [explanation, plan.widthOf(3, 1)],
        ],
        24,
      ),
    );
  };
  const agency = (value: EnteredSettings['agency']) => (value === null ? null : agencyText(value));
  add('year', FACT_LABELS.year, entered.year, inUse.year);
  add('agency', FACT_LABELS.agency, agency(entered.agency), agency(inUse.agency));
  add('moneyUnit', FACT_LABELS.moneyUnit, entered.moneyUnit, inUse.moneyUnit);
  add('villages', FACT_LABELS.villages, entered.villages, inUse.villages);
  const approved = [entered.approvedTotal, inUse.approvedTotal].map((amount) => amount?.toNumber() ?? null);
  add('approvedTotal', FACT_LABELS.approvedTotal, approved[0] ?? null, approved[1] ?? null);
  for (const key of Object.keys(DEFAULT_LIMITS) as (keyof CheckLimits)[])
    add(key, LIMIT_LABELS[key], entered.limits[key] ?? null, inUse.limits[key]);
  const facts = plan.rowCount - firstFact;

  plan.addRow(['规则', '填写', '级别', '说明', '规则编号'], 26);
  const rulesHeader = plan.rowCount - 1;
  for (const { id, title, severity, why } of rules) {
    const own = entered.rulesOff.includes(id) ? RULE_OFF : null;
    plan.addRow(
      [title, own, severity, why, id],
      rowHeight(
        [
          [why, plan.widthOf(3, 1)],
          [id, plan.widthOf(4, 1)],
        ],
        24,
      ),
    );
  }
  plan.style(area(0, 0, 1, COLUMNS), TITLE_STYLE);
  plan.style(area(1, 0, 1, COLUMNS), { horizontal: 'left' });
  plan.style(area(2, 0, facts + 1, COLUMNS - 1), { border: true });
  plan.style(area(rulesHeader, 0, rules.length + 1, COLUMNS), { border: true });
  plan.style(area(2, 0, 1, COLUMNS - 1), HEADER_STYLE);
  plan.style(area(rulesHeader, 0, 1, COLUMNS), HEADER_STYLE);
  for (const column of [0, 3, 4]) plan.style(area(3, column, plan.rowCount - 3, 1), { horizontal: 'left' });
  plan.style(area(firstFact, ENTRY_COLUMN, facts, 1), { fill: INPUT_FILL });
  plan.style(area(rulesHeader + 1, ENTRY_COLUMN, rules.length, 1), { fill: INPUT_FILL });
  // A code and a name written together are a text, also where the name is not known.
  plan.style(area(firstFact + 1, ENTRY_COLUMN), { numberFormat: TEXT_FORMAT });
  const isNumber = (row: number) => {
    const cell = cellAddress(row, ENTRY_COLUMN);
    return `AND(ISNUMBER(${cell}),${cell}>=0)`;
  };
  const message = '请填写不小于0的数字，或留空采用默认值。';
  return plan.build({
    name: sheetName,
    // No rows to repeat: facts and rules stand under heads of their own.
    page: { orientation: 'landscape' },
    frozenRows: 3,
    validations: [
      {
        area: area(firstFact, 1),
        rule: { type: 'custom', formula: isNumber(firstFact) },
        severity: 'stop',
        title: '检查设置',
        message,
      },
      {
        area: area(firstFact + 2, ENTRY_COLUMN),
        rule: { type: 'list', values: OFFERED_MONEY_UNITS },
        severity: 'stop',
        title: '检查设置',
        message: '请选择“万元”或“元”，或留空。',
      },
      {
        area: area(firstFact + 3, 1, facts - 3, 1),
        rule: { type: 'custom', formula: isNumber(firstFact + 3) },
        severity: 'stop',
        title: '检查设置',
        message,
      },
      {
        area: area(rulesHeader + 1, ENTRY_COLUMN, rules.length, 1),
        rule: { type: 'list', values: [RULE_OFF] },
        severity: 'stop',
        title: '规则',
        message: '请选择“停用”，或留空。',
      },
    ],
    tabColor: '#7F7F7F',
  });
}
