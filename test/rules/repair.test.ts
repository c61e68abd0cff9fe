import type { CellPlace } from '../../src/domain/place';
import type { ProjectTable } from '../../src/domain/project-table';
import { resolveSettings } from '../../src/domain/workbook-settings';
import { checkDocument } from '../../src/rules/checker';
import { cellRepairs, repairDocument, repairFindings } from '../../src/rules/repair';
import { documentOf, given, givenDepartment, tableWith, type Given } from './support/given';
import { GOOD_EVALUATION } from './support/good-table';

const settingsOf = ({ document, entered }: Given) => resolveSettings(entered, document);
const repair = (made: Given) => repairDocument(made.document, settingsOf(made));
const rulesRepaired = (made: Given) => repair(made).repaired.map(({ rule }) => rule);

/** A table whose code and name were read from cells of a worksheet. */
function onSheet(code: string, cell: Partial<CellPlace> = {}, sheet = '表一'): ProjectTable {
  const cells = new Map<string, CellPlace>([
    ['code', { row: 3, column: 1, value: code, ...cell }],
    ['name', { row: 3, column: 3, value: '村级组织运转经费' }],
  ]);
  return tableWith({ code }, { origin: { file: null, sheet, cells } });
}

const CODE = '13020824P00000001001A';
const SMALL = CODE.toLowerCase();

describe('repairs of a document', () => {
  test('change what is wrong and leave all else as it is', () => {
    const made = documentOf([
      tableWith({ code: SMALL }),
      tableWith({ name: '统计经费', code: '13020824P00000002000A' }),
    ]);
    const { document, repaired } = repair(made);
    expect(document.projects[0]?.code).toBe(CODE);
    expect(document.projects[1]).toBe(made.document.projects[1]);
    expect(repaired.map(({ rule }) => rule)).toEqual(['code-form']);
  });

  test('come round by round while one uncovers another: blanks, then what they hid', () => {
    const made = given({ purpose: '用于办公 ，，培训' });
    expect(repair(made).document.projects[0]?.purpose).toBe('用于办公，培训');
    expect(rulesRepaired(made)).toEqual(['stray-blanks', 'doubled-punctuation']);
  });

  test('several of one table in one round', () => {
    const made = given({ code: SMALL, 'indicators[1].target': '>=95％', 'goals[1]': '3. 公开' });
    expect(rulesRepaired(made)).toEqual(['code-form', 'goal-numbering', 'target-signs']);
    const [table] = repair(made).document.projects;
    expect([table?.code, table?.indicators[1]?.target?.written, table?.goals[1]]).toEqual([
      CODE,
      '≥95%',
      '2. 公开',
    ]);
  });

  test('of the department', () => {
    const made = givenDepartment({ 'subGoals[0].no': 7, 'subGoals[1].no': null });
    const { document, repaired } = repair(made);
    expect(document.department?.subGoals.map(({ no }) => no)).toEqual([1, 2]);
    expect(repaired.map(({ field }) => field)).toEqual([
      'department.subGoals[0].no',
      'department.subGoals[1].no',
    ]);
  });

  test('of a good document are none: it comes back as it is', () => {
    const made = givenDepartment();
    expect(repair(made)).toEqual({ document: made.document, repaired: [], withheld: [] });
    expect(repair(made).document).toBe(made.document);
  });

  test('of findings without a repair are none', () => {
    const made = given({ purpose: '用于XX村' });
    expect(repair(made).document).toBe(made.document);
  });

  test('of a table of a later phase, beside its targets', () => {
    const made = documentOf([tableWith()]);
    const followUps = [{ ...GOOD_EVALUATION, outcome: '分四批，，拨付。' }];
    const { document, repaired } = repair({ ...made, document: { ...made.document, followUps } });
    expect(repaired.map(({ rule }) => rule)).toEqual(['doubled-punctuation']);
    expect(document.followUps).toEqual([{ ...GOOD_EVALUATION, outcome: '分四批，拨付。' }]);
    expect(document.projects[0]).toBe(made.document.projects[0]);
    // A document without any gets no list of them.
    expect(Object.keys(repair(documentOf([tableWith({ code: SMALL })])).document)).not.toContain('followUps');
  });

  test('that cannot be written without losing something are none', () => {
    const text = `${SMALL}村级组织运转经费`;
    const cells = new Map(['code', 'name'].map((path) => [path, { row: 3, column: 1, value: text }]));
    const made = documentOf([tableWith({ code: SMALL }, { origin: { file: null, sheet: '表一', cells } })]);
    expect(repair(made)).toEqual({ document: made.document, repaired: [], withheld: [] });
  });
});

