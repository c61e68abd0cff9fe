import { cli, workFolder } from './command-line';
import { projectWorkbook } from './fault-workbook';

const { write } = workFolder();

/** More than a call of a function takes as arguments. */
const CELLS = 150_000;

test('a sheet with more loose cells than a call takes arguments is read to its end', async () => {
  const columns = [...'ABCDEF'];
  const rows = Array.from({ length: CELLS / columns.length }, (_, index) => {
    const row = index + 100;
    return `<row r="${row}">${columns.map((letter) => `<c r="${letter}${row}"><v>1</v></c>`).join('')}</row>`;
  });
  const foot = '<row r="17"><c r="A17" t="str"><v>填表人：</v></c></row>';
  const file = write('loose.xlsx', projectWorkbook({}, { sheet: { data: foot + rows.join('') } }));
  const { code, out } = await cli('extract', file);
  expect(code).toBe(0);
  expect((JSON.parse(out) as { unplaced: unknown[] }).unplaced).toHaveLength(CELLS);
});
