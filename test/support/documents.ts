import { strToU8, zipSync } from 'fflate';

/** A cell of a table that a test writes: its text (a line a paragraph), and over how many columns and rows it is merged. */
export interface WrittenCell {
  text: string;
  columns?: number;
  rows?: number;
}

/** A paragraph, or a table without the cells that lie under merged ones. */
export type WrittenBlock = string | readonly (readonly WrittenCell[])[];

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A paragraph of a Word document. */
export function wordParagraph(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;
}

function wordCell(text: string, properties: string, content?: string): string {
  const paragraphs =
    content ??
    text
      .split('\n')
      .map((line) => wordParagraph(line))
      .join('');
  return `<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/>${properties}</w:tcPr>${paragraphs}</w:tc>`;
}

/** A table of a Word document: a cell that is merged down is continued in each of its rows, as Word writes it. */
export function wordTable(rows: readonly (readonly WrittenCell[])[]): string {
  const open = new Map<number, { columns: number; until: number }>();
  let width = 0;
  const written = rows.map((cells, row) => {
    const waiting = [...cells];
    let xml = '';
    let column = 0;
    for (;;) {
      const above = open.get(column);
      const span = (columns: number) => (columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '');
      if (above && above.until > row) {
        xml += wordCell('', `${span(above.columns)}<w:vMerge/>`);
        column += above.columns;
        continue;
      }
      const cell = waiting.shift();
      if (!cell) break;
      const { text, columns = 1, rows: down = 1 } = cell;
      xml += wordCell(text, `${span(columns)}${down > 1 ? '<w:vMerge w:val="restart"/>' : ''}`);
      if (down > 1) open.set(column, { columns, until: row + down });
      column += columns;
    }
    width = Math.max(width, column);
    return `<w:tr>${xml}</w:tr>`;
  });
  const grid = '<w:gridCol w:w="1200"/>'.repeat(width);
  const side = (name: string) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${width * 1200}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${written.join('')}</w:tbl>`;
}

/** Parts that a test adds to a Word document or changes in it. */
export interface WordParts {
  /** More relationships of the document: type (its last word), id and target. */
  relationships?: readonly (readonly [type: string, id: string, target: string])[];
  parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** A Word document with that body. */
export function wordFile(body: string, { relationships = [], parts = {} }: WordParts = {}): Uint8Array {
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const related = relationships
    .map(([type, id, target]) => `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`)
    .join('');
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${namespace}"><Relationship Id="r1" Type="${types}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${namespace}">${related}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W} ${R}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  const bytes = Object.entries(files).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes));
}

/** A Word document of paragraphs and tables. */
export function wordOf(blocks: readonly WrittenBlock[]): Uint8Array {
  // Word wants a paragraph between two tables, and at the end of all.
  const body = blocks.map((block) =>
    typeof block === 'string' ? wordParagraph(block) : `${wordTable(block)}<w:p/>`,
  );
  return wordFile(body.join(''));
}

function htmlText(text: string): string {
  return text.split('\n').map(escape).join('<br>');
}

/** A table of a page. */
function htmlTable(rows: readonly (readonly WrittenCell[])[]): string {
  const cellOf = ({ text, columns = 1, rows: down = 1 }: WrittenCell) =>
    `<td${columns > 1 ? ` colspan="${columns}"` : ''}${down > 1 ? ` rowspan=${down}` : ''}>${htmlText(text)}</td>`;
  return `<table border="1"><tbody>${rows.map((cells) => `<tr>${cells.map(cellOf).join('')}</tr>`).join('\n')}</tbody></table>`;
}

/** A page of paragraphs and tables. */
export function htmlOf(blocks: readonly WrittenBlock[]): string {
  const body = blocks.map((block) =>
    typeof block === 'string' ? `<p>${htmlText(block)}</p>` : htmlTable(block),
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>表</title></head><body>${body.join('\n')}</body></html>`;
}
