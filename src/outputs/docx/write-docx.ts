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
  type PageNumberEstimator,
} from 'docx';
import {
  CONTENTS_TITLE,
  isWide,
  type PublishedBlock,
  type PublishedDocument,
  type PublishedPart,
} from '../../sheet-plan/published-document';
import { documentTable } from './document-table';
import { PAGE, STYLE, STYLES, WIDE_PAGE } from './document-styles';
import { partPages } from './page-numbers';

const HEADING = { 1: HeadingLevel.HEADING_2, 2: HeadingLevel.HEADING_3 } as const;

/** Something that stands on pages of one kind. */
interface Item {
  isWide: boolean;
  /** @param isFirst - whether it begins a section, which begins a page itself */
  make: (isFirst: boolean) => FileChild[];
}

function blockItem(block: PublishedBlock): Item {
  switch (block.kind) {
    case 'heading':
      return {
        isWide: false,
        make: () => [new Paragraph({ heading: HEADING[block.level], text: block.text })],
      };
    case 'paragraph':
      return { isWide: false, make: () => [new Paragraph({ style: STYLE.body, text: block.text })] };
    case 'table':
      return {
        isWide: isWide(block.table),
        make: (isFirst) => [
          new Paragraph({
            heading: HeadingLevel.HEADING_2,
            alignment: AlignmentType.CENTER,
            indent: { firstLine: 0 },
            pageBreakBefore: block.startsPage && !isFirst,
            text: block.title,
          }),
          documentTable(block.table),
        ],
      };
  }
}

/** Lines of one paragraph. */
function lines(texts: readonly string[]): TextRun[] {
  return texts.map((text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) }));
}

function partItems({ number, name, blocks }: PublishedPart): Item[] {
  const title = lines(number === null ? [name] : [number, name]);
  const items = blocks.map(blockItem);
  const [first] = blocks;
  const make = (isFirst: boolean) => [
    new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: !isFirst, children: title }),
  ];
  // The name of the part stands over its first table.
  return [{ isWide: first?.kind === 'table' && isWide(first.table), make }, ...items];
}

/** What stands on upright pages, then on those that lie on their side, and so on. */
function sectionsOf(
  front: FileChild[],
  items: readonly Item[],
): { isWide: boolean; children: FileChild[] }[] {
  const sections = [{ isWide: false, children: front }];
  for (const item of items) {
    const last = sections.at(-1);
    if (last?.isWide === item.isWide) last.children.push(...item.make(false));
    else sections.push({ isWide: item.isWide, children: item.make(true) });
  }
  return sections;
}

function footer(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.pageNumber,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

/** The pages of the headings that stand in the contents, in their order. */
function pagesInContents(document: PublishedDocument): number[] {
  const isEntry = (block: PublishedBlock) =>
    block.kind === 'table' || (block.kind === 'heading' && block.level === 1);
  const { parts } = document;
  const entries = parts.reduce((sum, { blocks }) => sum + 1 + blocks.filter(isEntry).length, 0);
  return partPages(document, entries).flatMap(({ page, blocks }, part) => [
    page,
    ...blocks.filter((_, index) => isEntry(parts[part]?.blocks[index] as PublishedBlock)),
  ]);
}

/** Tells the library on which page each heading stands, by the bookmark that it has put there. */
function pageNumbersOf(document: PublishedDocument): PageNumberEstimator {
  return (body) => {
    const pages = pagesInContents(document);
    const names = [
      ...JSON.stringify(body).matchAll(/"w:bookmarkStart":\{"_attr":\{[^}]*?"w:name":"([^"]*)"/g),
    ];
    return { bookmarks: new Map(names.map(([, name = ''], index) => [name, String(pages[index] ?? '')])) };
  };
}

/**
 * Writes the published document as the bytes of a .docx file: title and table of contents, then a part a page on, as
 * official documents are set (A4, 仿宋 and 黑体, page numbers between dashes); tables of many columns stand on pages that
 * lie on their side. The page numbers of the contents are worked
 * out as the pages are likely to fall; Word corrects them when its user updates the table.
 */
export async function writeDocx(published: PublishedDocument): Promise<Uint8Array> {
  const { title, parts } = published;
  const front = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: lines(title) }),
    new Paragraph({ style: STYLE.label, text: CONTENTS_TITLE }),
    new TableOfContents('目录', { hyperlink: true, headingStyleRange: '1-2' }),
  ];
  const document = new Document({
    title: title.join(''),
    styles: STYLES,
    pageNumbers: pageNumbersOf(published),
    sections: sectionsOf(front, parts.flatMap(partItems)).map(({ isWide: lies, children }) => ({
      properties: { page: lies ? WIDE_PAGE : PAGE },
      footers: { default: footer() },
      children,
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
