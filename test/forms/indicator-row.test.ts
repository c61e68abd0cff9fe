import type { Indicator } from '../../src/domain/indicator';
import { EMPTY_INDICATOR } from '../../src/domain/indicator';
import type { CellPlace } from '../../src/domain/place';
import { EMPTY_PROJECT, type ProjectTable } from '../../src/domain/project-table';
import { parseTargetValue } from '../../src/domain/target-value';
import { planIndicatorRow } from '../../src/forms/indicator-row';
import { readGrids } from '../../src/forms/reader/read-grids';
import { formById } from '../../src/forms/registry';
import type { RowPlan } from '../../src/sheet-plan/row-plan';
import { isFormula, type SheetPlan } from '../../src/sheet-plan/sheet-plan';
import { cleanDocument } from '../support/clean-document';
import { gridOfPlan } from '../support/grid-of-plan';

const indicator = (
  level1: string | null,
  level2: string | null,
  level3: string | null,
  target: string | null,
): Indicator => ({
  ...EMPTY_INDICATOR,
  level1,
  level2,
  level3,
  target: target === null ? null : parseTargetValue(target),
});

const COLUMNS = { level1: 0, level2: 1, level3: 2, target: 4 } as const;

/** A sheet made by hand: each row gives its texts, and the row where level 1 stands; the first row is row 10. */
function byHand(rows: readonly (readonly [Indicator, level1Row: number])[]): ProjectTable {
  const cells = new Map<string, CellPlace>();
  rows.forEach(([, level1Row], index) => {
    for (const [field, column] of Object.entries(COLUMNS))
      cells.set(`indicators[${index}].${field}`, {
        row: field === 'level1' ? level1Row : 10 + index,
        column,
      });
  });
  return {
    ...EMPTY_PROJECT,
    indicators: rows.map(([one]) => one),
    origin: { file: null, sheet: '手工表', cells },
  };
}

const BY_HAND = byHand([
  [indicator('产出指标', '数量指标', '村数', '≥3个'), 10],
  [indicator('产出指标', '质量指标', '合格率', '≥95%'), 10],
  [indicator('效益指标', '社会效益指标', '服务人数', '≥100人'), 12],
]);

const told = (plan: RowPlan | null) => plan && [plan.row, plan.writes.map(({ content }) => content)];

