import fc from 'fast-check';
import { planHighlight } from '../../src/excel/highlight';
import { colouredCells } from '../../src/workbook/coloured-cells';
import { WorkbookSession } from '../../src/workbook/workbook-session';
import { gridOfValues, type Grid } from '../../src/grid/grid';
import { planProjectSheet } from '../../src/forms/spending-plan/project-sheet';
import { readGrids } from '../../src/forms/reader/read-grids';
import { isFormula } from '../../src/sheet-plan/sheet-plan';
import { Checker, checkDocument } from '../../src/rules/checker';
import { findingMessage, placeOf, subjectOf, foundValue, type Finding } from '../../src/rules/finding';
import type { CellRepair } from '../../src/domain/cell-repair';
import { cellRepairs, repairDocument } from '../../src/rules/repair';
import { finish } from '../../src/steps/steps';
import { NOTHING_ENTERED, resolveSettings } from '../../src/domain/workbook-settings';
import type { TargetDocument } from '../../src/domain/target-document';
import { cleanDocument, VILLAGES } from '../support/clean-document';
import { mutant, MUTATIONS } from '../support/mutations';
import { anyText } from '../support/any-text';

type Value = string | number | boolean | null;

const settingsOf = (document: TargetDocument) =>
  resolveSettings({ ...NOTHING_ENTERED, villages: VILLAGES }, document);
const check = (document: TargetDocument) => checkDocument(document, settingsOf(document));

/** Anything that a cell may hold: what offices write, what they mistype, and noise. */
const cell: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>(
    '≥95 百分比',
    '> = 95 %',
    '≤２４０００元/村',
    '2023年2月30日',
    '2024-6-31前',
    '=1+1',
    '"用于，，各村,等\t"',
    '１３０２０８２４p０００010010004w',
    '1. 一\n3. 二\n3、三',
    '每村每月≤0.5万元',
    '1e400',
    '-',
    'XX',
    '\u0000\ud800',
    '',
  ),
  anyText({ maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(
      '每',
      '村',
      '月',
      '年',
      '≥',
      '≤',
      '1',
      '0',
      '.',
      '%',
      '元',
      '万',
      '，',
      ' ',
      '\t',
      '"',
      '\n',
      '-',
      '月',
    ),
    maxLength: 24,
  }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);

/** The sheets of good tables by seed, made once each. */
const sheetsOf = new Map<number, readonly (readonly (readonly Value[])[])[]>();

function goodSheets(seed: number): Value[][][] {
  let sheets = sheetsOf.get(seed);
  if (sheets === undefined) {
    sheets = cleanDocument(3, seed).projects.map((project, index) =>
      planProjectSheet(project, `表${index}`).rows.map((row) =>
        row.map((content): Value => (isFormula(content) ? content.result : content)),
      ),
    );
    sheetsOf.set(seed, sheets);
  }
  return sheets.map((rows) => rows.map((row) => [...row]));
}

/** The sheets of good tables with some cells replaced. */
const spoilt = fc
  .record({
    seed: fc.integer({ min: 1, max: 30 }),
    changes: fc.array(fc.record({ sheet: fc.nat(2), row: fc.nat(18), column: fc.nat(6), value: cell }), {
      minLength: 1,
      maxLength: 12,
    }),
  })
  .map(({ seed, changes }) => {
    const sheets = goodSheets(seed);
    for (const { sheet, row, column, value } of changes) {
      const line = sheets[sheet]?.[row];
      if (line) line[column] = value;
    }
    const grids = sheets.map((values, index) => gridOfValues(`表${index}`, values));
    // A failure shows what was changed, not all cells.
    return Object.assign(grids, { [fc.toStringMethod]: () => JSON.stringify({ seed, changes }) });
  });

const keyOf = (document: TargetDocument, { rule, field, table }: Finding) =>
  `${rule} ${table === null ? '' : document.projects.indexOf(table)} ${field}`;

