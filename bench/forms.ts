/**
 * Reading 1,000 tables of mixed forms beside 1,000 of one form, in one run: the ratio is what counts, since the machine
 * is the same for both. Run by `npm run bench:forms`. Mixed are all tables of the corpus in turn; the one form is the
 * spending plan, and, for the record, each other form by itself.
 */
import { readGrids } from '../src/forms/reader/read-grids';
import type { Grid } from '../src/grid/grid';
import { ALL_TABLES } from '../test/corpus/all-tables';
import { sheetOf } from '../test/corpus/table';
import type { CorpusTable } from '../test/corpus/tables';

const COUNT = 1_000;
const ROUNDS = 7;
const ALL = Object.values(ALL_TABLES);

/** So many grids of the tables in turn; each has texts of its own, so that nothing is known from the one before. */
function gridsOf(tables: readonly CorpusTable[]): Grid[] {
  return Array.from({ length: COUNT }, (_, at) => {
    const { rows } = tables[at % tables.length]!;
    const grid = sheetOf(rows, `表${at}`);
    const last = grid.rows.length - 1;
    return {
      ...grid,
      rows: grid.rows.map((row, index) =>
        index === last && row[0] ? [...row, { ...row[0], column: 60, value: `第${at}张` }] : row,
      ),
    };
  });
}

/** The best of several rounds, in milliseconds of the processor. */
function timeOf(tables: readonly CorpusTable[]): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const grids = gridsOf(tables);
    const start = process.cpuUsage();
    for (const grid of grids) readGrids([grid]);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const one = timeOf(ALL.filter(({ form }) => form === 'spendingPlan'));
const mixed = timeOf(ALL);
console.log(`1,000 spending plans: ${one.toFixed(0)} ms`);
console.log(`1,000 of mixed forms: ${mixed.toFixed(0)} ms, ${(mixed / one).toFixed(2)} times as long`);
for (const form of new Set(ALL.map((table) => table.form))) {
  const time = timeOf(ALL.filter((table) => table.form === form));
  console.log(`  1,000 of ${form}: ${time.toFixed(0)} ms`);
}
