import Big from 'big.js';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { AMOUNT_SCALE, FIGURE_SCALE, type FlatColumn, type FlatType, type FlatValue } from './flat-table';

type Schema = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>;
type Element = Schema[number];

/** Digits of the decimals: as many as a whole number of 64 bits holds in any case. */
const PRECISION = 18;

const SCALES: Readonly<Partial<Record<FlatType, number>>> = {
  'DECIMAL(18,8)': AMOUNT_SCALE,
  'DECIMAL(18,6)': FIGURE_SCALE,
};

function elementOf({ name, type }: FlatColumn): Element {
  const element = { name, repetition_type: 'OPTIONAL' as const };
  const scale = SCALES[type];
  if (scale !== undefined)
    return { ...element, type: 'INT64', converted_type: 'DECIMAL', scale, precision: PRECISION };
  switch (type) {
    case 'INTEGER':
      return { ...element, type: 'INT32' };
    case 'BOOLEAN':
      return { ...element, type: 'BOOLEAN' };
    default:
      return { ...element, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
  }
}

/** A value as the file stores it: a decimal by its digits, never by a binary fraction. */
function stored(value: FlatValue, type: FlatType): string | number | boolean | bigint | undefined {
  if (value === null) return undefined;
  if (!(value instanceof Big)) return value;
  return BigInt(
    value
      .times(`1e${SCALES[type] ?? 0}`)
      .round(0, Big.roundHalfUp)
      .toFixed(),
  );
}

/** The bytes of a Parquet file: texts in UTF-8, amounts and figures as DECIMAL. */
export function writeParquet(
  columns: readonly FlatColumn[],
  rows: readonly (readonly FlatValue[])[],
): Uint8Array {
  const buffer = parquetWriteBuffer({
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    columnData: columns.map(({ name, type }, column) => ({
      name,
      data: rows.map((row) => stored(row[column] ?? null, type)),
    })),
  });
  return new Uint8Array(buffer);
}