describe('repairs of what a formula gives', () => {
  const withheld = (made: Given) => repair(made).withheld;
  const FORMULA = { formula: 'calculated' } as const;

  test('are not made, and told with what would stand there', () => {
    const made = documentOf([onSheet(SMALL, FORMULA)]);
    expect(repair(made)).toEqual({
      document: made.document,
      repaired: [],
      withheld: [
        { repair: { sheet: '表一', row: 3, column: 1, before: SMALL, after: CODE }, reason: 'formula' },
      ],
    });
  });

  test('are told on the sheet of their cell, and without what a cell that was only laid out never held', () => {
    const [told] = withheld(documentOf([onSheet(SMALL, { ...FORMULA, sheet: '表二', value: undefined })]));
    expect(told?.repair).toMatchObject({ sheet: '表二', before: null, after: CODE });
  });

  test('are told beside those that are made, and of the department too', () => {
    const both = documentOf([
      onSheet(SMALL, FORMULA),
      tableWith({ code: '13020824p00000002000a', name: '统计经费' }),
    ]);
    expect(rulesRepaired(both)).toEqual(['code-form']);
    expect(withheld(both)).toHaveLength(1);
    const made = givenDepartment({ 'subGoals[1].no': 3 });
    const cells = new Map([['department.subGoals[1].no', { row: 9, column: 0, value: 3, ...FORMULA }]]);
    const department = { ...made.document.department!, origin: { file: null, sheet: '部门', cells } };
    expect(withheld({ ...made, document: { ...made.document, department } })).toEqual([
      { repair: { sheet: '部门', row: 9, column: 0, before: 3, after: 2 }, reason: 'formula' },
    ]);
  });

  test('are told of each cell once, though several goals stand in it', () => {
    const place = { row: 7, column: 1, value: '2. 公开\n3. 公示', ...FORMULA };
    const cells = new Map(['goals[0]', 'goals[1]'].map((path) => [path, place]));
    const goals = ['2. 公开', '3. 公示'];
    const made = documentOf([tableWith({}, { goals, origin: { file: null, sheet: '表一', cells } })]);
    expect(checkDocument(made.document, settingsOf(made)).findings.length).toBeGreaterThan(1);
    expect(withheld(made).map((one) => one.repair.after)).toEqual(['1. 公开']);
  });

  test('are none where no cell of a worksheet is to be named', () => {
    const inText = onSheet(SMALL, FORMULA);
    expect(withheld(documentOf([{ ...inText, origin: { ...inText.origin, sheet: null } }]))).toEqual([]);
    expect(withheld(documentOf([onSheet(SMALL)]))).toEqual([]);
    expect(withheld(given({ code: SMALL }))).toEqual([]);
  });
});

test('the repair of one finding leaves the others', () => {
  const made = given({ code: SMALL, 'goals[1]': '3. 公开' });
  const { findings } = checkDocument(made.document, settingsOf(made));
  const [code, goal] = findings;
  expect(repairFindings(made.document, [code!]).projects[0]).toMatchObject({
    code: CODE,
    goals: [expect.any(String), '3. 公开'],
  });
  expect(repairFindings(made.document, [goal!]).projects[0]?.code).toBe(SMALL);
  expect(repairFindings(made.document, [{ ...code!, fix: null }])).toBe(made.document);
});

test('a repair of the department where there is none changes nothing', () => {
  const made = given();
  const finding = {
    rule: 'x',
    severity: 'info',
    table: null,
    field: 'department.overall',
    values: {},
  } as const;
  const fix = { field: 'department.overall', value: '甲' };
  expect(repairFindings(made.document, [{ ...finding, fix }])).toBe(made.document);
});

