import {
  CONTENTS_TITLE,
  headerRows,
  isWide,
  type PublishedBlock,
  type PublishedCell,
  type PublishedDocument,
  type PublishedPart,
  type PublishedTable,
} from '../../sheet-plan/published-document';
import { PAGE_STYLE } from './page-style';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that stands for itself in HTML, whatever it says; characters that HTML cannot hold are left out. */
function escaped(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- those are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
  );
}

function tableCell({ text, columns, rows, isLabel, isBold, hasBorder, align }: PublishedCell): string {
  const looks = [
    ...(hasBorder ? ['line'] : []),
    ...(isLabel ? ['label'] : []),
    ...(isBold ? ['bold'] : []),
    ...(align === 'left' ? [] : [align]),
  ];
  const attributes = [
    ...(columns > 1 ? [` colspan="${columns}"`] : []),
    ...(rows > 1 ? [` rowspan="${rows}"`] : []),
    ...(looks.length > 0 ? [` class="${looks.join(' ')}"`] : []),
  ];
  return `<td${attributes.join('')}>${escaped(text).replaceAll('\n', '<br>')}</td>`;
}

function tableHtml(table: PublishedTable): string {
  const { columnWidths, rows } = table;
  const headers = headerRows(table);
  const columns = columnWidths.map((width) => `<col style="width:${(width * 100).toFixed(2)}%">`);
  const lines = rows.map((cells) => `<tr>${cells.map(tableCell).join('')}</tr>`);
  const head = headers > 0 ? `<thead>\n${lines.slice(0, headers).join('\n')}\n</thead>` : '';
  return `<table><colgroup>${columns.join('')}</colgroup>${head}<tbody>\n${lines.slice(headers).join('\n')}\n</tbody></table>`;
}

/** What the contents name: its text and the id by which they lead there. */
interface Entry {
  id: string;
  text: string;
}

function entryOf(block: PublishedBlock, id: string): Entry[] {
  if (block.kind === 'table') return [{ id, text: block.title }];
  return block.kind === 'heading' && block.level === 1 ? [{ id, text: block.text }] : [];
}

function blockHtml(block: PublishedBlock, id: string): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 1
        ? `<h3 id="${id}">${escaped(block.text)}</h3>`
        : `<h4>${escaped(block.text)}</h4>`;
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'table': {
      const classes = [...(block.startsPage ? ['page'] : []), ...(isWide(block.table) ? ['wide'] : [])];
      const looks = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
      return `<figure id="${id}"${looks}><figcaption>${escaped(block.title)}</figcaption>\n${tableHtml(block.table)}</figure>`;
    }
  }
}

const idOf = (part: number, block: number) => `s${part + 1}-${block + 1}`;

function titleOf({ number, name }: PublishedPart, between: string): string {
  return number === null ? escaped(name) : `${number}${between}${escaped(name)}`;
}

function contents(parts: readonly PublishedPart[]): string {
  const link = ({ id, text }: Entry) => `<li><a href="#${id}">${escaped(text)}</a></li>`;
  const entries = parts.map((part, index) => {
    const inside = part.blocks.flatMap((block, at) => entryOf(block, idOf(index, at)));
    return `<li><a href="#s${index + 1}">${titleOf(part, ' ')}</a><ol>${inside.map(link).join('')}</ol></li>`;
  });
  return `<nav aria-label="目录"><h2>${CONTENTS_TITLE}</h2><ol>${entries.join('\n')}</ol></nav>`;
}

/**
 * Writes the published document as one page of HTML that needs nothing else: for the web site of an office. It runs
 * no script and fetches nothing, and says so to the browser.
 */
export function writeHtml({ title, parts }: PublishedDocument): string {
  const sections = parts.map((part, index) => {
    const blocks = part.blocks.map((block, at) => blockHtml(block, idOf(index, at)));
    const [first] = part.blocks;
    // The name of the part stands over its first table, also where that is printed on a page that lies on its side.
    const look = first?.kind === 'table' && isWide(first.table) ? ' class="wide"' : '';
    return `<section id="s${index + 1}"><h2${look}>${titleOf(part, '<br>')}</h2>\n${blocks.join('\n')}\n</section>`;
  });
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title.join(''))}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${title.map(escaped).join('<br>')}</h1>
${contents(parts)}
${sections.join('\n')}
</main>
</body>
</html>
`;
}
