import { AlignmentType, PageOrientation, type IStylesOptions } from 'docx';
import { isWide, type PublishedTable } from '../../sheet-plan/published-document';

/**
 * Fonts and sizes as GB/T 9704-2012 sets official documents (党政机关公文格式): title 二号, body 仿宋 三号, headings 黑体
 * 三号, 28 points a line, indent of two characters; texts in tables 五号. Sizes are in half-points, lengths in
 * twentieths of a point.
 */
export const SIZE = { title: 44, body: 32, pageNumber: 28, table: 21 } as const;
export const LINE = 560;
export const TWO_CHARACTERS = 640;
/** Of a line in a table; fixed as that of the body is, so that pages fall alike whatever fonts a machine has. */
export const TABLE_LINE = 300;
/** Of a line of a title or of the name of a part. */
const LARGE_LINE = 720;

/** A font for Chinese and for all other letters. */
function font(name: string) {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: name, cs: 'Times New Roman' };
}

/** Ids of the styles that paragraphs name. */
export const STYLE = {
  body: 'BodyText',
  label: 'ContentsTitle',
  cell: 'TableCell',
  pageNumber: 'PageNumber',
} as const;

/** A4, with the margins of official documents; in twentieths of a point. */
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 2098, right: 1474, bottom: 1984, left: 1587, footer: 1417 },
} as const;

/** The same lying on its side, for tables of many columns; the library takes its size as that of an upright one. */
export const WIDE_PAGE = {
  size: { ...PAGE.size, orientation: PageOrientation.LANDSCAPE },
  margin: { top: 1587, right: 1474, bottom: 1474, left: 1474, footer: 900 },
} as const;

/** Width and height of the text on a page, by whether it lies on its side. */
export const TEXT = {
  upright: {
    width: PAGE.size.width - PAGE.margin.left - PAGE.margin.right,
    height: PAGE.size.height - PAGE.margin.top - PAGE.margin.bottom,
  },
  wide: {
    width: PAGE.size.height - WIDE_PAGE.margin.left - WIDE_PAGE.margin.right,
    height: PAGE.size.width - WIDE_PAGE.margin.top - WIDE_PAGE.margin.bottom,
  },
} as const;

/** The text on a page that a table stands on. */
export function textFor(table: PublishedTable): (typeof TEXT)['upright' | 'wide'] {
  return isWide(table) ? TEXT.wide : TEXT.upright;
}

/** Least height of a row and the free space in a cell. */
export const ROW_HEIGHT = 510;
export const CELL_MARGIN = { top: 40, bottom: 40, left: 70, right: 70 } as const;

/** Space above and below titles, names of parts and headings. */
const SPACE = { title: [600, 600], label: [240, 240], part: [240, 240], heading: [120, 60] } as const;

/** Heights of a title, the one over the contents, and the name of a part, of so many lines each. */
export const heightOf = (what: 'title' | 'label' | 'part' | 'heading', lines: number): number =>
  SPACE[what][0] + SPACE[what][1] + lines * (what === 'heading' ? LINE : LARGE_LINE);

const spacing = (line: number, [before, after]: readonly [number, number] = [0, 0]) => ({
  line,
  lineRule: 'exact' as const,
  before,
  after,
});

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: font('仿宋'), size: SIZE.body, language: { eastAsia: 'zh-CN', value: 'zh-CN' } },
    },
    title: {
      run: { font: font('宋体'), size: SIZE.title, bold: true, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: spacing(LARGE_LINE, SPACE.title) },
    },
    // A part; the two levels of headings in it are the second and third.
    heading1: {
      run: { font: font('黑体'), size: SIZE.title, color: '000000' },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: spacing(LARGE_LINE, SPACE.part),
        keepNext: true,
      },
    },
    heading2: {
      run: { font: font('黑体'), size: SIZE.body, color: '000000' },
      paragraph: {
        spacing: spacing(LINE, SPACE.heading),
        indent: { firstLine: TWO_CHARACTERS },
        keepNext: true,
      },
    },
    heading3: {
      run: { font: font('楷体'), size: SIZE.body, bold: true, color: '000000' },
      paragraph: { spacing: spacing(LINE), indent: { firstLine: TWO_CHARACTERS }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: STYLE.body,
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        spacing: spacing(LINE),
        indent: { firstLine: TWO_CHARACTERS },
        alignment: AlignmentType.JUSTIFIED,
      },
    },
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', paragraph: { spacing: spacing(LINE) } },
    {
      id: 'TOC2',
      name: 'toc 2',
      basedOn: 'Normal',
      paragraph: { spacing: spacing(LINE), indent: { left: TWO_CHARACTERS / 2 } },
    },
    {
      id: STYLE.label,
      name: 'Contents Title',
      basedOn: 'Normal',
      run: { font: font('黑体'), size: 36 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: spacing(LARGE_LINE, SPACE.label) },
    },
    {
      id: STYLE.cell,
      name: 'Table Cell',
      basedOn: 'Normal',
      run: { font: font('宋体'), size: SIZE.table },
      paragraph: { spacing: spacing(TABLE_LINE) },
    },
    {
      id: STYLE.pageNumber,
      name: 'Page Number Line',
      basedOn: 'Normal',
      run: { font: font('宋体'), size: SIZE.pageNumber },
      paragraph: { alignment: AlignmentType.CENTER },
    },
  ],
};