describe('one more row on a sheet made by hand', () => {
  test('stands below the last of its level 2, in the columns of the others', () => {
    expect(planIndicatorRow(BY_HAND, indicator('产出指标', '数量指标', '户数', '≥5户'), null)).toEqual({
      row: 11,
      isInserted: true,
      writes: [
        { column: 0, content: '产出指标' },
        { column: 1, content: '数量指标' },
        { column: 2, content: '户数' },
        { column: 4, content: '≥5户' },
      ],
      growing: [],
      merges: [],
      validations: [],
      conditionalFormats: [],
      height: null,
      selectedColumn: 4,
    });
  });

  test.each<[string, Indicator, [number, (string | null)[]]]>([
    [
      'a level 1 that stands above holds for it',
      indicator('产出指标', '质量指标', '优良率', '≥90%'),
      [12, ['质量指标', '优良率', '≥90%']],
    ],
    [
      'a new level 2 comes last in its level 1, whatever the level is called',
      indicator('产出', '时效指标', '按时', '12月底前'),
      [12, ['时效指标', '按时', '12月底前']],
    ],
    [
      'a new level 1 comes after those before it in the form',
      indicator('满意度指标', '服务对象满意度指标', '满意度', '≥90%'),
      [13, ['满意度指标', '服务对象满意度指标', '满意度', '≥90%']],
    ],
    [
      'what comes before all others in the form comes last, as nothing stands before it',
      indicator('成本指标', '经济成本指标', '成本', '≤3万元'),
      [13, ['成本指标', '经济成本指标', '成本', '≤3万元']],
    ],
    ['so does what has no level', indicator(null, null, '其他', null), [13, ['其他']]],
  ])('%s', (_name, one, expected) => expect(told(planIndicatorRow(BY_HAND, one, null))).toEqual(expected));

  test('a level 2 of the same row is written again, one that stands above is not', () => {
    const cells = new Map(BY_HAND.origin.cells).set('indicators[1].level2', { row: 10, column: 1 });
    const merged = { ...BY_HAND, origin: { ...BY_HAND.origin, cells } };
    const one = indicator('产出指标', '质量指标', '优良率', '≥90%');
    expect(told(planIndicatorRow(merged, one, null))).toEqual([12, ['优良率', '≥90%']]);
  });

  test('a level 2 that stands above is written where the new one is of another', () => {
    const cells = new Map(BY_HAND.origin.cells).set('indicators[1].level2', { row: 10, column: 1 });
    const merged = { ...BY_HAND, origin: { ...BY_HAND.origin, cells } };
    const one = indicator('产出指标', '时效指标', '按时', '12月底前');
    expect(told(planIndicatorRow(merged, one, null))).toEqual([12, ['时效指标', '按时', '12月底前']]);
  });

  test('every text goes to the column of its kind', () => {
    const cells = new Map(BY_HAND.origin.cells)
      .set('indicators[0].description', { row: 10, column: 3 })
      .set('indicators[2].basis', { row: 12, column: 6 });
    const wide = { ...BY_HAND, origin: { ...BY_HAND.origin, cells } };
    const one = {
      ...indicator('效益指标', '社会效益指标', '满意', '优'),
      description: '说明',
      basis: '文件',
    };
    expect(planIndicatorRow(wide, one, null)!.writes).toEqual(
      ['效益指标', '社会效益指标', '满意', '说明', '优', '文件'].map((content, at) => ({
        column: [0, 1, 2, 3, 4, 6][at],
        content,
      })),
    );
    const blank = byHand([[indicator('产出指标', '质量指标', null, null), 10]]);
    const filled = {
      ...blank,
      origin: {
        ...blank.origin,
        cells: new Map([...blank.origin.cells, ...cells, [`indicators[0].basis`, { row: 10, column: 6 }]]),
      },
    };
    const first = { ...one, level1: '产出指标', level2: '质量指标' };
    expect(planIndicatorRow(filled, first, null)).toMatchObject({ row: 10, isInserted: false });
    expect(planIndicatorRow(filled, first, null)!.writes.map(({ content }) => content)).toEqual([
      ...['满意', '说明', '优', '文件'],
    ]);
  });

  test.each(['description', 'basis'] as const)('a row with nothing but its %s is not empty', (field) => {
    const begun = byHand([[{ ...indicator('产出指标', '质量指标', null, null), [field]: '说明' }, 10]]);
    const one = indicator('产出指标', '质量指标', '合格率', '≥95%');
    expect(planIndicatorRow(begun, one, null)).toMatchObject({ row: 11, isInserted: true });
  });

  test.each(['target', 'level3'])('without a column of the %s nothing tells where it goes', (field) => {
    const cells = new Map([...BY_HAND.origin.cells].filter(([path]) => !path.endsWith(field)));
    const cut = { ...BY_HAND, origin: { ...BY_HAND.origin, cells } };
    expect(planIndicatorRow(cut, indicator('产出指标', '数量指标', '村数', '≥3个'), null)).toBeNull();
  });

  test('the empty row that a form keeps for its level 2 is filled in', () => {
    const blank = byHand([
      [indicator('产出指标', '数量指标', '村数', '≥3个'), 10],
      [indicator('产出指标', '质量指标', null, null), 10],
    ]);
    const one = indicator('产出指标', '质量指标', '合格率', '≥95%');
    expect(planIndicatorRow(blank, one, null)).toMatchObject({
      row: 11,
      isInserted: false,
      writes: [
        { column: 2, content: '合格率' },
        { column: 4, content: '≥95%' },
      ],
    });
    // A row with nothing but a target is not empty.
    const begun = byHand([[indicator('产出指标', '质量指标', null, '≥95%'), 10]]);
    expect(planIndicatorRow(begun, one, null)).toMatchObject({ row: 11, isInserted: true });
  });

  test('without a row of indicators nothing tells the columns', () => {
    expect(planIndicatorRow(byHand([]), indicator('产出指标', '数量指标', '村数', '≥3个'), null)).toBeNull();
  });
});

/** What a sheet shows once the row was put in or filled in. */
function withRow({ rows }: SheetPlan, { row, isInserted, writes }: RowPlan): unknown[][] {
  const shown = rows.map((line) => line.map((content) => (isFormula(content) ? null : content)));
  const line = isInserted
    ? (shown[row - 1] ?? []).map(() => null as (typeof shown)[number][number])
    : (shown[row] ?? []);
  for (const { column, content } of writes) line[column] = isFormula(content) ? null : content;
  shown.splice(row, isInserted ? 0 : 1, line);
  return shown;
}

