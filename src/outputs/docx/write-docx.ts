import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
  type FileChild,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import {
  CONTENTS_TITLE,
  type PublishedBlock,
  type PublishedDocument,
  type PublishedPart,
} from '../../sheet-plan/published-document';
import { documentTable } from './document-table';
import { PAGE, STYLE, STYLES } from './document-styles';

const HEADING = { 1: HeadingLevel.HEADING_2, 2: HeadingLevel.HEADING_3 } as const;

function documentBlocks(block: PublishedBlock): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HEADING[block.level], text: block.text })];
    case 'paragraph':
      return [new Paragraph({ style: STYLE.body, text: block.text })];
    case 'table':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          alignment: AlignmentType.CENTER,
          indent: { firstLine: 0 },
          pageBreakBefore: block.startsPage,
          text: block.title,
        }),
        documentTable(block.table),
      ];
  }
}

/** Lines of one paragraph. */
function lines(texts: readonly string[]): TextRun[] {
  return texts.map((text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) }));
}

function documentPart({ number, name, blocks }: PublishedPart): FileChild[] {
  const title = lines(number === null ? [name] : [number, name]);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, children: title }),
    ...blocks.flatMap(documentBlocks),
  ];
}

/**
 * Working out where the pages fall takes a quarter of a second a table, during which a pane stands still. In documents
 * with more tables Word fills in the page numbers of the contents, and asks its user before.
 */
const MOST_TABLES_PAGED = 15;

function isPaged(parts: readonly PublishedPart[]): boolean {
  const tables = parts.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'table');
  return tables.length <= MOST_TABLES_PAGED;
}

/**
 * Writes the published document as the bytes of a .docx file: title and table of contents, then a part a page on, as
 * official documents are set (A4, 仿宋 and 黑体, page numbers between dashes). The page numbers of the contents are worked
 * out as the pages are likely to fall; Word corrects them when its user updates the table.
 */
export async function writeDocx({ title, parts }: PublishedDocument): Promise<Uint8Array> {
  const document = new Document({
    title: title.join(''),
    styles: STYLES,
    ...(isPaged(parts) && { pageNumbers: estimatePageNumbersWith({ guess: true }) }),

    sections: [
      {
        properties: { page: PAGE },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: STYLE.pageNumber,
                children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: lines(title) }),
          new Paragraph({ style: STYLE.label, text: CONTENTS_TITLE }),
          new TableOfContents('目录', { hyperlink: true, headingStyleRange: '1-2' }),
          ...parts.flatMap(documentPart),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
