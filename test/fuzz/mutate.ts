import { unzipSync, zipSync } from 'fflate';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

type Mutation = (bytes: Uint8Array, random: () => number) => Uint8Array;

const at = (length: number, random: () => number) => Math.floor(random() * length);

/** Bits turned over, a few bytes changed. */
const flip: Mutation = (bytes, random) => {
  const changed = bytes.slice();
  for (let count = 1 + at(8, random); count > 0; count -= 1) {
    const place = at(changed.length, random);
    changed[place] = random() < 0.5 ? (changed[place] as number) ^ (1 << at(8, random)) : at(256, random);
  }
  return changed;
};

/** The end is missing. */
const cut: Mutation = (bytes, random) => bytes.slice(0, at(bytes.length, random));

/** A part in the middle is missing. */
const drop: Mutation = (bytes, random) => {
  const from = at(bytes.length, random);
  const to = Math.min(bytes.length, from + 1 + at(400, random));
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
};

/** A part stands there several times. */
const repeat: Mutation = (bytes, random) => {
  const from = at(bytes.length, random);
  const part = bytes.subarray(from, from + 1 + at(400, random));
  const times = Array.from({ length: 1 + at(20, random) }, () => part);
  return Buffer.concat([bytes.subarray(0, from), ...times, bytes.subarray(from)]);
};

/** A part is overwritten: by zeros, by full bytes, or by another part. */
const overwrite: Mutation = (bytes, random) => {
  const changed = bytes.slice();
  const length = 1 + at(200, random);
  const to = at(changed.length, random);
  const kind = at(3, random);
  if (kind === 2) changed.copyWithin(to, at(changed.length, random), at(changed.length, random));
  else changed.fill(kind === 0 ? 0 : 0xff, to, to + length);
  return changed;
};

const MUTATIONS = [flip, flip, cut, drop, repeat, overwrite];

function mutateBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  const mutation = MUTATIONS[at(MUTATIONS.length, random)] as Mutation;
  return new Uint8Array(mutation(bytes, random));
}

/** A file with something wrong in it; in a package, half of the time in one of its parts before it is packed. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isPackage || random() < 0.4) return mutateBytes(bytes, random);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[at(names.length, random)] as string;
  return zipSync({ ...parts, [name]: mutateBytes(parts[name] as Uint8Array, random) });
}
