import Big from 'big.js';

/**
 * A value of the domain as a text, for another thread or a cache: JSON in which a decimal is its digits, a map its entries,
 * and a number that JSON has no word for its name. No object of the domain has a key that begins with `$`.
 */
export type Wire<Value> = string & { readonly carried?: Value };

function plainNumber(value: number): unknown {
  if (Object.is(value, -0)) return { $number: '-0' };
  return Number.isFinite(value) ? value : { $number: String(value) };
}

function plain(value: unknown): unknown {
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value !== 'object' || value === null) return value;
  // Its digits alone would lose the sign of a negative zero.
  if (value instanceof Big) return { $decimal: value.eq(0) ? value.valueOf() : value.toFixed() };
  if (value instanceof Map)
    return { $map: [...value].map(([key, entry]) => [plain(key), plain(entry)] as const) };
  if (Array.isArray(value)) return value.map(plain);
  const object: Record<string, unknown> = {};
  // What is left out and what is undefined mean the same in the domain, and JSON leaves both out.
  for (const [key, entry] of Object.entries(value)) object[key] = plain(entry);
  return object;
}

/** A value of the domain (objects, lists, maps, decimals) as a text: nothing of it is lost but what is undefined. */
export function toWire<Value>(value: Value): Wire<Value> {
  return JSON.stringify(plain(value));
}

/** What was sent in place of what JSON made of it. The objects are ours alone, so that they are mended and not copied. */
function restored(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) {
    for (let index = 0; index < json.length; index += 1) json[index] = restored(json[index]);
    return json;
  }
  const object = json as Record<string, unknown>;
  for (const key in object) {
    if (key === '$decimal') return new Big(object[key] as string);
    if (key === '$number') return Number(object[key]);
    const entry = object[key];
    if (typeof entry !== 'object') continue;
    const made = restored(entry);
    if (key === '$map') return new Map(made as [unknown, unknown][]);
    if (made !== entry) object[key] = made;
  }
  return json;
}

/** The value of {@link toWire}. */
export function fromWire<Value>(wire: Wire<Value>): Value {
  return restored(JSON.parse(wire)) as Value;
}
