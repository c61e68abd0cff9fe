import { EMPTY_DOCUMENT } from '../../../../src/domain/target-document';
import { resolveSettings, NOTHING_ENTERED } from '../../../../src/domain/workbook-settings';
import { readGrids } from '../../../../src/forms/reader/read-grids';
import { gridOfValues } from '../../../../src/grid/grid';
import { checkDocument } from '../../../../src/rules/checker';
import { findingMessage, placeOf } from '../../../../src/rules/finding';
import { sheetOf } from '../../../corpus/table';
import { TABLES } from '../../../corpus/tables';

type Cells = readonly (readonly (string | null)[])[];

function findingsIn(rows: Cells, rulesOff: readonly string[] = []) {
  const document = readGrids([
    gridOfValues(
      '外来表',
      rows.map((row) => [...row]),
      undefined,
      { top: 2, left: 1 },
    ),
  ]);
  const settings = resolveSettings({ ...NOTHING_ENTERED, rulesOff }, document);
  return checkDocument(document, settings).findings.filter(({ rule }) => rule === 'table-form-unknown');
}

const UNKNOWN: Cells = [
  ['专项绩效目标表', null],
  ['项目名称', '河道清理'],
  ['主管部门', '某局'],
  ['衡量要点', '要求'],
];

/** What makes a table one of a known form. */
const KNOWN_ROWS: Cells = [
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '清理长度', '≥5公里'],
];

test.each(Object.entries(TABLES))('a table of a known form is none: %s', (_, { rows }) => {
  const document = readGrids([sheetOf(rows)]);
  const { findings } = checkDocument(document, resolveSettings(NOTHING_ENTERED, document));
  expect(findings.map(({ rule }) => rule)).not.toContain('table-form-unknown');
});

test('a table that has little in common with target tables is none', () => {
  expect(
    findingsIn([
      ['通讯录', null],
      ['项目名称', '甲'],
      ['电话', '1'],
    ]),
  ).toEqual([]);
});

test('a table of a form that is not known is one finding, at its title, with its labels and what it lacks', () => {
  const findings = findingsIn(UNKNOWN);
  expect(findings).toHaveLength(1);
  const [finding] = findings;
  expect(placeOf(finding!.table, finding!.field)).toEqual({
    file: null,
    sheet: '外来表',
    cell: { row: 2, column: 1 },
  });
  const text = findingMessage(finding!, 'zh-CN');
  for (const part of ['项目名称', '主管部门', '缺少：绩效指标', '不计入合计']) expect(text).toContain(part);
  expect(findingMessage(finding!, 'en-US')).toContain('missing: 绩效指标');
});

test('two of them are two, and long lists of labels are cut', () => {
  const wide = [
    '项目名称',
    '主管部门',
    '实施单位',
    '年度资金总额',
    '其中：财政拨款',
    '年度目标',
    '资金用途',
    '项目编码',
    '资金支出计划',
  ];
  const many: Cells = [['专项绩效目标表', null], ...wide.slice(0, 6).map((label) => [label, '某'])];
  const findings = findingsIn([...UNKNOWN, ...many]);
  expect(findings).toHaveLength(2);
  expect(findingMessage(findings[1]!, 'zh-CN')).not.toContain('……');
});

describe('a project in each column', () => {
  const rows: [string, ...(string | null)[]][] = [
    ['2023年度项目绩效目标表', null, null, null],
    ['项目名称', '河道清理', '护林防火', '征兵'],
    ['项目编码', '13020823P00005210016P', '13020823P000047100203', '13020823P000049100168'],
    ['预算数', '30.9', '2', '3'],
    ['绩效目标', '清理河道。', '防火宣传。', '完成征兵。'],
    ['数量指标', '清理长度≥5公里', '宣传次数≥5次', '征兵人数≥10人'],
  ];

  test.each<[string, Cells]>([
    ['all rows', rows],
    ['names and amounts', [rows[0]!, rows[1]!, rows[4]!, rows[3]!]],
    ['codes and amounts', [rows[0]!, rows[2]!, rows[3]!, rows[4]!]],
  ])('is refused whole, which says why and what to do: %s', (_, cells) => {
    const document = readGrids([gridOfValues('外来表', cells)]);
    expect(document.projects).toEqual([]);
    const [finding, ...others] = findingsIn(cells);
    expect(others).toEqual([]);
    expect(findingMessage(finding!, 'zh-CN')).toMatch(/没有读取，也不计入合计。.*多个项目.*一个项目一张表/);
    expect(findingMessage(finding!, 'en-US')).toContain('give each a table of its own');
  });

  test.each<[string, Cells]>([
    [
      'one project with a remark beside its name',
      [rows[0]!, ['项目名称', '河道清理', '延续', null], ...KNOWN_ROWS],
    ],
    [
      'the same name written twice',
      [rows[0]!, ['项目名称', '河道清理', '河道清理', null], ['预算数', '3', '3'], ...KNOWN_ROWS],
    ],
    [
      'pairs of label and value',
      [rows[0]!, ['项目名称', '河道清理', '项目编码', '甲'], ['预算数', '3', '财政资金', '3'], ...KNOWN_ROWS],
    ],
  ])('is not what this is: %s', (_, cells) => {
    expect(readGrids([gridOfValues('外来表', cells)]).projects).toHaveLength(1);
  });
});

test('no label that was recognised, and none that is missing, are told in words', () => {
  const cell = { row: 2, column: 1, value: '专项绩效目标表' };
  const unknown = { sheet: '外来表', title: '专项绩效目标表', line: 1, cell, labels: [], missing: [] };
  const document = { ...EMPTY_DOCUMENT, unknownTables: [unknown] };
  const [finding] = checkDocument(document, resolveSettings(NOTHING_ENTERED, document)).findings;
  expect(findingMessage(finding!, 'zh-CN')).toContain('认出的栏目：无；还缺少：无');
  expect(findingMessage(finding!, 'en-US')).toContain('recognised: none; missing: none');
});

test('it can be switched off', () => {
  expect(findingsIn(UNKNOWN, ['table-form-unknown'])).toEqual([]);
});
