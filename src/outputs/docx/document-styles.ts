import { AlignmentType, type IStylesOptions } from 'docx';

/**
 * Fonts and sizes as GB/T 9704-2012 sets official documents (党政机关公文格式): title 二号, body 仿宋 三号, headings 黑体
 * 三号, 28 points a line, indent of two characters; texts in tables 五号. Sizes are in half-points, lengths in
 * twentieths of a point.
 */
const SIZE = { title: 44, body: 32, pageNumber: 28, table: 21 } as const;
const LINE = 560;
const TWO_CHARACTERS = 640;

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

/** Width of the text on a page. */
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

const exactly = (before = 0, after = 0) => ({ line: LINE, lineRule: 'exact' as const, before, after });

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: font('仿宋'), size: SIZE.body, language: { eastAsia: 'zh-CN', value: 'zh-CN' } },
    },
    title: {
      run: { font: font('宋体'), size: SIZE.title, bold: true, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 600, after: 600 } },
    },
    // A part; the two levels of headings in it are the second and third.
    heading1: {
      run: { font: font('黑体'), size: SIZE.title, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 240 }, keepNext: true },
    },
    heading2: {
      run: { font: font('黑体'), size: SIZE.body, color: '000000' },
      paragraph: { spacing: exactly(120, 60), indent: { firstLine: TWO_CHARACTERS }, keepNext: true },
    },
    heading3: {
      run: { font: font('楷体'), size: SIZE.body, bold: true, color: '000000' },
      paragraph: { spacing: exactly(), indent: { firstLine: TWO_CHARACTERS }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: STYLE.body,
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        spacing: exactly(),
        indent: { firstLine: TWO_CHARACTERS },
        alignment: AlignmentType.JUSTIFIED,
      },
    },
    {
      id: STYLE.label,
      name: 'Contents Title',
      basedOn: 'Normal',
      run: { font: font('黑体'), size: 36 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 240 } },
    },
    { id: STYLE.cell, name: 'Table Cell', basedOn: 'Normal', run: { font: font('宋体'), size: SIZE.table } },
    {
      id: STYLE.pageNumber,
      name: 'Page Number Line',
      basedOn: 'Normal',
      run: { font: font('宋体'), size: SIZE.pageNumber },
      paragraph: { alignment: AlignmentType.CENTER },
    },
  ],
};
