/** @jest-environment ./test/support/page-environment.js */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { openPane, preparePane, press, REPORT, result } from './open-pane';

preparePane();

test('indicators of one level 2 are listed, or those in which a word occurs, and are added by one click', async () => {
  const addIndicator = jest.fn(async () => ({ sheet: '办公费', indicator: '数据合格率', isRepeated: true }));
  openPane({ addIndicator }, 'zh-CN', 'insert');
  fireEvent.click(await screen.findByRole('tab', { name: '指标库' }));
  expect(await screen.findByRole('button', { name: '添加 监测点数' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '添加 数据合格率' })).toBeNull();
  fireEvent.change(screen.getByLabelText('二级指标'), { target: { value: '质量指标' } });
  expect(screen.queryByRole('button', { name: '添加 监测点数' })).toBeNull();
  fireEvent.change(screen.getByRole('searchbox', { name: '搜索指标' }), { target: { value: '水利' } });
  expect(screen.getByText(/没有匹配的指标/)).toBeTruthy();
  fireEvent.change(screen.getByRole('searchbox', { name: '搜索指标' }), { target: { value: '合格' } });
  await press('添加 数据合格率');
  expect(addIndicator).toHaveBeenCalledWith(
    { place: { templateId: 'blank', index: 1 }, own: [] },
    expect.anything(),
  );
  await waitFor(() => expect(result()).toContain('已在“办公费”中添加指标“数据合格率”'));
  expect(screen.getByText(/已有同名指标/)).toBeTruthy();
});

test('the sheet on show becomes a template of the user, is offered at once, and can be deleted', async () => {
  const listTemplates = jest.fn(async ({ own }: { own: readonly { id: string; name: string }[] }) =>
    own.map(({ id, name }) => ({
      id,
      name: { 'zh-CN': name, 'en-US': name },
      description: { 'zh-CN': '', 'en-US': '' },
      isOwn: true,
      preview: { purpose: null, goals: [], indicators: [] },
    })),
  );
  openPane({ listTemplates }, 'zh-CN', 'insert');
  fireEvent.change(await screen.findByLabelText('模板名称'), { target: { value: '我的办公费' } });
  await press('保存当前表');
  await waitFor(() => expect(result()).toContain('已保存模板“我的办公费”'));
  expect(await screen.findByRole('button', { name: '插入 我的办公费' })).toBeTruthy();
  fireEvent.change(screen.getByLabelText('模板名称'), { target: { value: '我的办公费' } });
  await press('保存当前表');
  await waitFor(() => expect(result()).toContain('已用当前表替换同名模板'));
  await press('删除 我的办公费');
  // At the place of the second click of a double one.
  await press('取消 我的办公费');
  await press('删除 我的办公费');
  expect(screen.getByRole('button', { name: '插入 我的办公费' })).toBeTruthy();
  await press('确定删除 我的办公费');
  expect(result()).toBe('已删除模板“我的办公费”。');
  await waitFor(() => expect(screen.queryByRole('button', { name: '插入 我的办公费' })).toBeNull());
});

test('a template with thousands of indicators shows the first of them', async () => {
  const indicators = Array.from({ length: 5_000 }, (_, index) => ({
    level2: '数量指标',
    level3: `指标${index}`,
    description: '',
    target: null,
  }));
  const huge = {
    id: 'own:大表',
    name: { 'zh-CN': '大表', 'en-US': 'huge' },
    description: { 'zh-CN': '', 'en-US': '' },
    isOwn: true,
    preview: { purpose: null, goals: ['一', '二'], indicators },
  };
  openPane({ listTemplates: async () => [huge] }, 'zh-CN', 'insert');
  await press('预览 大表');
  expect(screen.getAllByText(/^数量指标：指标/)).toHaveLength(40);
  expect(screen.getByText('……另有 4960 条')).toBeTruthy();
});

test('the limit of a rule is changed where its finding is explained', async () => {
  const changeLimit = jest.fn(async () => ({ report: REPORT }));
  openPane({ changeLimit }, 'zh-CN', 'check');
  await press('说明: 百分比单位写法');
  const button = screen.getByRole('button', { name: '更改' });
  expect(button).toHaveProperty('ariaDisabled', 'true');
  fireEvent.change(screen.getByLabelText('满意度下限（%）'), { target: { value: '90' } });
  await act(async () => fireEvent.click(button));
  expect(changeLimit).toHaveBeenCalledWith({ limit: 'leastSatisfaction', text: '90' }, expect.anything());
});

test('rules that are switched off are listed, and switched on again', async () => {
  const [rule] = REPORT.rules;
  const switchRule = jest.fn(async () => ({ report: REPORT }));
  openPane(
    { switchRule, checkWorkbook: async () => ({ ...REPORT, rulesOff: rule ? [rule] : [] }) },
    'zh-CN',
    'check',
  );
  expect(screen.queryByText('已停用的规则')).toBeNull();
  await press('检查工作簿');
  await press('恢复 百分比单位写法');
  expect(switchRule).toHaveBeenCalledWith({ ruleId: 'percent-unit', isOn: true }, expect.anything());
});

test('without live checks, the overview is read anew when it is opened', async () => {
  const inspectWorkbook = jest.fn(async () => REPORT);
  openPane({ inspectWorkbook }, 'zh-CN', 'settings');
  fireEvent.click(await screen.findByRole('tab', { name: '总览' }));
  expect(inspectWorkbook).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('tab', { name: '设置' }));
  fireEvent.click(await screen.findByLabelText('修改时随时检查'));
  fireEvent.click(screen.getByRole('tab', { name: '总览' }));
  await waitFor(() => expect(inspectWorkbook).toHaveBeenCalledTimes(1));
});

test('the form is chosen for what is inserted, and the table on show is put into it', async () => {
  const insertTemplate = jest.fn(async () => ({ sheet: '办公费' }));
  const changeForm = jest.fn(async () => ({
    sheets: ['办公费'],
    leftAlone: null,
    aside: 3,
    asideSheet: '未归位文字',
    takenBack: 2,
    toDo: [{ 'zh-CN': '分值', 'en-US': 'Points' }],
  }));
  openPane({ insertTemplate, changeForm }, 'zh-CN', 'insert');
  await screen.findByRole('option', { name: '申报表' });
  await press('插入 空白表');
  expect(insertTemplate).toHaveBeenLastCalledWith(
    { templateId: 'blank', own: [], form: null },
    expect.anything(),
  );
  fireEvent.change(screen.getByLabelText('表式'), { target: { value: 'declaration' } });
  await press('插入 空白表');
  expect(insertTemplate).toHaveBeenLastCalledWith(
    { templateId: 'blank', own: [], form: 'declaration' },
    expect.anything(),
  );
  await press('把当前表换成此表式');
  expect(changeForm).toHaveBeenCalledWith({ form: 'declaration' }, expect.anything());
  await waitFor(() => expect(result()).toContain('已换表式：办公费'));
  expect(screen.getByText(/有 3 处，已列入“未归位文字”/)).toBeTruthy();
  expect(screen.getByText(/有 2 处填回了新表/)).toBeTruthy();
  expect(screen.getByText(/还需要填写：分值/)).toBeTruthy();
});
