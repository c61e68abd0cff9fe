/** @jest-environment ./test/support/page-environment.js */
import { TextEncoder } from 'node:util';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { PresentParts } from '../../src/commands/in-excel/import-document';
import type { SourceFile } from '../../src/sources/read-apart';
import type { UncountedAmount } from '../../src/domain/counted-amount';
import { EMPTY_PROJECT, type ProjectTable } from '../../src/domain/project-table';
import type { RepeatedProject } from '../../src/workbook/join-sources';
import type { Locale } from '../../src/locale/locale';
import { UserError } from '../../src/locale/user-error';
import { SHOWN_FOR } from '../../src/taskpane/task-status/Ended';
import type { Progress } from '../../src/steps/progress';
import { chooseFile, EMPTY, openPane, preparePane, press, REPORT, result, RESULT } from './open-pane';

preparePane();

/** What was recognised in files, and what of it the workbook has. */
const recognised = (
  fileNames: readonly string[],
  present: PresentParts = { codes: [], department: false },
  departmentsLeft: readonly string[] = [],
  repeated: readonly RepeatedProject[] = [],
) => ({
  fileNames,
  document: EMPTY,
  present,
  departmentsLeft,
  repeated,
  warnings: [],
  sheets: [],
  sources: [],
  tables: [],
});

// Browsers have it, and the page of the tests has not.
globalThis.TextEncoder = TextEncoder as typeof globalThis.TextEncoder;

