import type { FileDigest, ProjectDigest } from '../../../src/workbook/pile/file-digest';
import { Holders } from '../../../src/workbook/pile/holders';
import { Pile } from '../../../src/workbook/pile/pile';
import { shelfInMemory, type PileProject, type ProjectShelf } from '../../../src/workbook/pile/pile-project';
import { memoryInUse } from '../../support/memory-in-use';

const PLACE = { sheet: '表', cell: { row: 1, column: 1 } };

function project(more: Partial<ProjectDigest>): ProjectDigest {
  return {
    agency: { code: null, name: '甲镇' },
    code: null,
    name: '防汛',
    year: 2026,
    form: 'spendingPlan',
    core: '防汛',
    place: PLACE,
    budget: { total: '1', fiscal: '1', other: null },
    missing: [],
    isUnitAssumed: false,
    counts: { error: 0, warning: 0, info: 0 },
    texts: [],
    ...more,
  };
}

const fileOf = (...projects: Partial<ProjectDigest>[]): FileDigest => ({
  projects: projects.map(project),
  findings: [],
  undecided: 0,
  departments: 0,
  unknownTables: [],
  notes: [],
});

/** Rules and numbers of the projects that they name, of a pile of these files. */
function found(files: Record<string, FileDigest>, shelf?: ProjectShelf) {
  const pile = new Pile(shelf);
  for (const [name, digest] of Object.entries(files)) pile.add(name, digest);
  return Object.entries(files).flatMap(([name, digest]) =>
    pile.findingsOf(name, digest).map(({ rule, project: of, values }) => [name, of, rule, values['other']]),
  );
}

test('a code in another file is told in both, twice in one file in none', () => {
  const code = '13020823P000047100203';
  expect(
    found({
      甲: fileOf({ code, name: '一' }, { code, name: '二' }),
      乙: fileOf({ code: '13020823P000047100204', name: '三' }),
    }),
  ).toEqual([]);
  expect(
    found({ 甲: fileOf({ code, name: '一' }), 乙: fileOf({ name: '二' }, { code: `${code} `, name: '三' }) }),
  ).toEqual([
    ['甲', 0, 'pile-code-repeated', '甲镇 / 三 / 乙'],
    ['乙', 1, 'pile-code-repeated', '甲镇 / 一 / 甲'],
  ]);
});

test('a name of an agency in another file is told where a code is wanting and the years agree', () => {
  const told = (one: Partial<ProjectDigest>, other: Partial<ProjectDigest>) =>
    found({ 甲: fileOf(one), 乙: fileOf(other) }).map(([, , rule]) => rule);
  const repeated = ['pile-name-repeated', 'pile-name-repeated'];
  expect(told({}, {})).toEqual(repeated);
  expect(told({ code: 'A1' }, { year: null })).toEqual(repeated);
  expect(told({ name: '防 汛' }, {})).toEqual(repeated);
  expect(told({ year: 2025 }, {})).toEqual([]);
  expect(told({ code: 'A1' }, { code: 'A2' })).toEqual([]);
  expect(told({ agency: { code: null, name: '乙镇' } }, {})).toEqual([]);
  expect(told({ agency: { code: null, name: null } }, { agency: { code: null, name: null } })).toEqual([]);
  expect(found({ 甲: fileOf({}, {}), 乙: fileOf({ name: '抗旱' }) })).toEqual([]);
});

test('of projects of a name, the first that may be the same is named', () => {
  expect(
    found({
      甲: fileOf({ code: 'A1' }),
      乙: fileOf({ code: 'B1' }),
      丙: fileOf({}),
      丁: fileOf({ year: 2024 }),
    }),
  ).toEqual([
    ['甲', 0, 'pile-name-repeated', '甲镇 / 防汛 / 丙'],
    ['乙', 0, 'pile-name-repeated', '甲镇 / 防汛 / 丙'],
    ['丙', 0, 'pile-name-repeated', '甲镇 / 防汛 / 甲'],
  ]);
});

