import { readFileSync } from 'node:fs';
import { addIndicator } from '../../src/commands/in-excel/add-indicator';
import { buildFromList } from '../../src/commands/in-excel/build-from-list';
import { buildSummary, refreshSummary } from '../../src/commands/in-excel/build-summary';
import { changeForm } from '../../src/commands/in-excel/change-form';
import { clearHighlights } from '../../src/commands/in-excel/clear-highlights';
import { compareWithFile } from '../../src/commands/in-excel/compare-with-file';
import { consolidateFiles } from '../../src/commands/in-excel/consolidate';
import { importDocument } from '../../src/commands/in-excel/import-document';
import { importStandards } from '../../src/commands/in-excel/import-standards';
import { insertProjectList } from '../../src/commands/in-excel/insert-project-list';
import { insertTemplate } from '../../src/commands/in-excel/insert-template';
import { makeFollowUps } from '../../src/commands/in-excel/make-follow-ups';
import { PaneSession } from '../../src/commands/in-excel/pane-session';
import { rollForward } from '../../src/commands/in-excel/roll-forward';
import { changeLimit, saveWorkbookSettings, switchRule } from '../../src/commands/in-excel/workbook-settings';
import { writeFindings } from '../../src/commands/in-excel/write-findings';
import { writeSettings } from '../../src/commands/in-excel/write-settings';
import type { CommandName } from '../../src/commands/registry';
import type { TargetDocument } from '../../src/domain/target-document';
import type { ExcelHost } from '../../host/excel-host';
import { ofTheUser, openWorkbook, sampleDocument, SAMPLE_FILE, snapshot } from './host-fixture';
import { mixedWorkbook } from './mixed-workbook';

const LOCALE = 'zh-CN';
const TODAY = new Date(2023, 8, 15);
const SHEET = '征兵工作经费';
const LIST = '项目清单';

/** An open workbook, and a command that changes it. */
export interface Attempt {
  host: ExcelHost;
  run(): Promise<unknown>;
}

