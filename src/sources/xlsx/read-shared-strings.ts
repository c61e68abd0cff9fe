import type { OfficePackage } from '../package/package';
import { unescapeText } from './xml-text';

/** A text without runs and entities. */
const PLAIN = /<si><t(?: xml:space="preserve")?>([^<&\r]*)<\/t><\/si>/g;

/** The texts that cells share, in their order: the runs of a rich text joined, its readings (phonetic) left out. */
export function readSharedStrings(file: OfficePackage, part: string): string[] {
  const texts: string[] = [];
  let runs: string[] = [];
  let isText = false;
  let phonetic = 0;
  file.read(part, {
    open: (name) => {
      if (name === 'si') runs = [];
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') isText = phonetic === 0;
    },
    text: (text) => {
      if (isText) runs.push(text);
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') {
        file.expense.cell();
        texts.push(unescapeText(runs.join('')));
      }
    },
    regular: {
      pattern: PLAIN,
      take: ([, text = '']) => {
        file.expense.cell();
        texts.push(unescapeText(text));
        return true;
      },
      end: '</sst>',
    },
  });
  return texts;
}