describe('the cells that repairs change', () => {
  const cellsOf = (made: Given) => cellRepairs(made.document, repair(made).document);

  test('with what was read there and what shall stand there', () => {
    expect(cellsOf(documentOf([onSheet(SMALL)]))).toEqual([
      { sheet: '表一', row: 3, column: 1, before: SMALL, after: CODE },
    ]);
  });

  test('on another sheet than that of the table', () => {
    expect(cellsOf(documentOf([onSheet(SMALL, { sheet: '表二' })]))).toEqual([
      { sheet: '表二', row: 3, column: 1, before: SMALL, after: CODE },
    ]);
  });

  test('each with its own, of several in a table', () => {
    const cells = new Map([
      ['code', { row: 3, column: 1, value: SMALL }],
      ['name', { row: 3, column: 3, value: '村级组织运转经费' }],
      ['purpose', { row: 4, column: 1, value: '用于办公，，培训' }],
    ]);
    const origin = { file: null, sheet: '表一', cells };
    expect(
      cellsOf(documentOf([tableWith({ code: SMALL, purpose: '用于办公，，培训' }, { origin })])),
    ).toEqual([
      { sheet: '表一', row: 3, column: 1, before: SMALL, after: CODE },
      { sheet: '表一', row: 4, column: 1, before: '用于办公，，培训', after: '用于办公，培训' },
    ]);
  });

  test('with the unit of the money, where an amount is filled into an empty cell', () => {
    const filledIn = (field: string, value: string | number, read: number | null, moneyUnit = '万元') => {
      const origin = {
        file: null,
        sheet: '表一',
        cells: new Map([[field, { row: 5, column: 1, value: read }]]),
      };
      const table = tableWith({ [field]: read, moneyUnit: moneyUnit || null }, { origin });
      const { document } = documentOf([table]);
      const fix = { field, value };
      const told = { rule: 'x', severity: 'info', table, field, values: {}, fix } as const;
      return cellRepairs(document, repairFindings(document, [told]));
    };
    const change = { sheet: '表一', row: 5, column: 1 };
    expect(filledIn('budget.other', 3, null)).toEqual([{ ...change, before: null, after: 3, unit: '万元' }]);
    // Of a table that states none it is not known; what stood there says how it is shown; a text has none.
    expect(filledIn('budget.other', 3, null, '')).toStrictEqual([{ ...change, before: null, after: 3 }]);
    expect(filledIn('budget.other', 3, 2)).toStrictEqual([{ ...change, before: 2, after: 3 }]);
    expect(filledIn('purpose', '办公', null)).toStrictEqual([{ ...change, before: null, after: '办公' }]);
  });

  test('once, though several goals share it', () => {
    const text = '1. 公开\n3. 公示';
    const origin = {
      file: null,
      sheet: '表一',
      cells: new Map(['goals[0]', 'goals[1]'].map((path) => [path, { row: 7, column: 1, value: text }])),
    };
    expect(cellsOf(documentOf([tableWith({}, { goals: ['1. 公开', '3. 公示'], origin })]))).toEqual([
      { sheet: '表一', row: 7, column: 1, before: text, after: '1. 公开\n2. 公示' },
    ]);
  });

  test('none of a text, and none where nothing was repaired', () => {
    expect(cellsOf(given({ code: SMALL }))).toEqual([]);
    expect(cellsOf(documentOf([onSheet(CODE)]))).toEqual([]);
    const inText = onSheet(SMALL);
    expect(cellsOf(documentOf([{ ...inText, origin: { ...inText.origin, sheet: null } }]))).toEqual([]);
  });

  test('of the department', () => {
    const made = givenDepartment({ 'subGoals[1].no': 3 });
    const cells = new Map([['department.subGoals[1].no', { row: 9, column: 0, value: 3 }]]);
    const department = { ...made.document.department!, origin: { file: null, sheet: '部门', cells } };
    expect(cellsOf({ ...made, document: { ...made.document, department } })).toEqual([
      { sheet: '部门', row: 9, column: 0, before: 3, after: 2 },
    ]);
  });
});