/** A command in a workbook where it has something to do. */
export interface NamedAttempt {
  name: string;
  /** Opens the workbook, always the same one. */
  open(): Promise<Attempt>;
  /** What must be as it was when the command fails. */
  look(host: ExcelHost): unknown;
  /** Set of a workbook that takes seconds. */
  isLarge?: true;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const SAMPLE = readFileSync(SAMPLE_FILE, 'utf8');

/** Of the sample, the department and two of its projects. */
function fewTables(): TargetDocument {
  const sample = sampleDocument();
  return { ...sample, projects: sample.projects.slice(4, 6) };
}

/** The same with other budgets, and one indicator less. */
function changedTables(): TargetDocument {
  const projects = fewTables().projects.map((project, index) => ({
    ...project,
    budget: { ...project.budget, total: project.budget.total!.plus(1) },
    indicators: project.indicators.slice(index),
  }));
  return { ...fewTables(), projects };
}

/** A workbook of the user's own, with a sheet of his in front. */
function usersWorkbook(): ExcelHost {
  const host = openWorkbook();
  const sheet = host.model.workbook.getSheets()[0]!;
  sheet.getRange(0, 0, 1, 2).setValues([['我的数据', 42]]);
  sheet.getRange(0, 0, 1, 1).setBackgroundColor('#ffcc00');
  return host;
}

/** The same with tables in it, one of which is on show. */
async function workbookWithTables(): Promise<ExcelHost> {
  const host = usersWorkbook();
  await importDocument(fewTables(), { existing: 'skip' });
  host.model.find(SHEET)?.activate();
  return host;
}

function type(host: ExcelHost, sheetName: string, row: number, column: number, value: unknown): void {
  host.model.enter(host.model.find(sheetName)!, { row, column, rows: 1, columns: 1 }, [[value]]);
}

/** The same, checked by the pane and with its findings coloured. */
async function checkedWorkbook(): Promise<{ host: ExcelHost; pane: PaneSession }> {
  const host = await workbookWithTables();
  const pane = new PaneSession();
  await pane.check(LOCALE);
  return { host, pane };
}

/** What a user sees, when all is calculated: the summary counts the sheets of the workbook. */
async function calculated(host: ExcelHost): Promise<unknown> {
  await host.settle();
  return ofTheUser(host);
}

interface Steps {
  open?: () => ExcelHost | Promise<ExcelHost>;
  /** What was done before. */
  after?: () => Promise<unknown>;
  run: () => Promise<unknown>;
  look?: (host: ExcelHost) => unknown;
}

/** A command that needs no pane. */
const attempt = (
  name: string,
  { open = workbookWithTables, after, run, look = snapshot }: Steps,
): NamedAttempt => ({
  name,
  async open() {
    const host = await open();
    await after?.();
    await host.settle();
    return { host, run };
  },
  look,
});

/** A command of a pane, in a workbook that it has checked. */
const attemptOfPane = (
  name: string,
  {
    open = checkedWorkbook,
    after,
    run,
    look = snapshot,
  }: {
    open?: () => Promise<{ host: ExcelHost; pane: PaneSession }>;
    after?: (pane: PaneSession) => Promise<unknown>;
    run: (pane: PaneSession) => Promise<unknown>;
    look?: (host: ExcelHost) => unknown;
  },
): NamedAttempt => ({
  name,
  async open() {
    const { host, pane } = await open();
    await after?.(pane);
    await host.settle();
    return { host, run: () => run(pane) };
  },
  look,
});

/** The first time, and again when its sheets are there. */
const twice = (name: string, run: () => Promise<unknown>, open?: Steps['open']): NamedAttempt[] => [
  attempt(name, { run, ...(open && { open }) }),
  attempt(`${name}, again`, { run, after: run, ...(open && { open }) }),
];

const followUp = (phase: 'monitoring' | 'evaluation') => () =>
  makeFollowUps(phase, null, () => undefined, undefined, TODAY);
const importTables = (document: TargetDocument) => importDocument(document, { existing: 'replace' });
const intoForm = (form: string, before?: string) =>
  attempt(`into the form ${form}${before === undefined ? '' : ` from ${before}`}`, {
    run: () => changeForm(form),
    look: calculated,
    ...(before !== undefined && { after: () => changeForm(before) }),
  });

async function withTemplate(): Promise<ExcelHost> {
  const host = usersWorkbook();
  await insertTemplate('office-costs');
  return host;
}

async function listedProjects(): Promise<ExcelHost> {
  const host = usersWorkbook();
  await insertProjectList([]);
  ['13020823P00000000001A', '村道维修', 12.5, 12.5, '', '', '工程建设维修'].forEach((value, column) => {
    if (value !== '') type(host, LIST, 4, column, value);
  });
  return host;
}

async function withoutSheet(): Promise<ExcelHost> {
  const host = await workbookWithTables();
  host.model.workbook.deleteSheet(host.model.find(SHEET)!);
  return host;
}

const compareTables = () =>
  compareWithFile({ name: '上年.txt', bytes: bytesOf(SAMPLE.replace('≥95%', '≥90%')) }, { locale: LOCALE });
const consolidateFile = () =>
  consolidateFiles([{ name: '甲.txt', read: async () => ({ name: '甲.txt', bytes: bytesOf(SAMPLE) }) }], {
    locale: LOCALE,
  });

/** Each command by its name; one that changes no workbook has none. A new command does not compile without its entry. */
export const ATTEMPTS: Readonly<Record<CommandName, readonly NamedAttempt[]>> = {
  addIndicator: [
    attempt('add an indicator', {
      open: withTemplate,
      run: () => addIndicator({ templateId: 'office-costs', index: 0 }, []),
    }),
  ],
  buildFromList: [
    attempt('build from the list', { open: listedProjects, run: () => buildFromList({ existing: 'skip' }) }),
  ],
  buildSummary: [
    attempt('build the summary', { run: buildSummary }),
    attempt('refresh the summary', { open: withoutSheet, run: refreshSummary, look: calculated }),
  ],
  changeForm: [intoForm('declaration'), intoForm('indicatorList'), intoForm('spendingPlan', 'declaration')],
  changeLimit: [attempt('change a limit', { run: () => changeLimit('leastSatisfaction', '90') })],
  checkWorkbook: [
    attemptOfPane('check', {
      run: (pane) => pane.check(LOCALE),
      look: ofTheUser,
    }),
  ],
  clearHighlights: [attemptOfPane('clear the colours', { run: () => clearHighlights(), look: ofTheUser })],
  compareWithFile: twice('compare with a file', compareTables),
  consolidate: twice('consolidate', consolidateFile, usersWorkbook),
  exportDocument: [],
  handIn: [
    attemptOfPane('hand in', { run: (pane) => pane.handIn(true, LOCALE) }),
    {
      ...attemptOfPane('hand in all forms and phases', {
        open: mixedWorkbook,
        run: (pane) => pane.handIn(true, LOCALE),
      }),
      isLarge: true,
    },
  ],
  importDocument: [
    attempt('import', { open: usersWorkbook, run: () => importTables(changedTables()) }),
    attempt('import, replacing', { run: () => importTables(changedTables()) }),
  ],
  importStandards: [
    attempt('import standards', {
      run: () =>
        importStandards({
          name: '标准.json',
          bytes: bytesOf('{"name":"某区标准","required":["supervisor"]}'),
        }),
    }),
  ],
  insertProjectList: [attempt('insert the project list', { run: () => insertProjectList([]) })],
  insertTemplate: [attempt('insert a template', { run: () => insertTemplate('village-transfers') })],
  makeEvaluation: twice('evaluation', followUp('evaluation')),
  makeMonitoring: twice('monitoring', followUp('monitoring')),
  recogniseDocument: [],
  repairAll: [attemptOfPane('repair all', { run: (pane) => pane.repairAll([], LOCALE), look: ofTheUser })],
  repairFinding: [
    attemptOfPane('repair one finding', {
      run: async (pane) => {
        const { findings } = await pane.inspect(LOCALE);
        return pane.repairOne(findings.find(({ isRepairable }) => isRepairable)!.id, LOCALE);
      },
      look: ofTheUser,
    }),
  ],
  rollForward: [attempt('roll forward', { run: () => rollForward() })],
  saveAsTemplate: [],
  saveSettings: [
    attempt('save settings', { run: () => saveWorkbookSettings({ form: 'indicatorList' }) }),
    attempt('save settings, again', {
      after: writeSettings,
      run: () => saveWorkbookSettings({ form: 'declaration' }),
    }),
  ],
  showSettings: [attempt('show the settings', { run: () => writeSettings() })],
  switchRule: [attempt('switch a rule off', { run: () => switchRule('percent-unit', false) })],
  takeBackHandIn: [
    attemptOfPane('take back what was handed in', {
      after: (pane) => pane.handIn(true, LOCALE),
      run: (pane) => pane.takeBackHandIn(),
    }),
  ],
  undoLast: [
    attemptOfPane('undo repairs', {
      after: (pane) => pane.repairAll([], LOCALE),
      run: (pane) => pane.undoLast(LOCALE),
      look: calculated,
    }),
    attemptOfPane('undo an insertion', {
      after: (pane) => insertTemplate('blank', { session: pane.session }),
      run: (pane) => pane.undoLast(LOCALE),
      look: calculated,
    }),
  ],
  writeFindings: twice('list the findings', () => writeFindings(LOCALE)),
};