test('a text of another agency is told, and whether the projects are about the same', () => {
  const text = { hash: 7, field: 'purpose', start: '用于', place: PLACE };
  const other = { agency: { code: null, name: '乙镇' }, texts: [text] };
  expect(found({ 甲: fileOf({ texts: [text] }, { name: '抗旱', texts: [text] }) })).toEqual([]);
  expect(found({ 甲: fileOf({ texts: [text] }), 乙: fileOf(other) }).map(([, , rule]) => rule)).toEqual([
    'pile-text-alike',
    'pile-text-alike',
  ]);
  expect(
    found({ 甲: fileOf({ texts: [text] }), 乙: fileOf({ ...other, core: '文化站' }) }).map(
      ([, , rule]) => rule,
    ),
  ).toEqual(['pile-text-copied', 'pile-text-copied']);
});

test('keys of one hash are told from each other', () => {
  const keys = ['a', 'b', 'a', 'c', 'b', 'd'];
  const holders = new Holders<string>(
    () => 2 ** 53 - 1,
    (key, index) => keys[index] === key,
  );
  keys.forEach((key, index) => holders.note(key, index, () => true));
  expect(keys.map((key, index) => holders.of(key, index))).toEqual([[0, 2], [1, 4], [0, 2], [], [1, 4], []]);
});

test('agencies stand by their codes, those that nobody names last, and their projects by code and name', () => {
  const pile = new Pile();
  const of = (code: string | null, name: string | null) => ({ agency: { code, name } });
  pile.add('甲', fileOf({ ...of(null, null), name: '无' }, { ...of('402', '乙镇'), name: '丙' }));
  pile.add('乙', fileOf({ ...of(null, '甲镇') }, { ...of('401', '甲镇'), name: '乙', code: 'B' }));
  pile.add(
    '丙',
    fileOf({
      ...of('401', '甲镇'),
      name: '甲',
      code: 'B',
      budget: { total: '0.1', fiscal: null, other: null },
    }),
  );
  expect(
    pile
      .agencies()
      .map(({ name, sums, projects }) => [
        name,
        sums.amounts.total.toFixed(),
        [...projects()].map((one) => one.name),
      ]),
  ).toEqual([
    ['401甲镇', '2.1', ['乙', '甲', '防汛']],
    ['402乙镇', '1', ['丙']],
    [null, '1', ['无']],
  ]);
  expect([pile.sums.projects, pile.sums.amounts.total.toFixed()]).toEqual([5, '4.1']);
});

/** A shelf that keeps nothing but how often it was asked, and makes each project anew. */
class CountingShelf implements ProjectShelf {
  asked = 0;
  private count = 0;

  put({ index }: PileProject): void {
    this.count = index + 1;
  }

  take(index: number): PileProject {
    this.asked += 1;
    if (index >= this.count) throw new RangeError(String(index));
    return { ...project(ofNumber(index)), index, file: `文件${Math.floor(index / 20)}`, agencyKey: '' };
  }
}

/** The project of a number, of which nothing repeats itself. */
const ofNumber = (number: number): Partial<ProjectDigest> => ({
  agency: { code: null, name: `第${Math.floor(number / 20)}镇` },
  code: `13020824P${String(number).padStart(12, '0')}`,
  name: `第${number}号项目的名称`,
  texts: [0, 1, 2, 3].map((part) => ({
    hash: (number * 4 + part) * 2_000_003 + 2 ** 40,
    field: `goals[${part}]`,
    start: `第${number}号项目第${part}个目标的开头`,
    place: PLACE,
  })),
});

test('of a project with four texts less than a kilobyte is in memory, and nothing is asked of the shelf meanwhile', () => {
  const FILES = 400;
  const shelf = new CountingShelf();
  const pile = new Pile(shelf);
  const start = memoryInUse();
  for (let file = 0; file < FILES; file += 1)
    pile.add(`文件${file}`, fileOf(...Array.from({ length: 20 }, (_, at) => ofNumber(file * 20 + at))));
  const each = (memoryInUse() - start) / (FILES * 20);
  expect(shelf.asked).toBe(0);
  expect(each).toBeLessThan(700);
  // Whether anything repeats itself is known without looking through the projects.
  expect(pile.hasRepeatedProjects).toBe(false);
  expect(
    pile.findingsOf('文件7', fileOf(...Array.from({ length: 20 }, (_, at) => ofNumber(140 + at)))),
  ).toEqual([]);
  expect(shelf.asked).toBe(0);
});

test('a shelf gives back what was put there', () => {
  const shelf = shelfInMemory();
  const one = { ...project({}), index: 0, file: '甲', agencyKey: '甲镇' };
  shelf.put(one);
  expect(shelf.take(0)).toEqual(one);
});
