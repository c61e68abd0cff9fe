import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { UserError } from '../../../src/locale/user-error';
import { workbookTexts } from '../../../src/sources/xlsx/texts';
import { Expense, LIMITS } from '../../../src/sources/package/limits';
import { readWorksheets } from '../../../src/sources/xlsx/read-workbook';
import { element, pack, packageOf, packageParts, stylesOf } from './package-builder';

const SHEET = 'xl/worksheets/sheet1.xml';

interface Outcome {
  cells: number;
  /** Bytes that were unpacked until the end. */
  unpacked: number;
  sentence: string | null;
}

/** Reads a file and tells what came of it; any error but a sentence for the user is a fault. */
function outcomeOf(bytes: Uint8Array): Outcome {
  const unpack = jest.spyOn(Expense.prototype, 'unpack');
  const unpacked = () => unpack.mock.calls.reduce((sum, [, pieceBytes]) => sum + pieceBytes, 0);
  try {
    let cells = 0;
    for (const { grid } of readWorksheets(bytes, 'book.xlsx')) cells += grid.rows.flat().length;
    return { cells, unpacked: unpacked(), sentence: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { cells: 0, unpacked: unpacked(), sentence: error.in('en-US') };
  } finally {
    unpack.mockRestore();
  }
}

/** Says of the first entry by that name that it is `size` bytes long. */
function lie(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const file = Buffer.from(bytes);
  const name = file.lastIndexOf(part);
  file.writeUInt32LE(size, name - 46 + 24);
  return file;
}

describe('a file that would fill the memory', () => {
  const zeros = packageOf([{}], { parts: { [SHEET]: new Uint8Array(32 * 2 ** 20) } });

  test('ends with a sentence that names the part, soon after it is seen to unpack without measure', () => {
    const { sentence, unpacked } = outcomeOf(zeros);
    expect(sentence).toContain(SHEET);
    expect(sentence).toContain('too large');
    expect(unpacked).toBeLessThan(LIMITS.ratioFrom + 17 * 2 ** 20);
  });

  test('is not opened at all when it says itself that it is too large', () => {
    const { sentence, unpacked } = outcomeOf(lie(zeros, SHEET, LIMITS.part + 1));
    expect(sentence).toContain('too large');
    expect(unpacked).toBeLessThan(10_000);
  });

  test('does not take more memory than it says, when it says too little', () => {
    const { sentence, unpacked } = outcomeOf(lie(zeros, SHEET, 1_000));
    expect(sentence).toContain(SHEET);
    expect(unpacked).toBeLessThan(10_000);
  });

  test('is not unpacked where nothing of it is read', () => {
    const data = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const parts = { 'xl/media/image1.png': new Uint8Array(LIMITS.ratioFrom + 2 ** 20) };
    expect(outcomeOf(packageOf([{ data }], { parts }))).toMatchObject({ cells: 1, sentence: null });
  });

  test('ends at the limit of all parts together', () => {
    const expense = new Expense('book.xlsx', workbookTexts);
    const step = 2 ** 20;
    const unpackAll = () => {
      for (let part = 0; part < 3; part += 1) {
        for (let at = step; at < LIMITS.part - step; at += step) expense.unpack(`part ${part}`, step, at, at);
      }
    };
    expect(unpackAll).toThrow('part 1');
  });

  test('ends at the limits of cells and of what has to go through the parser', () => {
    const expense = new Expense('book.xlsx', workbookTexts);
    expect(() => {
      for (let cell = 0; cell <= LIMITS.cells; cell += 1) expense.cell();
    }).toThrow(String(LIMITS.cells));
    expect(() => expense.parse('part', LIMITS.parsed + 1)).toThrow('part');
  });
});

describe('a sheet of many rows', () => {
  test('costs nothing for those that hold no content', () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, index) =>
        `<row r="${index + 1}" s="1" customFormat="1"><c r="A${index + 1}" s="1"/><c r="B${index + 1}" s="1"/></row>`,
    );
    rows[20_000] = '<row r="20001"><c r="B20001"><v>7</v></c></row>';
    const parse = jest.spyOn(Expense.prototype, 'parse');
    const bytes = packageOf([{ data: rows.join('') }], { styles: stylesOf([0, 14]) });
    expect(outcomeOf(bytes)).toMatchObject({ cells: 1, sentence: null });
    const parsed = parse.mock.calls.reduce((sum, [, characters]) => sum + characters, 0);
    parse.mockRestore();
    expect(parsed).toBeLessThan(5_000);
  });

  test('is read as far as the limit, and the rest is skipped to what follows the cells', () => {
    const data = Array.from(
      { length: LIMITS.rows + 1_000 },
      (_, index) =>
        `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c><c r="B${index + 1}"><v>1</v></c></row>`,
    ).join('');
    const after = '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
    const [reading] = [...readWorksheets(packageOf([{ data, after }]), 'book.xlsx')];
    expect(reading?.hasMore).toBe(true);
    expect(reading?.grid.rows).toHaveLength(LIMITS.rows);
    expect(reading?.grid.rows[0]).toHaveLength(1);
  });

  test('under merged areas that overlap takes time that grows with the sheet', () => {
    const data = Array.from(
      { length: 5_000 },
      (_, index) => `<row r="${index + 1}"><c r="B${index + 1}"><v>${index}</v></c></row>`,
    ).join('');
    const merged = '<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000);
    expect(outcomeOf(packageOf([{ data, after: `<mergeCells>${merged}</mergeCells>` }]))).toMatchObject({
      cells: 0,
      sentence: null,
    });
  });
});

