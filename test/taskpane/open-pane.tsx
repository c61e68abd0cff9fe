import { act, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import Big from 'big.js';
import type { CheckReport } from '../../src/commands/check-report';
import type { BulkResult } from '../../src/commands/command-types';
import type { TargetDocument } from '../../src/domain/target-document';
import type { SettingsForm } from '../../src/workbook/settings-form';
import type { CellRepair } from '../../src/domain/cell-repair';
import type { Locale } from '../../src/locale/locale';
import { App } from '../../src/taskpane/app/App';
import type { PaneCommands } from '../../src/taskpane/commands';
import { Themed } from '../../src/taskpane/app/Themed';
import { INITIAL_STATE, type ViewId } from '../../src/taskpane/store/pane-state';
import { paneActions } from '../../src/taskpane/store/pane-actions';
import { createPaneStore } from '../../src/taskpane/store/pane-store';

export const EMPTY: TargetDocument = {
  department: null,
  projects: [],
  unplaced: [{ line: 7, text: '附件' }],
};
export const RESULT: BulkResult = {
  inserted: ['甲', '乙'],
  replaced: [],
  skipped: ['丙'],
  doubled: ['丁'],
  departmentReplaced: [],
  departmentSkipped: [],
  keptBeside: [],
  summarySheet: '汇总',
  total: '212.13',
};

export const REPORT: CheckReport = {
  overview: {
    projects: 8,
    total: new Big(212.13),
    fiscal: new Big(212.13),
    other: new Big(0),
    missing: [],
    assumed: [],
    budgets: [],
    plan: [],
  },
  rules: [
    {
      id: 'percent-unit',
      title: '百分比单位写法',
      family: '指标值',
      why: '写法应一致。',
      source: '表式要求',
      limit: { name: 'leastSatisfaction', value: 85 },
    },
  ],
  rulesOff: [],
  counts: { error: 0, warning: 1, info: 0 },
  findings: [
    {
      sheet: '征兵工作经费',
      cell: { row: 10, column: 5 },
      level: 'warning',
      ruleId: 'percent-unit',
      isRepairable: true,
      severity: '警告',
      rule: '百分比单位写法',
      value: '≥95 百分比',
      message: '单位应写作%。',
      repair: '≥95%',
    },
  ],
  undecided: ['不知道村数'],
  repairable: 1,
  notColoured: [],
};

const REPAIR: CellRepair = {
  sheet: '征兵工作经费',
  row: 10,
  column: 5,
  before: '≥95 百分比',
  after: '≥95%',
};

export const FORM: SettingsForm = {
  year: '',
  agency: '',
  moneyUnit: '',
  villages: '',
  approvedTotal: '',
  limits: { leastSatisfaction: '', longestText: '', amountTolerance: '', capSlack: '', mostIndicators: '' },
};

/** Makes jsdom and the testing library fit for the pane; called at the start of a file. */
export function preparePane(): void {
  beforeAll(() => {
    // A view is loaded when it is first opened, which takes a while here.
    configure({ asyncUtilTimeout: 20_000 });
    globalThis.matchMedia = ((media: string) => ({
      media,
      matches: false,
      addEventListener() {},
      removeEventListener() {},
    })) as unknown as typeof matchMedia;
    // What jsdom lacks and Fluent asks for.
    globalThis.ResizeObserver = class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    };
  });
}

export function openPane(
  overrides: Partial<PaneCommands> = {},
  excelLocale: Locale = 'zh-CN',
  view: ViewId = 'import',
): void {
  const commands: PaneCommands = {
    templates: async () => [
      {
        id: 'blank',
        name: { 'zh-CN': '空白表', 'en-US': 'Blank' },
        description: { 'zh-CN': '无', 'en-US': 'none' },
        isOwn: false,
        preview: {
          purpose: '用于测试',
          goals: [],
          indicators: [
            { level2: '数量指标', level3: '监测点数', description: '监测点的个数', target: '≥20个' },
            { level2: '质量指标', level3: '数据合格率', description: '合格数据的比例', target: null },
          ],
        },
      },
    ],
    recogniseFiles: async () => EMPTY,
    presentParts: async () => ({ codes: [], department: false }),
    importDocument: async () => RESULT,
    insertTemplate: async (id) => ({ sheet: `sheet of ${id}` }),
    templateOfActiveSheet: async (name) => ({
      id: `own:${name}`,
      name,
      year: 2026,
      purpose: null,
      plan: [null, null, null, null],
      goals: [],
      indicators: [],
    }),
    addIndicator: async () => ({ sheet: '办公费', indicator: '监测点数', isRepeated: true }),
    insertProjectList: async () => ({ sheet: '项目清单' }),
    buildFromList: async () => RESULT,
    buildSummary: async () => ({ sheet: '汇总', projects: 8, total: '212.13' }),
    lookAtWorkbook: async () => REPORT,
    checkWorkbook: async () => REPORT,
    recheck: async () => REPORT,
    repairAll: async () => ({ repaired: [REPAIR], leftAlone: 0, report: { ...REPORT, repairable: 0 } }),
    goToFinding: async () => {},
    clearHighlights: async () => ({ cleared: 2, notCleared: [] }),
    writeFindings: async () => ({ sheet: '检查结果', findings: 1 }),
    repairOne: async () => ({ repaired: [REPAIR], leftAlone: 0, report: { ...REPORT, repairable: 0 } }),
    showSettings: async () => ({ sheet: '检查设置' }),
    readSettings: async () => ({ entered: FORM, inUse: { ...FORM, year: '2023' } }),
    saveSettings: async () => ({ sheet: '检查设置' }),
    switchRule: async () => {},
    changeLimit: async () => {},
    ...overrides,
  };
  const store = createPaneStore({ ...INITIAL_STATE, excelLocale, view, check: REPORT });
  render(
    <Themed background={null}>
      <App store={store} actions={paneActions(store, commands)} />
    </Themed>,
  );
}

export async function chooseFile(): Promise<void> {
  const input = await waitFor(() => {
    const found = document.querySelector('input[type=file]');
    if (!found) throw new Error('no file input');
    return found;
  });
  const file = new File(['x'], '目标.txt');
  file.arrayBuffer = async () => new ArrayBuffer(1);
  await act(async () => {
    fireEvent.change(input, { target: { files: [file] } });
  });
}

/** Presses a button, waiting for the view that has it. */
export async function press(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name });
  await act(async () => fireEvent.click(button));
}

export function result(): string {
  return document.querySelector('[data-result]')?.textContent ?? '';
}
