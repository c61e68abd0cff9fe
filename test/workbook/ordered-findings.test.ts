import fc from 'fast-check';
import { SEVERITIES, type Severity } from '../../src/domain/severity';
import { firstFindings, orderedFindings } from '../../src/workbook/ordered-findings';

type Listed = Parameters<typeof orderedFindings>[0][number] & { index: number };

const listed = (sheet: string | null, urgency: Severity, row: number | null, index: number): Listed => ({
  sheet,
  cell: row === null ? null : { row, column: 1 },
  urgency,
  index,
});

const places = (findings: readonly Listed[]) => findings.map(({ index }) => index);

test('sheets with errors come first, and errors come first on a sheet, from the top down', () => {
  const sheets = orderedFindings([
    listed('甲', 'info', 2, 0),
    listed('甲', 'warning', 12, 1),
    listed('乙', 'warning', 3, 2),
    listed('乙', 'error', 9, 3),
    listed('乙', 'error', 2, 4),
    listed(null, 'warning', null, 5),
  ]);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['乙', '甲', null]);
  expect(sheets.map(({ findings }) => places(findings))).toEqual([[4, 3, 2], [1, 0], [5]]);
});

const anyFindings = fc
  .array(
    fc.tuple(
      fc.constantFrom('甲', '乙', '丙', null),
      fc.constantFrom<Severity>(...SEVERITIES),
      fc.option(fc.nat(9)),
    ),
  )
  .map((rows) => rows.map(([sheet, level, row], index) => listed(sheet, level, row, index)));

test('nothing is lost, and the first of them are the first of all', () => {
  fc.assert(
    fc.property(anyFindings, fc.nat(20), (findings, limit) => {
      const all = orderedFindings(findings).flatMap((sheet) => places(sheet.findings));
      expect([...all].sort((a, b) => a - b)).toEqual(places(findings));
      const shown = firstFindings(orderedFindings(findings), limit);
      expect(shown.flatMap((sheet) => places(sheet.findings))).toEqual(all.slice(0, limit));
      expect(shown.every((sheet) => sheet.findings.length > 0)).toBe(true);
    }),
  );
});