describe('the pane', () => {
  test('takes files that are dropped', async () => {
    const recogniseDocument = jest.fn(async ({ read }: { read(): Promise<readonly SourceFile[]> }) =>
      recognised((await read()).map(({ name }) => name)),
    );
    openPane({ recogniseDocument });
    const file = new File(['x'], '拖入.txt');
    file.arrayBuffer = async () => new ArrayBuffer(1);
    const target = await screen.findByText('把文件拖到这里');
    await act(async () => {
      fireEvent.drop(target, { dataTransfer: { files: [file] } });
    });
    expect(await screen.findByText('拖入.txt')).toBeTruthy();
    expect(recogniseDocument).toHaveBeenCalledTimes(1);
  });

  test('takes a table that is pasted with its cells at once, and a text as it is', async () => {
    const recogniseDocument = jest.fn(async ({ read }: { read(): Promise<readonly SourceFile[]> }) =>
      recognised((await read()).map(({ name, format }) => `${name} ${format}`)),
    );
    openPane({ recogniseDocument });
    fireEvent.click(await screen.findByText('导入'));
    const paste = (html: string) =>
      act(async () => {
        fireEvent.paste(screen.getByLabelText(/立即识别/), { clipboardData: { getData: () => html } });
      });
    await screen.findByLabelText(/立即识别/);
    await paste('<p>没有表格</p>');
    expect(recogniseDocument).not.toHaveBeenCalled();
    await paste('<html><table><tr><td>项目名称</td></tr></table></html>');
    expect(await screen.findByText('粘贴的表格 html')).toBeTruthy();
  });

  test('shows what was left out, the form of each table and what is in doubt, and lets sheets be left out', async () => {
    const sheets = ['甲', '乙'].map((sheet) => ({ file: '目标.xlsx', sheet, tables: 1 }));
    const document = { ...EMPTY, projects: [{ ...EMPTY_PROJECT, name: '道路养护' }] };
    const unsure = [{ 'zh-CN': '预算数', 'en-US': 'budget' }];
    const chooseSheets = jest.fn(async () => ({
      document: EMPTY,
      tables: [],
      departmentsLeft: [],
      repeated: [],
    }));
    openPane({
      chooseSheets,
      recogniseDocument: async () => ({
        ...recognised(['目标.xlsx']),
        document,
        sheets,
        warnings: [{ text: { 'zh-CN': '宏没有读取', 'en-US': 'macros' } }],
        tables: [
          {
            form: { 'zh-CN': '项目支出绩效目标申报表', 'en-US': 'Declaration of project targets' },
            unsure,
            missing: ['项目编码'],
          },
        ],
      }),
    });
    await chooseFile();
    for (const words of ['宏没有读取', '项目支出绩效目标申报表', '未能读懂：预算数', '缺少：项目编码'])
      expect(screen.getByText(words)).toBeTruthy();
    await act(async () => {
      fireEvent.click(screen.getByLabelText('乙（1 张表）'));
    });
    expect(chooseSheets).toHaveBeenCalledWith(
      expect.objectContaining({ leftOut: [sheets[1]] }),
      expect.anything(),
    );
    expect(screen.queryByText('未能读懂：预算数')).toBeNull();
  });

  test('shows what was recognised before it imports, and then what was done', async () => {
    const importDocument = jest.fn(async () => RESULT);
    openPane({ importDocument });
    await chooseFile();
    expect(screen.getByText('目标.txt')).toBeTruthy();
    expect(screen.getByText('第7行：附件')).toBeTruthy();
    expect(importDocument).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('导入到工作簿'));
    await waitFor(() => expect(result()).toContain('新增 2 张项目表，汇总合计 212.13 万元'));
    expect(screen.getByText('已有而跳过 1 张：丙。')).toBeTruthy();
    expect(importDocument).toHaveBeenCalledWith(
      expect.objectContaining({ document: EMPTY, existing: 'skip' }),
      expect.anything(),
    );
  });

  test('asks what to do with projects that the workbook has, and passes the answer on', async () => {
    const importDocument = jest.fn(async () => RESULT);
    openPane({
      importDocument,
      recogniseDocument: async () => recognised(['目标.txt'], { codes: ['130208'], department: false }),
    });
    await chooseFile();
    fireEvent.click(screen.getByLabelText(/用新内容替换/));
    fireEvent.click(screen.getByText('导入到工作簿'));
    await waitFor(() => expect(result()).not.toBe(''));
    expect(importDocument).toHaveBeenCalledWith(
      expect.objectContaining({ document: EMPTY, existing: 'replace' }),
      expect.anything(),
    );
  });

  test('does not ask when no project is known', async () => {
    openPane();
    await chooseFile();
    expect(screen.queryByLabelText(/用新内容替换/)).toBeNull();
  });

  test('counts while it works, lets nothing else start, and is free again afterwards', async () => {
    let finish = (): void => {};
    openPane({
      importDocument: (_, { onProgress }) => {
        onProgress({ stage: 'writing', done: 3, total: 8 });
        return new Promise((resolve) => {
          finish = () => resolve(RESULT);
        });
      },
    });
    await chooseFile();
    await act(async () => {
      fireEvent.click(screen.getByText('导入到工作簿'));
    });
    expect(screen.getByText('已写入 3 / 8 张表')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.375');
    fireEvent.click(screen.getByRole('tab', { name: '总览' }));
    const build = screen.getByText<HTMLButtonElement>('生成或刷新汇总表');
    expect(build.getAttribute('aria-disabled')).toBe('true');
    await act(async () => finish());
    expect(build.getAttribute('aria-disabled')).toBeNull();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  test.each<[Locale, string]>([
    ['zh-CN', '文件是空的'],
    ['en-US', 'The file is empty'],
  ])('says the sentence of a UserError in %s', async (locale, sentence) => {
    openPane(
      {
        recogniseDocument: () =>
          Promise.reject(new UserError({ 'zh-CN': '文件是空的', 'en-US': 'The file is empty' })),
      },
      locale,
    );
    await chooseFile();
    await waitFor(() => expect(result()).toBe(sentence));
    expect(document.querySelector('[data-result=failed]')).toBeTruthy();
  });

  test('tells a fault of ours as one, with what to do next', async () => {
    openPane({ buildSummary: () => Promise.reject(new TypeError('x is undefined')) });
    fireEvent.click(screen.getByRole('tab', { name: '总览' }));
    fireEvent.click(screen.getByText('生成或刷新汇总表'));
    await waitFor(() => expect(result()).toContain('x is undefined'));
    expect(result()).toContain('请重试');
  });

  test('offers the templates and inserts the one that is clicked', async () => {
    openPane();
    fireEvent.click(screen.getByRole('tab', { name: '插入' }));
    fireEvent.click(await screen.findByRole('button', { name: '插入 空白表' }));
    await waitFor(() => expect(result()).toBe('已插入工作表“sheet of blank”。'));
  });

  test('says so when the templates cannot be loaded', async () => {
    openPane({ listTemplates: () => Promise.reject(new Error('chunk 7 is missing')) });
    fireEvent.click(screen.getByRole('tab', { name: '插入' }));
    await waitFor(() => expect(result()).toContain('chunk 7 is missing'));
  });
});

test('a check lists findings by sheet; a click goes to the cell, and repairs are told', async () => {
  const goToFinding = jest.fn(async () => {});
  openPane({ goToFinding });
  fireEvent.click(screen.getByRole('tab', { name: '检查' }));
  await press('检查工作簿');
  await waitFor(() => screen.getByText(/8 个项目。点一条/));
  expect(screen.getByRole('region', { name: '征兵工作经费' }).textContent).toContain('F11');
  expect(screen.getByText('不知道村数')).toBeTruthy();
  await act(async () => fireEvent.click(screen.getByRole('button', { name: /^警告\s*百分比单位写法/ })));
  expect(goToFinding).toHaveBeenCalledWith({ findingId: REPORT.findings[0]?.id }, expect.anything());
  await act(async () => fireEvent.click(screen.getByRole('button', { name: /^一键修复/ })));
  await press('修复所选 1 格');
  await waitFor(() => screen.getByText('已将“征兵工作经费”的 F11 改为“≥95%”。'));
  expect(screen.queryByRole('button', { name: /一键修复/ })).toBeNull();
});

test('several faults of one rule in a cell stand on one card, each in a line', async () => {
  const [finding] = REPORT.findings;
  const faults = ['甲。', '乙。'].map((message) => ({ message, repair: '' }));
  const report = { ...REPORT, findings: [{ ...finding!, faults }] };
  openPane({ checkWorkbook: async () => report }, 'zh-CN', 'check');
  await press('检查工作簿');
  await screen.findByText('乙。');
  expect(document.querySelectorAll('[data-card]')).toHaveLength(1);
  expect(screen.getByText('甲。')).toBeTruthy();
});

test('what the settings lack for a rule to decide is a press away', async () => {
  openPane({}, 'zh-CN', 'check');
  await press('去填写');
  await waitFor(() => expect(document.activeElement?.id).toBe('setting-villages'));
});

describe('how a command ended', () => {
  const later = (milliseconds: number) => act(async () => jest.advanceTimersByTime(milliseconds));
  beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
  afterEach(() => jest.useRealTimers());

  test('a success goes by itself, but not while it is pointed at', async () => {
    openPane({}, 'zh-CN', 'check');
    await press('清除标色');
    await waitFor(() => expect(result()).not.toBe(''));
    fireEvent.pointerEnter(document.querySelector('[data-result]')!);
    await later(60_000);
    expect(result()).not.toBe('');
    fireEvent.pointerLeave(document.querySelector('[data-result]')!.parentElement!.parentElement!);
    await later(SHOWN_FOR + 100);
    expect(result()).toBe('');
  });

  test('what more there is to say folds away, and comes back on demand', async () => {
    openPane({}, 'zh-CN', 'overview');
    await press('生成或刷新汇总表');
    const detail = await screen.findByText(/财政所经费/);
    await later(SHOWN_FOR + 100);
    expect(detail.isConnected).toBe(false);
    expect(result()).toContain('212.13');
    await press('详情');
    expect(screen.getByText(/财政所经费/)).toBeTruthy();
  });

  test('a failure stays', async () => {
    openPane({ buildSummary: () => Promise.reject(new Error('broken')) }, 'zh-CN', 'overview');
    await press('生成或刷新汇总表');
    await waitFor(() => expect(result()).toContain('broken'));
    await later(60_000);
    expect(result()).toContain('broken');
  });
});

test('a finding is repaired by itself, its rule is explained with its source and can be switched off', async () => {
  const repairFinding = jest.fn(async () => ({ repaired: [], linked: [], leftAlone: [], report: REPORT }));
  const switchRule = jest.fn(async () => ({ report: REPORT }));
  openPane({ repairFinding, switchRule }, 'zh-CN', 'check');
  await press('修复: 百分比单位写法');
  expect(repairFinding).toHaveBeenCalledWith({ findingId: REPORT.findings[0]?.id }, expect.anything());
  fireEvent.click(screen.getByRole('button', { name: '说明: 百分比单位写法' }));
  expect(screen.getByText('依据：表式要求')).toBeTruthy();
  await act(async () => fireEvent.click(screen.getByText('在本工作簿停用此规则')));
  expect(switchRule).toHaveBeenCalledWith({ ruleId: 'percent-unit', isOn: false }, expect.anything());
});

test('findings are filtered by severity and by rule', async () => {
  openPane({}, 'zh-CN', 'check');
  fireEvent.click(await screen.findByRole('button', { name: '错误 0' }));
  expect(screen.getByText('没有这样的问题。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '错误 0' }));
  fireEvent.change(screen.getByLabelText('按规则筛选'), { target: { value: 'percent-unit' } });
  expect(screen.getByRole('region', { name: '征兵工作经费' })).toBeTruthy();
});

/** An import that reports this once it was cancelled; gives what the pane says then. */
async function cancelledImport(progress: Progress): Promise<string> {
  let report = (): void => {};
  openPane({
    importDocument: (_, { onProgress }) =>
      new Promise((resolve, reject) => {
        report = () => {
          try {
            onProgress(progress);
            resolve(RESULT);
          } catch (error) {
            reject(error);
          }
        };
      }),
  });
  await chooseFile();
  await act(async () => fireEvent.click(screen.getByText('导入到工作簿')));
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '取消' })));
  await act(async () => report());
  await waitFor(() => expect(result()).not.toBe(''));
  return result();
}

