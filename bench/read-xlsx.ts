/**
 * Which library reads workbooks: the product's own reader next to hucre, ExcelJS and SheetJS, in one run, each in a
 * process of its own. Run by `npm run bench:read`; with a folder of workbooks as argument it also tells which of them
 * each reader refuses.
 *
 * Measured is a workbook of 1,000 projects that the product wrote itself, with the number formats of the cells, which
 * a reader of target tables cannot do without. What counts is the time of the processor (user and system), so that
 * neither a busy machine nor threads change the picture; the best of several rounds, since the others tell of the
 * machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '../src/outputs/xlsx/write-workbook';
import { readTextDocument } from '../src/sources/text/read-text-document';
import { readWorksheets } from '../src/sources/xlsx/read-workbook';
import { planWorkbook } from '../src/workbook/workbook-plan';
import { generateDocument, generateProjects } from '../test/support/generate-document';

const PROJECTS = 1_000;
const ROUNDS = 7;

/** Reads a workbook and gives how many of its cells hold something. */
type Reader = (bytes: Uint8Array) => Promise<number>;

const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  ours: () =>
    Promise.resolve((bytes) => {
      let cells = 0;
      for (const { grid } of readWorksheets(bytes, 'book.xlsx'))
        for (const row of grid.rows) cells += row.length;
      return Promise.resolve(cells);
    }),
  hucre: async () => {
    const { readXlsx } = await import('hucre/xlsx');
    return async (bytes) => {
      const { sheets } = await readXlsx(bytes, { readStyles: true });
      return sheets.flatMap(({ rows }) => rows.flat()).filter((value) => value !== null && value !== '')
        .length;
    };
  },
  ExcelJS: async () => {
    const { default: exceljs } = await import('exceljs');
    return async (bytes) => {
      const workbook = new exceljs.Workbook();
      await workbook.xlsx.load(Buffer.from(bytes) as never);
      let cells = 0;
      workbook.eachSheet((sheet) =>
        sheet.eachRow((row) =>
          row.eachCell((cell) => {
            if (cell.master === cell && cell.value !== null) cells += 1;
          }),
        ),
      );
      return cells;
    };
  },
  SheetJS: async () => {
    const { read } = await import('@e965/xlsx');
    return (bytes) => {
      const workbook = read(bytes, { cellNF: true });
      const sheets = workbook.SheetNames.map((name) => workbook.Sheets[name] ?? {});
      const cells = sheets.flatMap((sheet) => Object.keys(sheet).filter((key) => !key.startsWith('!')));
      return Promise.resolve(cells.length);
    };
  },
};

async function measure(name: string, file: string, folder: string | undefined): Promise<void> {
  const reader = await READERS[name]?.();
  if (!reader) throw new Error(`no reader ${name}`);
  const bytes = new Uint8Array(readFileSync(file));
  let best = Infinity;
  let first = 0;
  let cells = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    cells = await reader(bytes);
    const { user, system } = process.cpuUsage(start);
    const time = (user + system) / 1000;
    if (round === 0) first = time;
    best = Math.min(best, time);
  }
  const refused: string[] = [];
  for (const one of folder ? readdirSync(folder).filter((entry) => entry.endsWith('.xlsx')) : []) {
    try {
      await reader(new Uint8Array(readFileSync(join(folder ?? '', one))));
    } catch {
      refused.push(one);
    }
  }
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ name, first, best, cells, memory, refused }));
}

async function makeWorkbook(): Promise<Uint8Array> {
  const text = generateDocument(generateProjects(PROJECTS));
  const document = readTextDocument(new TextEncoder().encode(text), 'bench.txt');
  return (await writeWorkbook(planWorkbook(document).plans)).bytes;
}

async function main(): Promise<void> {
  const [first, name, file, ofWorker] = process.argv.slice(2);
  if (first === '--reader' && name && file) return measure(name, file, ofWorker);
  const work = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const book = join(work, 'book.xlsx');
    writeFileSync(book, await makeWorkbook());
    console.log('reader    first ms   best ms  times ours     cells    memory  refused');
    let ours = 0;
    for (const reader of Object.keys(READERS)) {
      const args = [...process.execArgv, __filename, '--reader', reader, book, ...(first ? [first] : [])];
      const result = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as {
        first: number;
        best: number;
        cells: number;
        memory: number;
        refused: string[];
      };
      if (reader === 'ours') ours = result.best;
      const column = (value: number, width: number, digits = 0) => value.toFixed(digits).padStart(width);
      console.log(
        reader.padEnd(8) +
          column(result.first, 10) +
          column(result.best, 10) +
          column(result.best / ours, 12, 1) +
          column(result.cells, 10) +
          `${column(result.memory, 7)} MB` +
          `  ${result.refused.join(' ') || '-'}`,
      );
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

void main();
