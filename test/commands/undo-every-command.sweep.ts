import { readFileSync } from 'node:fs';
import { COMMANDS, type CommandName } from '../../src/commands/registry';
import type { Command, CommandTools } from '../../src/commands/command';
import { importDocument } from '../../src/commands/in-excel/import-document';
import { insertProjectList } from '../../src/commands/in-excel/insert-project-list';
import { insertTemplate } from '../../src/commands/in-excel/insert-template';
import type { TakenBackChange } from '../../src/commands/in-excel/take-back-change';
import { PaneSession } from '../../src/commands/in-excel/pane-session';
import type { ExcelHost } from '../../host/excel-host';
import { silently } from '../../src/steps/progress';
import { documentOf, expectSame, ofTheUser, openWorkbook, SAMPLE_FILE, sampleDocument } from './host-fixture';

const SHEET = '征兵工作经费';
const sample = readFileSync(SAMPLE_FILE, 'utf8');
const fileOf = (name: string, text: string) => ({
  read: async () => ({ name, bytes: new TextEncoder().encode(text) }),
});
const EARLIER = fileOf('上年.txt', sample.replace('\t2.00\n', '\t1.50\n'));
const STANDARDS = fileOf(
  '标准.json',
  JSON.stringify({ name: '本区', limits: { leastSatisfaction: 92 }, required: ['supervisor'] }),
);
const NO_OWN = { own: [] };

/** Each command that changes cells or sheets of the open workbook, with inputs as the pane gives them. */
const CHANGES: Partial<Record<CommandName, readonly unknown[]>> = {
  insertTemplate: [
    { templateId: 'blank', ...NO_OWN },
    { templateId: 'village-transfers', ...NO_OWN, form: 'declaration' },
    { templateId: 'village-transfers', ...NO_OWN, form: 'indicatorList' },
  ],
  insertProjectList: [NO_OWN],
  buildFromList: [{ existing: 'skip', ...NO_OWN }],
  importDocument: [{ document: documentOf(3), existing: 'skip' }],
  addIndicator: [{ place: { templateId: 'village-transfers', index: 0 }, ...NO_OWN }],
  buildSummary: [undefined],
  changeForm: [{ form: 'declaration' }, { form: 'indicatorList' }],
  makeMonitoring: [{ month: 8 }],
  makeEvaluation: [undefined],
  writeFindings: [undefined],
  compareWithFile: [EARLIER],
  saveSettings: [{ changes: { year: '2023', villages: '23' } }],
  changeLimit: [{ limit: 'leastSatisfaction', text: '92' }],
  switchRule: [{ ruleId: 'text-typo', isOn: false }],
  importStandards: [STANDARDS],
  showSettings: [undefined],
  repairAll: [{ leaveOut: [] }],
  handIn: [{ anyway: true }],
};

/** Those that change nothing in it but colours, open a workbook of their own, take back, or do the same as another. */
const OTHERS: readonly CommandName[] = [
  'checkWorkbook',
  'clearHighlights',
  'consolidate',
  'exportDocument',
  'recogniseDocument',
  'repairFinding',
  'rollForward',
  'saveAsTemplate',
  'takeBackHandIn',
  'undoLast',
];

test('every command is one or the other', () => {
  expect([...Object.keys(CHANGES), ...OTHERS].sort()).toEqual(Object.keys(COMMANDS).sort());
});

interface Opened {
  host: ExcelHost;
  pane: PaneSession;
  tools: CommandTools;
}

/** A workbook with the sample, a list of projects and a table that no summary has, and a pane that has checked it. */
async function open(): Promise<Opened> {
  const host = openWorkbook();
  await importDocument(sampleDocument(), { existing: 'skip' });
  await insertProjectList([]);
  const list = host.model.find('项目清单')!;
  host.model.enter(list, { row: 4, column: 0, rows: 1, columns: 7 }, [
    ['13020823P00000000009A', '村道维修', 12.5, 12.5, null, null, null],
  ]);
  await insertTemplate('office-costs');
  host.model.find(SHEET)?.activate();
  const pane = new PaneSession();
  await pane.check('zh-CN');
  await host.settle();
  return { host, pane, tools: { open: async () => pane, locale: 'zh-CN', onProgress: silently } };
}

const run = (name: CommandName, input: unknown, tools: CommandTools) =>
  (COMMANDS[name] as unknown as Command<unknown, unknown>).run(input, tools);

/** Formulas that follow a row come back with the quotes that their sheet's name needs. */
const unquoted = (content: unknown): unknown => JSON.parse(JSON.stringify(content).replaceAll("'", ''));

describe.each(Object.entries(CHANGES) as [CommandName, readonly unknown[]][])('%s', (name, inputs) => {
  test.each(inputs.map((input, at) => [at, input] as const))(
    'is taken back: cells, formats, names and guards are as they were (%d)',
    async (_, input) => {
      const { host, tools } = await open();
      const before = ofTheUser(host);
      await run(name, input, tools);
      await host.settle();
      expect(JSON.stringify(ofTheUser(host))).not.toBe(JSON.stringify(before));
      await run('undoLast', undefined, tools);
      await host.settle();
      expectSame(unquoted(ofTheUser(host)), unquoted(before));
    },
  );
});

test('a command that found nothing to change leaves the change before it to be taken back', async () => {
  const { host, pane, tools } = await open();
  const before = ofTheUser(host);
  await run('saveSettings', { changes: { villages: '23' } }, tools);
  await run('showSettings', undefined, tools);
  await run('changeLimit', { limit: 'leastSatisfaction', text: '' }, tools);
  await run('undoLast', undefined, tools);
  await host.settle();
  expectSame(ofTheUser(host), before);
  expect(pane.session.changeNumber).toBeNull();
});

test('a preparation for handing in that was taken back by its own button is not taken back once more', async () => {
  const { host, pane, tools } = await open();
  await run('insertTemplate', { templateId: 'blank', ...NO_OWN }, tools);
  const sheets = host.sheetNames();
  await run('handIn', { anyway: true }, tools);
  await run('takeBackHandIn', undefined, tools);
  expect(pane.session.changeNumber).toBeNull();
  await run('undoLast', undefined, tools);
  expect(host.sheetNames()).toEqual(sheets);
});

test.each([
  ['below', 60, 0],
  ['beside', 5, 12],
])('a list of contents that was written on %s stays, and is told', async (_, row, column) => {
  const { host, tools } = await open();
  await run('handIn', { anyway: true }, tools);
  host.model.enter(host.model.find('送审目录')!, { row, column, rows: 1, columns: 1 }, [['已核对']]);
  const { takenBack } = (await run('undoLast', undefined, tools)) as { takenBack: TakenBackChange };
  expect(takenBack).toMatchObject({ leftSheets: ['送审目录'], removed: [], isHandIn: true });
  expect(host.sheetNames()).toContain('送审目录');
});
