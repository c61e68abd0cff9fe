import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { runCli } from '../../src/cli/run';
import { NOTHING_ENTERED, type EnteredSettings } from '../../src/domain/workbook-settings';
import { writeWorkbook } from '../../src/outputs/xlsx/write-workbook';
import { readTextDocument } from '../../src/sources/text/read-text-document';
import { planWorkbook } from '../../src/workbook/workbook-plan';

export const SAMPLE = join(__dirname, '../../samples/shaliuhe-2023-sample.txt');

export interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs one command line in this process. */
export async function cli(...args: string[]): Promise<Ended> {
  let out = '';
  let err = '';
  const code = await runCli(args, {
    out: (data) => void (out += typeof data === 'string' ? data : Buffer.from(data).toString('latin1')),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

/** The same for a command that prints JSON. */
export async function cliJson<T>(...args: string[]): Promise<Ended & { json: T }> {
  const ended = await cli(...args);
  return { ...ended, json: JSON.parse(ended.out) as T };
}

/** A folder for the files of a test, gone afterwards; `write` puts one in and gives its path. */
export function workFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'targets-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path: (name: string) => join(folder, name),
    write: (name: string, content: string | Uint8Array) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
  };
}

/** A text with some of its words replaced; throws when it has not got them, so that no test passes by accident. */
export function changed(text: string, ...changes: [from: string | RegExp, to: string][]): string {
  return changes.reduce((now, [from, to]) => {
    const next = now.replace(from, to);
    if (next === now) throw new Error(`the text has no ${String(from)}`);
    return next;
  }, text);
}

/** Changes the XML of the worksheet that has a word on it (or refers to it), in the workbook file itself. */
export function changeSheet(
  path: string,
  hasSheet: (xml: string) => boolean,
  change: (xml: string) => string,
): void {
  const parts = unzipSync(readFileSync(path));
  const name = Object.keys(parts).find(
    (part) => part.startsWith('xl/worksheets/sheet') && hasSheet(strFromU8(parts[part] as Uint8Array)),
  );
  if (name === undefined) throw new Error('no such sheet');
  const xml = strFromU8(parts[name] as Uint8Array);
  const next = change(xml);
  if (next === xml) throw new Error('nothing was changed');
  writeFileSync(path, zipSync({ ...parts, [name]: strToU8(next) }));
}

/** Makes the workbook of a text, with a settings sheet that says so, and gives its path. */
export async function bookWithSettings(
  path: string,
  text: string,
  entered: Partial<EnteredSettings>,
): Promise<string> {
  const document = readTextDocument(Buffer.from(text), path);
  const { plans } = planWorkbook(document, { entered: { ...NOTHING_ENTERED, ...entered } });
  writeFileSync(path, (await writeWorkbook(plans)).bytes);
  return path;
}
