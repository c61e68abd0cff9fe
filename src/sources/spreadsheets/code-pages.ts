/** Names of encodings by the numbers that old workbooks have for them. */
const NAMES: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10_000: 'macintosh',
  10_008: 'gbk',
  1200: 'utf-16le',
  1201: 'utf-16be',
  28_591: 'windows-1252',
  65_001: 'utf-8',
};

/** Texts of workbooks older than Excel 97 for the library, which has no tables of characters itself. */
export const codePages = {
  utils: {
    decode: (page: number, bytes: string | readonly number[]): string => {
      const numbers = typeof bytes === 'string' ? [...bytes].map((one) => one.charCodeAt(0)) : bytes;
      const name = NAMES[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'gbk');
      return new TextDecoder(name).decode(Uint8Array.from(numbers));
    },
    hascp: (page: number): boolean => page in NAMES || (page >= 1250 && page <= 1258),
  },
};
