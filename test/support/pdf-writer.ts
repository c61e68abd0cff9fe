import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { provideCharacterTables } from '../../src/sources/pdf/library';

/** Page size in points. */
export const PAGE = { width: 600, height: 800 };

/** Has PDFs of tests read with the tables of characters that the library comes with. */
export function useCharacterTables(): void {
  const folder = join(dirname(require.resolve('pdfjs-dist/package.json')), 'cmaps');
  provideCharacterTables(async (name) => new Uint8Array(await readFile(join(folder, `${name}.bcmap`))));
}

/** A page that a test draws; places are in points from its upper left. */
export class DrawnPage {
  private content = '';

  line(x1: number, y1: number, x2: number, y2: number): this {
    this.content += `0.5 w ${x1} ${PAGE.height - y1} m ${x2} ${PAGE.height - y2} l S\n`;
    return this;
  }

  /** A line as some programs draw it: a thin area. */
  bar(x: number, y: number, width: number, height: number): this {
    this.content += `${x} ${PAGE.height - y - height} ${width} ${height} re f\n`;
    return this;
  }

  /** A text whose characters all are as wide as high; `turned` runs upwards. */
  text(x: number, y: number, text: string, size = 10, turned = false): this {
    const codes = [...text].map((one) => one.charCodeAt(0).toString(16).padStart(4, '0')).join('');
    const matrix = turned ? `0 1 -1 0` : `1 0 0 1`;
    this.content += `BT /F1 ${size} Tf ${matrix} ${x} ${PAGE.height - y} Tm <${codes}> Tj ET\n`;
    return this;
  }

  /** A ruled table with rows of equal height; a text `null` is under the cell above, `undefined` under that left of it. */
  table(
    left: number,
    top: number,
    widths: readonly number[],
    rows: readonly (readonly (string | null | undefined)[])[],
    height = 20,
  ): this {
    const xs = widths.reduce((all, width) => [...all, (all.at(-1) as number) + width], [left]);
    const right = xs.at(-1) as number;
    rows.forEach((cells, row) => {
      const y = top + row * height;
      cells.forEach((text, column) => {
        const [from, to] = [xs[column] as number, xs[column + 1] as number];
        if (text !== null) this.line(from, y, to, y);
        if (text !== undefined) this.line(from, y, from, y + height);
        if (text) this.text(from + 4, y + height / 2 + 4, text);
      });
      this.line(right, y, right, y + height);
    });
    const bottom = top + rows.length * height;
    return this.line(left, bottom, right, bottom);
  }

  toString(): string {
    return this.content;
  }
}

/** A PDF of such pages; its font is not in it, as in PDFs of older programs. */
export function pdfOf(pages: readonly DrawnPage[], { encrypt = '' } = {}): Uint8Array {
  const objects: string[] = [];
  const add = (text: string) => objects.push(text);
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  add('<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>');
  add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 5 0 R >>',
  );
  add(
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );
  pages.forEach((page, index) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + index * 2} 0 R >>`,
    );
    add(`<< /Length ${page.toString().length} >>\nstream\n${page.toString()}endstream`);
  });
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
