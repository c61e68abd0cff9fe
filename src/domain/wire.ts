import Big from 'big.js';
import type { TargetDocument } from './target-document';

/**
 * A value as plain data that survives JSON and `structuredClone`: a decimal as its digits, a map as its entries, a
 * number that JSON has no word for by its name. No object of the domain has a key that begins with `$`.
 */
export type Wire =
  | string
  | number
  | boolean
  | null
  | readonly Wire[]
  | { readonly $decimal: string }
  | { readonly $number: 'NaN' | 'Infinity' | '-Infinity' | '-0' }
  | { readonly $map: readonly (readonly [Wire, Wire])[] }
  | { readonly [key: string]: Wire };

/** A document as {@link documentToWire} gives it. */
export type WireDocument = { readonly document: Wire };

function numberToWire(value: number): Wire {
  if (Object.is(value, -0)) return { $number: '-0' };
  return Number.isFinite(value) ? value : { $number: String(value) as 'NaN' | 'Infinity' | '-Infinity' };
}

function toWire(value: unknown): Wire {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return numberToWire(value);
  // Its digits alone would lose the sign of a negative zero.
  if (value instanceof Big) return { $decimal: value.eq(0) ? value.valueOf() : value.toFixed() };
  if (value instanceof Map)
    return { $map: [...value].map(([key, entry]) => [toWire(key), toWire(entry)] as const) };
  if (Array.isArray(value)) return value.map(toWire);
  const plain: Record<string, Wire> = {};
  for (const [key, entry] of Object.entries(value as object)) {
    // What is left out and what is undefined mean the same in the domain.
    if (entry !== undefined) plain[key] = toWire(entry);
  }
  return plain;
}

function fromWire(wire: Wire): unknown {
  if (wire === null || typeof wire !== 'object') return wire;
  if (Array.isArray(wire)) return (wire as readonly Wire[]).map(fromWire);
  const { $decimal, $number, $map } = wire as Record<string, unknown>;
  if (typeof $decimal === 'string') return new Big($decimal);
  if (typeof $number === 'string') return Number($number);
  if (Array.isArray($map))
    return new Map(($map as [Wire, Wire][]).map(([key, entry]) => [fromWire(key), fromWire(entry)]));
  return Object.fromEntries(Object.entries(wire).map(([key, entry]) => [key, fromWire(entry)]));
}

/**
 * A document with its origins as plain data, for another thread or a cache: nothing is lost, and decimals are texts.
 */
export function documentToWire(document: TargetDocument): WireDocument {
  return { document: toWire(document) };
}

/** The document of {@link documentToWire}, after any number of trips through JSON or `structuredClone`. */
export function documentFromWire({ document }: WireDocument): TargetDocument {
  return fromWire(document) as TargetDocument;
}
