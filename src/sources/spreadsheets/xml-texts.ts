import { doubleQuoted, markedText, withoutMarks, withoutSections } from './marked-texts';

/** What begins a workbook of Excel 2003 in XML. */
const WORKBOOK = /<(?:[\w.-]+:)?Workbook\s[^<>]*urn:schemas-microsoft-com:office:spreadsheet/;
const DECLARATION = /^\ufeff?<\?xml[^<>]*\?>/;
const DATA = /<((?:[\w.-]+:)?Data)(?:\s[^<>]*)?>/g;
const TAG = /<(\/?)(?:[\w.-]+:)?([A-Za-z]+)(?:\s[^<>]*)?>/g;

/** Whether a text is a workbook of Excel 2003 in XML, as systems write it from a template. */
export function isXmlWorkbook(text: string): boolean {
  return WORKBOOK.test(text.slice(0, 4096));
}

/** The text of a cell that looks differently in parts, without its tags. */
function plainData(data: string): string {
  const pieces: string[] = [];
  const open = { S: 0, Sup: 0 };
  let at = 0;
  const push = (text: string) =>
    pieces.push(markedText(text, { isStruck: open.S > 0, isRaised: open.Sup > 0 }));
  for (const { 0: tag, 1: closing, 2: name = '', index } of data.matchAll(TAG)) {
    push(data.slice(at, index));
    at = index + tag.length;
    if ((name === 'S' || name === 'Sup') && !tag.endsWith('/>')) open[name] += closing ? -1 : 1;
  }
  push(data.slice(at));
  return pieces.join('');
}

/**
 * A workbook of Excel 2003 in XML, UTF-8, with texts that the library reads whole: of those in several looks it would lose
 * parts, and it tells of none how it looks.
 */
export function plainXmlTexts(workbook: string): string {
  const content = doubleQuoted(withoutSections(withoutMarks(workbook))).replace(
    DECLARATION,
    '<?xml version="1.0"?>',
  );
  const pieces: string[] = [];
  let at = 0;
  DATA.lastIndex = 0;
  for (let found = DATA.exec(content); found; found = DATA.exec(content)) {
    const [tag, name = ''] = found;
    if (tag.endsWith('/>')) continue;
    const start = found.index + tag.length;
    const end = content.indexOf(`</${name}>`, start);
    if (end < 0) break;
    const data = content.slice(start, end);
    if (data.includes('<')) {
      pieces.push(content.slice(at, start), plainData(data));
      at = end;
    }
    DATA.lastIndex = end;
  }
  return pieces.join('') + content.slice(at);
}
