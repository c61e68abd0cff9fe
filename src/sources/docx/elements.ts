import type { LeftOut } from '../document/left-out';

/**
 * Elements whose content is no part of the text: what was deleted or moved away, the commands of fields, the second
 * version of what newer programs show in another way, the reading aids over characters, and former properties.
 */
export const SKIPPED: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'rt',
  'pPrChange',
  'rPrChange',
]);
export const SKIPPED_PROPERTIES: ReadonlySet<string> = new Set([
  'tcPrChange',
  'trPrChange',
  'tblPrChange',
  'sectPrChange',
  'tblGrid',
]);

/** What stands for a part of the document that is not read. */
export const LEFT_OUT: Readonly<Record<string, LeftOut>> = {
  blip: 'pictures',
  imagedata: 'pictures',
  chart: 'charts',
  OLEObject: 'objects',
  control: 'objects',
  commentReference: 'comments',
  footnoteReference: 'notes',
  endnoteReference: 'notes',
};
