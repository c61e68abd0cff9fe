import type { WorkbookSettings, EnteredSettings } from '../../domain/workbook-settings';
import { OFFERED_MONEY_UNITS } from '../../domain/money';
import { area, cellAddress } from '../../grid/area';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import { agencyText } from '../../domain/agency';
import { writtenForm, TARGET_FORMS } from '../../forms/registry';
import {
  HEADER_STYLE,
  INPUT_FILL,
  TEXT_FORMAT,
  TITLE_HEIGHT,
  TITLE_STYLE,
} from '../../sheet-plan/sheet-look';
import type { SheetPlan, Validation } from '../../sheet-plan/sheet-plan';
import { rowHeight } from '../../sheet-plan/text-extent';
import { ENTRY_LABELS, EXPLANATIONS, isLimit, NO, YES, type EntryName } from './settings-entries';

export const SETTINGS_TITLE = '绩效目标检查设置';

const HINT =
  '“填写”一栏空着时采用“现用值”。修改后重新检查即生效；本表随工作簿保存，同事打开后检查结果相同。某条规则不适用时，在其“填写”一栏选“停用”。';

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
  inUse: WorkbookSettings;
  rules: readonly SettingsRule[];
  /** The entries that the sheet has, in its order; sheets of earlier versions have fewer. */
  entries: readonly EntryName[];
}

/** An entry as the sheet states it; null where there is none. */
function stated(
  name: EntryName,
  { limits, ...facts }: Omit<EnteredSettings, 'rulesOff'> | Omit<WorkbookSettings, 'rulesOff'>,
): string | number | null {
  if (isLimit(name)) return limits[name] ?? null;
  switch (name) {
    case 'agency':
      return facts.agency === null ? null : agencyText(facts.agency);
    case 'approvedTotal':
      return facts.approvedTotal?.toNumber() ?? null;
    case 'standards':
      return facts.standards?.source ?? null;
    case 'countHidden':
      return facts.countHidden === null ? null : facts.countHidden ? YES : NO;
    case 'form':
      return facts.form === null ? null : writtenForm(facts.form).name['zh-CN'];
    default:
      return facts[name];
  }
}

/** Entries that are no numbers. */
const NO_NUMBERS: ReadonlySet<EntryName> = new Set([
  'agency',
  'moneyUnit',
  'countHidden',
  'form',
  'standards',
]);

/** The stretches of entries that are numbers. */
function runsOfNumbers(entries: readonly EntryName[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  entries.forEach((name, index) => {
    if (NO_NUMBERS.has(name)) return;
    const last = runs.at(-1);
    if (last && last.first + last.count === index) last.count += 1;
    else runs.push({ first: index, count: 1 });
  });
  return runs;
}

/**
 * Lays out the settings of a workbook's checks: what was entered, beside it what holds (`inUse`), and all rules, each
 * of which can be switched off. Read again by `readSettingsSheet`.
 */
export function planSettingsSheet(input: SettingsInput, sheetName: string): SheetPlan {
  const { entered, inUse, rules, entries } = input;
  const plan = new PlanBuilder('settings', WIDTHS);
  plan.addRow([SETTINGS_TITLE], TITLE_HEIGHT);
  plan.addRow([HINT], rowHeight([[HINT, plan.widthOf(0, COLUMNS)]]));
  plan.merge(0, 0, 1, COLUMNS);
  plan.merge(1, 0, 1, COLUMNS);
  plan.addRow(['项目', '填写', '现用值', '说明'], 26);
  const firstFact = plan.rowCount;
  for (const name of entries) {
    const used = name === 'standards' ? (inUse.standards?.name ?? null) : stated(name, inUse);
    plan.addRow(
      [ENTRY_LABELS[name], stated(name, entered), used, EXPLANATIONS[name]],
      rowHeight(
        [
          [used === null ? null : String(used), plan.widthOf(2, 1)],
          [EXPLANATIONS[name], plan.widthOf(3, 1)],
        ],
        24,
      ),
    );
  }
  const facts = entries.length;

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
  const entryOf = (name: EntryName) => area(firstFact + entries.indexOf(name), ENTRY_COLUMN);
  // A code and a name written together are a text, also where the name is not known.
  plan.style(entryOf('agency'), { numberFormat: TEXT_FORMAT });
  const guard = { severity: 'stop', title: '检查设置' } as const;
  return plan.build({
    name: sheetName,
    // No rows to repeat: facts and rules stand under heads of their own.
    page: { orientation: 'landscape' },
    frozenRows: 3,
    validations: [
      ...runsOfNumbers(entries).map(({ first, count }): Validation => {
        const cell = cellAddress(firstFact + first, ENTRY_COLUMN);
        return {
          area: area(firstFact + first, ENTRY_COLUMN, count, 1),
          rule: { type: 'custom', formula: `AND(ISNUMBER(${cell}),${cell}>=0)` },
          message: '请填写不小于0的数字，或留空采用默认值。',
          ...guard,
        };
      }),
      {
        area: entryOf('moneyUnit'),
        rule: { type: 'list', values: OFFERED_MONEY_UNITS },
        message: '请选择“万元”或“元”，或留空。',
        ...guard,
      },
      ...(entries.includes('countHidden')
        ? [
            {
              area: entryOf('countHidden'),
              rule: { type: 'list' as const, values: [YES, NO] },
              message: '请选择“是”或“否”，或留空。',
              ...guard,
            },
          ]
        : []),
      ...(entries.includes('form')
        ? [
            {
              area: entryOf('form'),
              rule: { type: 'list' as const, values: TARGET_FORMS.map(({ name }) => name['zh-CN']) },
              message: '请从列表中选择表式，或留空。',
              ...guard,
            },
          ]
        : []),
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