describe('one more row on a sheet of ours', () => {
  const layout = formById('spendingPlan')!.layout!;
  const added = [
    indicator('产出指标', '数量指标', '新增户数', '≥5户'),
    indicator('产出指标', '质量指标', '新增合格率', '≥95%'),
    indicator('效益指标', '可持续影响指标', '新增年限', '≥3年'),
    indicator('满意度指标', '服务对象满意度指标', '新增满意度', '≥90%'),
  ];

  test.each(added)('is what the layout would have made of the longer table: $level3', (one) => {
    for (const table of cleanDocument(10, 3).projects) {
      const sheet = layout.plan([table], '表');
      const [project] = readGrids([gridOfPlan(sheet)]).projects as [ProjectTable];
      const row = planIndicatorRow(project, one, { layout, tables: [project] })!;
      const shown = withRow(sheet, row);
      // Levels of a row that was put in are merged into those above, so that only their first cell holds them.
      const [longer] = readGrids([gridOfPlan({ ...sheet, rows: shown as SheetPlan['rows'], merges: [] })])
        .projects as [ProjectTable];
      expect(longer.indicators).toHaveLength(project.indicators.length + (row.isInserted ? 1 : 0));
      const place = longer.indicators.findIndex(({ level3 }) => level3 === one.level3);
      expect(longer.indicators[place]).toMatchObject({ level3: one.level3, target: one.target });
      const again = layout.plan([longer], '表');
      expect(again.rows.map((line) => line.map((content) => (isFormula(content) ? null : content)))).toEqual(
        shown,
      );
      // The merged cells of the longer table that end in the row are those that grow into it.
      const ending = again.merges.filter(
        ({ row: from, rows }) => row.isInserted && rows > 1 && from + rows - 1 === row.row,
      );
      expect(row.growing.map(({ after }) => after)).toEqual(ending);
      expect(row.growing.map(({ before }) => before)).toEqual(
        ending.map((grown) => ({ ...grown, rows: grown.rows - 1 })),
      );
      // Those of the row alone are made anew.
      expect(row.merges).toEqual(
        again.merges.filter(({ row: from, rows }) => row.isInserted && rows === 1 && from === row.row),
      );
    }
  });

  test.each([0, 1, 2])('fills in the empty row that the form keeps for its levels: row %s', (at) => {
    const levels = [
      indicator('产出指标', '数量指标', null, null),
      indicator('产出指标', '质量指标', null, null),
      indicator('满意度指标', '服务对象满意度指标', null, null),
    ];
    const blank = { ...cleanDocument(1, 3).projects[0]!, indicators: levels };
    const sheet = layout.plan([blank], '表');
    const [project] = readGrids([{ ...gridOfPlan(sheet), merged: sheet.merges }]).projects as [ProjectTable];
    const { level1, level2 } = levels[at]!;
    const one = indicator(level1, level2, '新增', '≥5户');
    const row = planIndicatorRow(project, one, { layout, tables: [project] })!;
    const filled = { ...blank, indicators: levels.map((empty, index) => (index === at ? one : empty)) };
    const after = layout.plan([filled], '表');
    expect([row.isInserted, row.growing, row.merges, row.validations, row.conditionalFormats]).toEqual([
      false,
      [],
      [],
      [],
      [],
    ]);
    expect(withRow(sheet, row)).toEqual(
      after.rows.map((line) => line.map((content) => (isFormula(content) ? null : content))),
    );
    expect(row.writes.map(({ content }) => content)).toEqual(['新增', '≥5户']);
  });

  test('the last row of a sheet gets the guards of its cells', () => {
    const [table] = cleanDocument(10, 3).projects as [ProjectTable];
    const sheet = layout.plan([table], '表');
    const [project] = readGrids([gridOfPlan(sheet)]).projects as [ProjectTable];
    const last = planIndicatorRow(project, added[3]!, { layout, tables: [project] })!;
    expect(last.row).toBe(sheet.rows.length);
    expect(last.conditionalFormats.map(({ area: { row, rows } }) => [row, rows])).toEqual(
      last.conditionalFormats.map(() => [last.row, 1]),
    );
    expect(last.conditionalFormats.length + last.validations.length).toBeGreaterThan(0);
    const first = planIndicatorRow(project, added[0]!, { layout, tables: [project] })!;
    expect([first.conditionalFormats, first.validations]).toEqual([[], []]);
  });
});
