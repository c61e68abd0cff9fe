import type { OfficePackage } from '../../sources/package/package';

/**
 * Whether cells of a style are locked when their sheet is protected, by the style's number: so unless the style says
 * otherwise (ECMA-376 18.8.33).
 *
 * @param part - the part of the styles; null of a workbook without one
 */
export function readLockedStyles(file: OfficePackage, part: string | null): (style: number) => boolean {
  const locked: boolean[] = [];
  let isCellStyle = false;
  if (part !== null) {
    file.read(part, {
      open: (name, attributes) => {
        if (name === 'cellXfs') isCellStyle = true;
        if (!isCellStyle) return;
        if (name === 'xf') locked.push(true);
        if (name === 'protection' && ['0', 'false'].includes(attributes.locked ?? ''))
          locked[locked.length - 1] = false;
      },
      close: (name) => {
        if (name === 'cellXfs') isCellStyle = false;
      },
    });
  }
  return (style) => locked[style] ?? true;
}
