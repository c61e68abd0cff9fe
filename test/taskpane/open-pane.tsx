import { act, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import Big from 'big.js';
import type { WordedCheck } from '../../src/commands/in-excel/worded-check';
import type { BulkResult } from '../../src/workbook/bulk-result';
import type { TargetDocument } from '../../src/domain/target-document';
import type { SettingsForm } from '../../src/workbook/settings-form';
import type { CellRepair } from '../../src/domain/cell-repair';
import type { Locale } from '../../src/locale/locale';
import { App } from '../../src/taskpane/app/App';
import type { CommandRunner, RunOptions } from '../../src/taskpane/commands';
import type { Task } from '../../src/commands/command';
import * as tasks from '../../src/commands/pane-tasks';
import { COMMANDS } from '../../src/commands/registry';
import { Themed } from '../../src/taskpane/app/Themed';
import { INITIAL_STATE, type ViewId } from '../../src/taskpane/store/pane-state';
import { paneActions } from '../../src/taskpane/store/pane-actions';
import { createPaneStore } from '../../src/taskpane/store/pane-store';
import { NOTHING_DONE } from '../support/bulk-result';
import { shownStyle } from './shown-style';

export const EMPTY: TargetDocument = {
  department: null,
  projects: [],
  departments: [],
  unplaced: [{ line: 7, text: '附件' }],
};
export const RESULT: BulkResult = {
  ...NOTHING_DONE,
  inserted: ['甲', '乙'],
  skipped: ['丙'],
  countedTwice: ['丁'],
  unplaced: { sheet: '未归位文字', count: 3 },
  total: '212.13',
};

export const REPORT: WordedCheck = {
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
  departments: 0,
  progress: { projects: 8, done: { targets: 8, monitoring: 3, evaluation: 0 } },
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
  counts: { error: 0, warning: 1, todo: 0, info: 0 },
  findings: [
    {
      id: 'percent-unit of 征兵工作经费',
      sheet: '征兵工作经费',
      cell: { row: 10, column: 5 },
      urgency: 'warning',
      ruleId: 'percent-unit',
      isRepairable: true,
      severity: '警告',
      rule: '百分比单位写法',
      value: '≥95 百分比',
      faults: [{ message: '单位应写作%。', repair: '≥95%' }],
    },
  ],
  undecided: [{ reason: '不知道村数', setting: 'villages' }],
  repairs: [{ sheet: '征兵工作经费', row: 10, column: 5, before: '≥95 百分比', after: '≥95%' }],
  notColoured: [],
  tables: [],
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
  countHidden: '',
  form: '',
  limits: {
    leastSatisfaction: '',
    longestText: '',
    amountTolerance: '',
    capSlack: '',
    mostIndicators: '',
    yellowBehind: '',
    redBehind: '',
  },
};

/** Makes jsdom and the testing library fit for the pane; called at the start of a file. */
export function preparePane(): void {
  // What React warns of is a fault, and told in development alone, as here; also of a test that does not wait.
  const warned = jest.spyOn(console, 'error');
  afterEach(() => {
    const faults = [...warned.mock.calls];
    warned.mockClear();
    expect(faults).toEqual([]);
  });
  beforeAll(() => {
    // A view is loaded when it is first opened, which takes a while here.
    configure({ asyncUtilTimeout: 20_000 });
    globalThis.matchMedia = ((media: string) => ({
      media,
      matches: false,
      addEventListener() {},
      removeEventListener() {},
    })) as unknown as typeof matchMedia;
    globalThis.getComputedStyle = shownStyle;
    // What jsdom lacks and Fluent asks for.
    globalThis.ResizeObserver = class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    };
  });
}

/** A stand-in for a command or task: takes its input and what it is run with. */
type StandIn<T> =
  T extends Task<infer Input, infer Result> ? (input: Input, options: RunOptions) => Promise<Result> : never;

const TASKS = { ...COMMANDS, ...tasks };

/** What the pane has done, instead of Excel. */
export type StandIns = { [Name in keyof typeof TASKS]: StandIn<(typeof TASKS)[Name]> };

/** How many changes of commands could be taken back so far. */
let changes = 0;

