import fc from 'fast-check';
import type { TargetDocument } from '../../../src/domain/target-document';
import { UserError } from '../../../src/locale/user-error';
import { readTextDocument } from '../../../src/sources/text/read-text-document';
import { generateDocument, generateProjects, PLAIN, type Dialect } from '../../support/generate-document';

const DEPARTMENT = [
  '一、总体绩效目标',
  '围绕发展完成各项任务。',
  '二、分项绩效目标',
  '1. 综合业务管理',
  '绩效目标：完成任务',
  '绩效指标：达到95%',
  '三、工作保障措施',
  '1. 加强管理。',
  '2. 严格考核。',
];

/** A character that stands nowhere else: wherever it is put, it can be counted. */
const MARK = '龘';
const marksIn = (texts: readonly (string | null)[]) => texts.join('').split(MARK).length - 1;

function read(text: string): TargetDocument | null {
  try {
    return readTextDocument(new TextEncoder().encode(text), '目标表.txt');
  } catch (error) {
    // What is refused is told, too.
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** How often the mark was read into fields, or told to be unplaced. A cell with several fields counts once. */
function marksOf({ department, projects, departments, unplaced }: TargetDocument): number {
  const cells = new Map<string, string>();
  for (const { origin } of [...projects, ...departments]) {
    for (const { row, column, value } of origin.cells.values())
      cells.set(`${row},${column}`, String(value ?? ''));
  }
  // A text of several lines has the cell of its first line only.
  const goals = department && [
    department.agency,
    department.overall,
    ...department.measures,
    ...department.subGoals.flatMap(({ name, goal, indicator }) => [name, goal, indicator]),
  ];
  const lines = projects.flatMap(({ purpose, goals: texts }) => [purpose, ...texts]);
  return Math.max(
    marksIn([...cells.values(), ...(goals ?? []), ...unplaced.map(({ text }) => text)]),
    marksIn([...lines, ...(goals ?? []), ...unplaced.map(({ text }) => text)]),
  );
}

/** Puts a text into one of the lines, at the start or the end of one of its cells, or as a line of its own. */
function withText(lines: readonly string[], at: number, place: number, text: string): string[] {
  const all = [...lines];
  const index = at % all.length;
  const cells = (all[index] ?? '').split('\t');
  const cell = Math.floor(place / 3) % cells.length;
  if (place % 3 === 0) all.splice(index, 0, text);
  else {
    cells[cell] = place % 3 === 1 ? text + cells[cell] : cells[cell] + text;
    all[index] = cells.join('\t');
  }
  return all;
}

const LAYOUTS: readonly Dialect['layout'][] = ['cells', 'rows', 'tabbedRows'];

test('what was read and what is told as unplaced are everything: every character that is added turns up', () => {
  let refused = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...LAYOUTS),
      fc.boolean(),
      fc.nat(),
      fc.nat(30),
      fc.integer({ min: 1, max: 3 }),
      (layout, blankLines, at, place, count) => {
        const tables = generateDocument(generateProjects(2), { ...PLAIN, layout, blankLines }).split('\n');
        // The title of a table is its heading, whatever stands before it.
        const lines = [
          ...DEPARTMENT,
          ...tables.map((line) => line.replace(/^\[bookmark.*表$/, '绩效目标表')),
        ];
        const added = withText(lines, at, place, MARK.repeat(count));
        fc.pre(!added.some((line) => line.includes(MARK) && line.trim().endsWith('绩效目标表')));
        const document = read(added.join('\n'));
        if (document === null) refused += 1;
        else expect(marksOf(document)).toBeGreaterThanOrEqual(count);
      },
    ),
    { numRuns: 400 },
  );
  expect(refused).toBeLessThan(40);
});
