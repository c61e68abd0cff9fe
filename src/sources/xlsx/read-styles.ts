import { BUILT_IN_FORMATS } from './built-in-formats';
import type { OfficePackage } from '../package/package';

/** The number format of each style by its number; undefined where it is General. */
export function readNumberFormats(file: OfficePackage, part: string): (string | undefined)[] {
  const own = new Map<number, string>();
  const formats: (string | undefined)[] = [];
  let isCellStyle = false;
  file.read(part, {
    open: (name, attributes) => {
      if (name === 'cellXfs') isCellStyle = true;
      else if (name === 'numFmt') own.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'xf' && isCellStyle) {
        const id = Number(attributes.numFmtId ?? 0);
        const format = own.get(id) ?? BUILT_IN_FORMATS[id];
        formats.push(format === 'General' || format === '' ? undefined : format);
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return formats;
}
