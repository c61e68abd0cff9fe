import type { Nullable } from '@univerjs/core';
import type { Color } from 'hucre';

/** The numbered colours of old Excel files, from number 8 on; 0 to 7 repeat the first eight. */
const NUMBERED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333';
const PALETTE = NUMBERED.split(' ');

/** A colour of the spreadsheet (`#rgb`, `#rrggbb` or `rgb(r, g, b)`) as a file has it; undefined of anything else. */
export function fileColor(css: Nullable<string>): Color | undefined {
  const text = (typeof css === 'string' ? css : '').trim();
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text)?.[1];
  if (hex) return { rgb: (hex.length === 3 ? hex.replace(/./g, '$&$&') : hex).toUpperCase() };
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text)?.slice(1, 4);
  if (!parts) return undefined;
  return {
    rgb: parts
      .map((part) => Number(part).toString(16).padStart(2, '0').slice(-2))
      .join('')
      .toUpperCase(),
  };
}

/** A colour made lighter (a tint of up to 1) or darker (down to -1) as Excel does: its luminance alone changes. */
function tinted(hex: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(...parts), Math.min(...parts)];
  const luminance = (high + low) / 2;
  const wanted = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  // With hue and saturation kept, the parts stay in proportion within the span that the luminance leaves.
  const span = (of: number) => 1 - Math.abs(2 * of - 1);
  const scale = span(luminance) === 0 ? 0 : span(wanted) / span(luminance);
  return parts
    .map((part) => Math.round(255 * (wanted + (part - luminance) * scale)))
    .map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** A file's colour as `#RRGGBB`, with the colours of the file's theme; null when it names none. */
export function shownColor(color: Color | undefined, theme: string[] | undefined): string | null {
  if (color?.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  const themed = color?.theme === undefined ? undefined : theme?.[color.theme];
  if (themed !== undefined) return `#${tinted(themed, color?.tint ?? 0)}`;
  if (color?.indexed === undefined) return null;
  const known = PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8];
  return known === undefined ? null : `#${known}`;
}
