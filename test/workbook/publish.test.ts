import fc from 'fast-check';
import { EMPTY_PROJECT } from '../../src/domain/project-table';
import { EMPTY_DOCUMENT } from '../../src/domain/target-document';
import { publish } from '../../src/workbook/publish';
import { department, project } from '../support/form-arbitraries';

const named = (name: string) => ({ ...EMPTY_PROJECT, code: '13020823P00010010004W', name });

test('the title names the office and the year; the parts are numbered where there are two', () => {
  const document = {
    ...EMPTY_DOCUMENT,
    department: {
      agency: '某镇人民政府',
      overall: '第一段。\n第二段。',
      subGoals: [{ no: 3, name: '培训', goal: '按计划\n参训', indicator: null }],
      measures: ['措施一'],
      origin: EMPTY_PROJECT.origin,
    },
    projects: [named('甲'), named('乙')],
  };
  const { title, parts } = publish(document).published;
  expect(title).toEqual(['某镇人民政府', '2023年部门预算绩效目标']);
  expect(parts.map(({ number, name }) => [number, name])).toEqual([
    ['第一部分', '部门整体绩效目标'],
    ['第二部分', '预算项目绩效目标'],
  ]);
  expect(parts[0]?.blocks).toEqual([
    { kind: 'heading', level: 1, text: '一、总体绩效目标' },
    { kind: 'paragraph', text: '第一段。' },
    { kind: 'paragraph', text: '第二段。' },
    { kind: 'heading', level: 1, text: '二、分项绩效目标' },
    { kind: 'heading', level: 2, text: '3、培训' },
    { kind: 'paragraph', text: '绩效目标：按计划参训' },
    { kind: 'heading', level: 1, text: '三、工作保障措施' },
    { kind: 'paragraph', text: '措施一' },
  ]);
  const tables = parts[1]?.blocks.map((block) => block.kind === 'table' && [block.title, block.startsPage]);
  expect(tables).toEqual([
    ['1、甲绩效目标表', false],
    ['2、乙绩效目标表', true],
  ]);
});

test('a part of which nothing is known is left out, and the only one has no number', () => {
  const { title, parts } = publish({
    ...EMPTY_DOCUMENT,
    projects: [{ ...named('甲'), code: null }],
  }).published;
  expect(title).toEqual(['部门预算绩效目标']);
  expect(parts.map(({ number, name }) => [number, name])).toEqual([[null, '预算项目绩效目标']]);
});

test('every project has a table of its own, whatever it says', () => {
  fc.assert(
    fc.property(
      fc.option(department, { nil: null }),
      fc.array(project, { maxLength: 5 }),
      (goals, projects) => {
        const { parts } = publish({ ...EMPTY_DOCUMENT, department: goals, projects }).published;
        const tables = parts.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'table');
        expect(tables).toHaveLength(projects.length);
      },
    ),
  );
});

test('what a table says beyond its form is not in the document, and is told', () => {
  const table = { ...named('甲'), supervisor: '某局' };
  const { leftOut } = publish({ ...EMPTY_DOCUMENT, projects: [table, named('乙')] });
  expect(leftOut.map(({ text }) => text)).toEqual(['“甲”（13020823P00010010004W）主管部门：某局']);
});

test('the tables of whole departments stand in part one; evaluations and what has no place are told', () => {
  const table = { ...named('某镇'), form: 'departmentTargets', supervisor: '某局' };
  const evaluation = { ...named('某镇'), form: 'departmentSelfEvaluation' };
  const { published, departmentsLeft, leftOut } = publish({
    ...EMPTY_DOCUMENT,
    projects: [named('甲')],
    departments: [table, evaluation],
  });
  expect(published.parts.map(({ name, blocks }) => [name, blocks.map((block) => block.kind)])).toEqual([
    ['部门整体绩效目标', ['table']],
    ['预算项目绩效目标', ['table']],
  ]);
  expect(departmentsLeft).toEqual([evaluation]);
  expect(leftOut.map(({ text }) => text)).toContain('“某镇”（13020823P00010010004W）主管部门：某局');
});

test('tables are numbered after the sections before them, and one that shares its title tells whose it is', () => {
  const goals = {
    agency: '某镇人民政府',
    overall: '总体',
    subGoals: [],
    measures: [],
    origin: EMPTY_PROJECT.origin,
  };
  const departments = ['甲镇', '乙镇'].map((name) => ({
    ...named(name),
    form: 'departmentTargets' as const,
  }));
  const declared = ['修路', '修桥'].map((name) => ({ ...named(name), form: 'declaration' as const }));
  const titlesOf = (parts: readonly { blocks: readonly { kind: string }[] }[]) =>
    parts.map(({ blocks }) => blocks.flatMap((block) => ('title' in block ? [block.title] : [])));
  const document = {
    ...EMPTY_DOCUMENT,
    department: goals,
    departments,
    projects: [...declared, named('修渠')],
  };
  const [overall, projects] = titlesOf(publish(document).published.parts);
  expect(overall).toEqual([
    expect.stringMatching(/^四、.+（甲镇）$/),
    expect.stringMatching(/^五、.+（乙镇）$/),
  ]);
  expect(projects).toEqual([
    expect.stringMatching(/^1、.+（修路）$/),
    expect.stringMatching(/^2、.+（修桥）$/),
    '3、修渠绩效目标表',
  ]);
  const alone = publish({ ...EMPTY_DOCUMENT, departments: departments.slice(1) }).published.parts;
  expect(titlesOf(alone)).toEqual([[expect.stringMatching(/^1、(?!.*乙镇)/)]]);
});