test.each(['reading', 'checking', 'writing'] as const)(
  'cancelling ends a command while it is %s, and says that nothing was changed',
  async (stage) => {
    expect(await cancelledImport({ stage, done: 50, total: 200 })).toBe('已取消，工作簿恢复原样。');
  },
);

test('a command that has read or checked all sheets can still be cancelled, one that has written all cannot', async () => {
  expect(await cancelledImport({ stage: 'checking', done: 200, total: 200 })).toContain('已取消');
  cleanup();
  expect(await cancelledImport({ stage: 'writing', done: 200, total: 200 })).toContain('完成');
});

test('what is changed elsewhere meanwhile is not written over by settings that wait to be saved', async () => {
  const saveSettings = jest.fn(async () => ({ sheet: '检查设置', report: REPORT }));
  openPane({ saveSettings }, 'zh-CN', 'settings');
  fireEvent.change(await screen.findByLabelText('满意度下限（%）'), { target: { value: '80' } });
  fireEvent.change(screen.getByLabelText('预算单位'), { target: { value: '某镇' } });
  await act(async () => fireEvent.click(screen.getByText('保存并重新检查')));
  expect(saveSettings).toHaveBeenCalledWith(
    { changes: { agency: '某镇', limits: { leastSatisfaction: '80' } } },
    expect.anything(),
  );
});

