import type { OfficePackage } from '../package/package';
import { RichText, type WrittenText } from './rich-text';
import { unescapeText } from './xml-text';

/** A text without runs and entities. */
const PLAIN = /<si><t(?: xml:space="preserve")?>([^<&\r]*)<\/t><\/si>/g;

/** The texts that cells share, in their order. */
export function readSharedStrings(file: OfficePackage, part: string): WrittenText[] {
  const texts: WrittenText[] = [];
  let item = new RichText();
  file.read(part, {
    open: (name, attributes) => {
      if (name === 'si') item = new RichText();
      else item.open(name, attributes);
    },
    text: (text) => item.text(text),
    close: (name) => {
      if (name !== 'si') return item.close(name);
      file.expense.cell();
      texts.push(item.written ?? '');
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
