import { read, utils, write, type BookType } from '@e965/xlsx';
import { TABLES } from '../corpus/tables';
import { cellsOf, valuesOf } from '../corpus/table';
import { htmlOf, wordOf } from '../support/documents';
import { DrawnPage, pdfOf } from '../support/pdf-writer';

const TABLE = Object.values(TABLES)[0]!.rows;

/** The table as a spreadsheet of another kind. */
export function spreadsheetOf(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet(valuesOf(TABLE));
  const book = utils.book_new(sheet, '表');
  return new Uint8Array(write(book, { bookType, type: 'buffer' }) as Buffer);
}

function mht(): Uint8Array {
  const html = Buffer.from(htmlOf([cellsOf(TABLE)])).toString('base64');
  return Buffer.from(
    `From: <saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${html.replace(/.{76}/g, '$&\r\n')}\r\n--b--\r\n`,
  );
}

function pdf(): Uint8Array {
  const page = new DrawnPage();
  valuesOf(TABLE).forEach((cells, row) => {
    const width = 500 / cells.length;
    cells.forEach((text, column) => {
      page.line(50 + column * width, 50 + row * 20, 50 + (column + 1) * width, 50 + row * 20);
      page.line(50 + column * width, 50 + row * 20, 50 + column * width, 70 + row * 20);
      if (text) page.text(53 + column * width, 64 + row * 20, text.slice(0, 8), 8);
    });
  });
  return pdfOf([page, page]);
}

/** A sound file of each kind, by the end of its name. */
export const FILES: Readonly<Record<string, () => Uint8Array>> = {
  docx: () => wordOf(['题目', cellsOf(TABLE)]),
  html: () => Buffer.from(htmlOf(['题目', cellsOf(TABLE)])),
  mht,
  xlsx: () => spreadsheetOf('xlsx'),
  xls: () => spreadsheetOf('biff8'),
  xlsb: () => spreadsheetOf('xlsb'),
  ods: () => spreadsheetOf('ods'),
  csv: () => Buffer.from(utils.sheet_to_csv(read(spreadsheetOf('xlsx')).Sheets['表']!)),
  pdf,
};