test('a failure beside a command at work is told when that has ended, and nothing else can start before', async () => {
  let finish = (): void => {};
  openPane({
    readSettings: () => Promise.reject(new Error('no settings')),
    importDocument: () =>
      new Promise((resolve) => {
        finish = () => resolve(RESULT);
      }),
  });
  await chooseFile();
  await act(async () => fireEvent.click(screen.getByText('导入到工作簿')));
  fireEvent.click(screen.getByRole('tab', { name: '设置' }));
  const save = await screen.findByRole('tab', { name: '设置' });
  expect(save.getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole('button', { name: '取消' })).toBeTruthy();
  expect(result()).toBe('');
  await act(async () => finish());
  await waitFor(() => expect(result()).toContain('no settings'));
});

test('the workbook’s department goals are asked about as projects are', async () => {
  openPane({ recogniseDocument: async () => recognised(['目标.txt'], { codes: [], department: true }) });
  await chooseFile();
  expect(screen.getByText('工作簿中已有部门整体绩效目标：')).toBeTruthy();
  expect(screen.getByLabelText(/用新内容替换/)).toBeTruthy();
});

test('departments beyond the first are told before the import and after it', async () => {
  openPane({
    recogniseDocument: async () =>
      recognised(['甲.txt', '乙.txt', '丙.txt'], undefined, ['乙.txt', '丙.txt']),
  });
  await chooseFile();
  expect(screen.getByText(/没有采用：乙.txt、丙.txt/)).toBeTruthy();
  fireEvent.click(screen.getByText('导入到工作簿'));
  await waitFor(() => expect(result()).toContain('新增 2 张'));
  expect(screen.getByText(/没有采用：乙.txt、丙.txt/)).toBeTruthy();
});

test('a total that lacks a project says so, in the overview and after the summary was made', async () => {
  const [first, second] = ['甲', '乙'].map((name) => ({ ...EMPTY_PROJECT, name }));
  const missing = (table: ProjectTable | undefined, field: string): UncountedAmount => ({
    table: table ?? EMPTY_PROJECT,
    field,
    reason: 'amountError',
    look: field,
    shown: '#REF!',
  });
  const overview = {
    ...REPORT.overview,
    missing: [
      missing(first, 'budget.total'),
      missing(first, 'budget.other'),
      missing(second, 'budget.total'),
    ],
    assumed: [{ ...EMPTY_PROJECT, name: '丙' }],
  };
  openPane({ checkWorkbook: async () => ({ ...REPORT, overview }) }, 'zh-CN', 'overview');
  expect(screen.queryByText(/没有计入/)).toBeNull();
  await press('检查工作簿');
  expect(await screen.findByText(/2 个项目有金额未能读取.*甲、乙/)).toBeTruthy();
  expect(screen.getByText(/1 个项目没有写明金额单位，按万元计入以上合计：丙/)).toBeTruthy();
  await press('生成或刷新汇总表');
  await waitFor(() => screen.getByText(/合计不含：财政所经费/));
});