function expectSoundRepair(document: TargetDocument): void {
  const settings = settingsOf(document);
  const before = checkDocument(document, settings);
  const { document: repaired } = repairDocument(document, settings);
  const after = checkDocument(repaired, settings);
  const known = new Set(before.findings.map((finding) => keyOf(document, finding)));
  const added = after.findings.map((finding) => keyOf(repaired, finding)).filter((key) => !known.has(key));
  expect(added).toEqual([]);
  const twice = repairDocument(repaired, settings);
  expect(twice.repaired).toEqual([]);
  expect(twice.document).toBe(repaired);
}

/** The sheets after repairs were written into them. */
function repairGrids(grids: readonly Grid[], repairs: readonly CellRepair[]): Grid[] {
  return grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row) =>
      row.map((content) => {
        const repair = repairs.find(
          ({ sheet, row: r, column }) =>
            sheet === grid.sheet && r === content.row && column === content.column,
        );
        return repair ? { ...content, value: repair.after } : content;
      }),
    ),
  }));
}

test('no cell content makes reader, rules, messages, highlighter or repairs throw', () => {
  fc.assert(
    fc.property(spoilt, (grids) => {
      const document = readGrids(grids);
      const result = check(document);
      for (const finding of result.findings) {
        expect(findingMessage(finding, 'zh-CN')).not.toMatch(/\{\w+\}/);
        expect(findingMessage(finding, 'en-US')).not.toMatch(/\{\w+\}/);
        placeOf(subjectOf(finding, document), finding.field);
        foundValue(finding, document);
      }
      const session = new WorkbookSession();
      const sheets = grids.map((grid, index) => ({
        id: String(index),
        name: grid.sheet ?? '',
        isProtected: false,
        isOurs: true,
        grid,
      }));
      const found = finish(session.check(finish(session.read(sheets))));
      for (const { sheet, form, cells } of colouredCells(found)) {
        const { id: sheetId, name: sheetName, isProtected } = sheet;
        const area = form ?? { row: 0, column: 0, rows: 1, columns: 1 };
        planHighlight({ sheetId, sheetName, isProtected, present: new Map(), form: area, cells });
      }
      cellRepairs(document, repairDocument(document, settingsOf(document)).document);
    }),
    { numRuns: 300 },
  );
});

test('repair then check never adds a finding, and repairing twice is repairing once', () => {
  fc.assert(
    fc.property(spoilt, (grids) => expectSoundRepair(readGrids(grids))),
    { numRuns: 300 },
  );
});

test('the same when the repairs are written into the sheets and these are read again', () => {
  fc.assert(
    fc.property(spoilt, (grids) => {
      const document = readGrids(grids);
      const settings = settingsOf(document);
      const known = new Set(checkDocument(document, settings).findings.map((one) => keyOf(document, one)));
      const repairs = cellRepairs(document, repairDocument(document, settings).document);
      const again = readGrids(repairGrids(grids, repairs));
      const after = checkDocument(again, settingsOf(again));
      expect(after.findings.map((one) => keyOf(again, one)).filter((key) => !known.has(key))).toEqual([]);
      expect(cellRepairs(again, repairDocument(again, settingsOf(again)).document)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each(Object.keys(MUTATIONS))('the same of good tables with %s', (name) => {
  for (let seed = 1; seed <= 4; seed += 1) {
    const made = mutant(cleanDocument(10, seed), name, seed);
    if (made) expectSoundRepair(made.document);
  }
});

test('a check that remembers gives what a fresh check gives, after any change of a table', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(MUTATIONS)), fc.integer({ min: 1, max: 99 })), {
        maxLength: 5,
      }),
      (seed, steps) => {
        const checker = new Checker();
        let document = cleanDocument(10, seed);
        checker.check(document, settingsOf(document));
        for (const [name, at] of steps) {
          document = mutant(document, name, at)?.document ?? document;
          const settings = settingsOf(document);
          expect(checker.check(document, settings)).toEqual(checkDocument(document, settings));
        }
      },
    ),
    { numRuns: 60 },
  );
});