test('300 damaged files: each is read, or refused with a sentence', () => {
  const parts = packageParts(
    [
      {
        data:
          '<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><f>A2</f><v>1.5</v></c></row>' +
          '<row r="2"><c r="A2" t="inlineStr"><is><r><t>a&amp;b</t></r></is></c><c r="B2" s="1"/></row>',
        after: '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
      },
      { data: '<row><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>', state: 'hidden' },
    ],
    {
      sharedStrings: '<si><t>文</t></si>',
      styles: stylesOf(['0"%"', 14]),
      workbookPr: '<workbookPr date1904="1"/>',
    },
  );
  const names = Object.keys(parts);
  const whole = pack(parts);
  const outcomes = { read: 0, refused: 0 };
  const look = (bytes: Uint8Array) => {
    const { sentence } = outcomeOf(bytes);
    if (sentence === null) outcomes.read += 1;
    else outcomes.refused += 1;
  };
  const bite = fc.record({ at: fc.nat(10_000), remove: fc.nat(12), insert: fc.uint8Array({ maxLength: 6 }) });
  const bitten = (
    bytes: Uint8Array,
    { at, remove, insert }: { at: number; remove: number; insert: Uint8Array },
  ) => {
    const from = at % bytes.length;
    return Uint8Array.from([...bytes.subarray(0, from), ...insert, ...bytes.subarray(from + remove)]);
  };
  // Bites into the archive itself, and into a part before it is packed, where no checksum tells.
  fc.assert(
    fc.property(bite, (one) => look(bitten(whole, one))),
    { numRuns: 100 },
  );
  const markup = fc.constantFrom(
    '<',
    '>',
    '/',
    '"',
    '&',
    '<c r="A1">',
    '</row>',
    '<v>',
    '1',
    '-',
    'x',
    '<!--',
    ']]>',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.nat(names.length - 1), bite, fc.array(markup, { maxLength: 3 }), (index, one, pieces) => {
      const name = names[index]!;
      const part = strToU8(String(parts[name]));
      look(pack({ ...parts, [name]: bitten(part, { ...one, insert: strToU8(pieces.join('')) }) }));
    }),
    { numRuns: 200 },
  );
  expect(outcomes.read).toBeGreaterThan(10);
  expect(outcomes.refused).toBeGreaterThan(100);
});

test('an entity in a part is only one of XML itself', () => {
  const bomb =
    '<!DOCTYPE worksheet [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]>' +
    element(
      'worksheet',
      '<sheetData><row><c t="inlineStr"><is><t>&c;</t></is></c></row></sheetData>',
    ).replace(/^<\?xml.*?\?>/, '');
  expect(outcomeOf(packageOf([{}], { parts: { [SHEET]: bomb } })).sentence).toContain(SHEET);
});