const STAND_INS: StandIns = {
  chooseSheets: async () => ({ document: EMPTY, tables: [], departmentsLeft: [], repeated: [] }),
  listForms: async () => [
    { id: 'spendingPlan', name: { 'zh-CN': '支出计划表', 'en-US': 'Spending plan' } },
    { id: 'declaration', name: { 'zh-CN': '申报表', 'en-US': 'Declaration' } },
  ],
  changeForm: async () => ({
    sheets: ['甲'],
    leftAlone: null,
    aside: 0,
    asideSheet: null,
    takenBack: 0,
    toDo: [],
  }),
  listTemplates: async () => [
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
  recogniseDocument: async ({ read }) => ({
    fileNames: (await read()).map(({ name }) => name),
    document: EMPTY,
    present: { codes: [], department: false },
    departmentsLeft: [],
    repeated: [],
    warnings: [],
    sheets: [],
    sources: [],
    tables: [],
  }),
  importDocument: async () => RESULT,
  insertTemplate: async ({ templateId }) => ({ sheet: `sheet of ${templateId}` }),
  saveAsTemplate: async ({ name }) => ({
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
  refreshSummary: async () => null,
  // Every command has changed something.
  undoableChange: async () => (changes += 1),
  undoLast: async () => ({
    takenBack: { cells: 1, removed: [], restored: [], leftCells: [], leftSheets: [] },
    report: REPORT,
  }),
  buildSummary: async () => ({
    sheet: '汇总',
    projects: 8,
    total: '212.13',
    uncounted: ['财政所经费'],
    assumed: [],
    hidden: [],
    unread: [],
  }),
  makeMonitoring: async ({ month }) => ({
    summary: '绩效运行监控汇总',
    department: null,
    tables: 8,
    left: [],
    earlier: [],
    nameless: [],
    month,
  }),
  makeEvaluation: async () => ({
    summary: '绩效自评汇总',
    department: '部门整体自评',
    tables: 8,
    left: [],
    earlier: [],
    nameless: [],
    month: null,
  }),
  exportDocument: async ({ kind }) => ({
    name: `某镇2023年部门预算绩效目标${kind}`,
    mimeType: 'text/html',
    bytes: new Uint8Array([60]),
    projects: 8,
    leftOut: 0,
    followUps: 0,
  }),
  inspectWorkbook: async () => REPORT,
  checkWorkbook: async () => REPORT,
  recheck: async () => REPORT,
  repairAll: async () => ({
    repaired: [REPAIR],
    linked: [],
    leftAlone: [],
    report: { ...REPORT, repairs: [] },
  }),
  goToFinding: async () => {},
  goToSheet: async () => {},
  clearHighlights: async () => ({ cleared: 2, notCleared: [] }),
  writeFindings: async () => ({ sheet: '检查结果', findings: 1 }),
  repairFinding: async () => ({
    repaired: [REPAIR],
    linked: [],
    leftAlone: [],
    report: { ...REPORT, repairs: [] },
  }),
  compareWithFile: async ({ read }) => ({
    sheet: '对比结果',
    file: (await read()).name,
    rows: 3,
    counts: { added: 1, removed: 0, changed: 1 },
    lacking: [],
    notes: [],
  }),
  consolidate: async ({ files }) => ({
    summary: '汇审汇总',
    findings: '汇审问题',
    projects: files.length,
    total: '1',
    lacking: 1,
    skipped: ['坏.xlsx'],
  }),
  importStandards: async () => ({ sheet: '检查设置', name: '单位标准', report: REPORT }),
  rollForward: async () => ({ from: 2023, to: 2024, projects: 8, carried: 183, review: '结转核对' }),
  handIn: async ({ anyway }) => ({
    report: REPORT,
    prepared: anyway
      ? {
          cover: '送审目录',
          sheets: 9,
          long: [{ sheet: '征兵工作经费', pages: 2 }],
          hidden: [],
          unread: [],
          locked: [],
          crowded: [],
          unplaced: 3,
          hasPages: true,
        }
      : null,
  }),
  takeBackHandIn: async () => ({ coverKept: null }),
  showSettings: async () => ({ sheet: '检查设置' }),
  readSettings: async () => ({ entered: FORM, inUse: { ...FORM, year: '2023' } }),
  saveSettings: async () => ({ sheet: '检查设置', report: REPORT }),
  switchRule: async () => ({ report: REPORT }),
  changeLimit: async () => ({ report: REPORT }),
};

/** Runs stand-ins, found by the ids of what they stand for. */
function runnerOf(standIns: StandIns): CommandRunner {
  const names = Object.keys(TASKS) as (keyof typeof TASKS)[];
  return {
    run: async (task, input, options) => {
      const name = names.find((one) => TASKS[one].id === task.id);
      if (name === undefined) throw new Error(`nothing stands for ${task.id}`);
      return (standIns[name] as unknown as StandIn<typeof task>)(input, options);
    },
  };
}

export function openPane(
  overrides: Partial<StandIns> = {},
  excelLocale: Locale = 'zh-CN',
  view: ViewId = 'import',
): void {
  const runner = runnerOf({ ...STAND_INS, ...overrides });
  const store = createPaneStore({ ...INITIAL_STATE, excelLocale, view, check: REPORT });
  render(
    <Themed background={null}>
      <App store={store} actions={paneActions(store, runner)} />
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