test('projects that two files have are told before anything is written, with the choice of a second import', async () => {
  const importDocument = jest.fn(async () => RESULT);
  const repeated = [{ project: '130208', files: ['甲.txt', '乙.txt'] }];
  openPane({
    importDocument,
    recogniseDocument: async () => recognised(['甲.txt', '乙.txt'], undefined, [], repeated),
  });
  await chooseFile();
  expect(screen.getByText(/1 个项目重复出现.*130208（甲.txt、乙.txt）/)).toBeTruthy();
  fireEvent.click(screen.getByLabelText(/两份都保留/));
  fireEvent.click(screen.getByText('导入到工作簿'));
  await waitFor(() => expect(result()).not.toBe(''));
  expect(importDocument).toHaveBeenCalledWith(
    expect.objectContaining({ existing: 'keepBoth' }),
    expect.anything(),
  );
});

test('how something ended is not told in another view', async () => {
  openPane({}, 'zh-CN', 'overview');
  await press('生成或刷新汇总表');
  await waitFor(() => expect(result()).toContain('汇总'));
  fireEvent.click(screen.getByRole('tab', { name: '设置' }));
  // The view asks for what it shows; the test is not over before that is there.
  await screen.findByLabelText('预算年度');
  expect(result()).toBe('');
});

test('templates are searched by any word of theirs', async () => {
  openPane({}, 'zh-CN', 'insert');
  const box = await screen.findByRole('searchbox', { name: '搜索模板' });
  fireEvent.change(box, { target: { value: '测试' } });
  expect(screen.getByText('空白表')).toBeTruthy();
  fireEvent.change(box, { target: { value: '水利' } });
  expect(screen.getByText(/没有匹配的模板/)).toBeTruthy();
});

test('settings show what holds, and save what is entered', async () => {
  const saveSettings = jest.fn(async () => ({ sheet: '检查设置', report: REPORT }));
  openPane({ saveSettings }, 'zh-CN', 'settings');
  const year = await screen.findByLabelText('预算年度');
  expect(year.getAttribute('placeholder')).toBe('2023');
  fireEvent.change(year, { target: { value: '2024' } });
  await act(async () => fireEvent.click(screen.getByText('保存并重新检查')));
  expect(saveSettings).toHaveBeenCalledWith({ changes: { year: '2024' } }, expect.anything());
});

test('what is wrong with a setting stands at its field, which gets the focus, and nothing is saved', async () => {
  const saveSettings = jest.fn(async () => ({ sheet: '检查设置', report: REPORT }));
  openPane({ saveSettings }, 'zh-CN', 'settings');
  fireEvent.change(await screen.findByLabelText('行政村数'), { target: { value: '-3' } });
  fireEvent.change(screen.getByLabelText('指标数量上限（个）'), { target: { value: '0' } });
  fireEvent.click(screen.getByText('保存并重新检查'));
  expect(screen.getByText(/“-3”不能用.*1 至 9999/)).toBeTruthy();
  expect(screen.getByText(/“0”不能用.*1 至 1000/)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('行政村数'));
  expect(saveSettings).not.toHaveBeenCalled();
  fireEvent.change(screen.getByLabelText('行政村数'), { target: { value: '23' } });
  expect(screen.queryByText(/“-3”/)).toBeNull();
});

test('settings that are not saved yet, and a pasted text, are still there after a look at another view', async () => {
  openPane({}, 'zh-CN', 'settings');
  fireEvent.change(await screen.findByLabelText('预算年度'), { target: { value: '2025' } });
  fireEvent.click(screen.getByRole('tab', { name: '导入' }));
  const box = await screen.findByRole('textbox', { name: /全文/ });
  fireEvent.change(box, { target: { value: '项目编码' } });
  fireEvent.click(screen.getByRole('tab', { name: '设置' }));
  expect((await screen.findByLabelText<HTMLInputElement>('预算年度')).value).toBe('2025');
  expect(screen.getByText('有未保存的修改。')).toBeTruthy();
  fireEvent.click(screen.getByText('放弃修改'));
  expect(screen.getByLabelText<HTMLInputElement>('预算年度').value).toBe('');
  fireEvent.click(screen.getByRole('tab', { name: '导入' }));
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /全文/ })).value).toBe('项目编码');
});

test('the pane speaks another language at once when the user chooses one', async () => {
  openPane({}, 'zh-CN', 'settings');
  fireEvent.change(await screen.findByLabelText('界面语言'), { target: { value: 'en-US' } });
  expect(await screen.findByRole('tab', { name: 'Overview' })).toBeTruthy();
});
