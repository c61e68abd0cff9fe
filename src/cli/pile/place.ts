import { cellAddress } from '../../grid/area';
import type { DigestPlace } from '../../workbook/pile/file-digest';
import { lineJson, type PlaceJson } from '../place-json';

/** A place as scripts get it. */
export function pilePlaceJson({ sheet, cell, line, within }: DigestPlace): PlaceJson {
  if (line !== undefined) return { sheet: null, cell: null, ...lineJson(line, within) };
  return { sheet, cell: sheet === null || cell === null ? null : cellAddress(cell.row, cell.column) };
}
