import { FLAT_TABLES, type FlatTableName } from '../src/outputs/flat/flat-table';

/** What each table has a row of. */
const ROWS: Readonly<Record<FlatTableName, string>> = {
  projects: 'a row a table of a project',
  indicators: 'a row an indicator of the year',
  follow_ups:
    'a row a table of monitoring (财预〔2019〕136号) or self-evaluation (财预〔2020〕10号), of a project or of the whole department. One that stands beside the targets of its project has the `project_id` of these; one that stands alone also has a row in `projects`',
  follow_up_indicators: 'a row an indicator of such a table',
  findings: 'a row a finding, and a row for each time that a rule could not decide',
};

/** The page that tells what is in the flat tables. */
export function flatTablesPage(): string {
  const tables = (Object.keys(FLAT_TABLES) as FlatTableName[]).map((table) =>
    [
      `## \`${table}\``,
      '',
      `${ROWS[table][0]?.toUpperCase()}${ROWS[table].slice(1)}.`,
      '',
      '| column | type | meaning |',
      '| ------ | ---- | ------- |',
      ...FLAT_TABLES[table].map(({ name, type, meaning }) => `| \`${name}\` | ${type} | ${meaning} |`),
    ].join('\n'),
  );
  return `# Flat tables

\`export FILE... --format parquet|csv -o FOLDER\` writes what the files say as five tables, for DuckDB, Spark, ClickHouse and whatever
else reads Parquet or CSV. This page is written by \`npm run docs\` from the code.

- The folder is partitioned as Hive does it: \`projects/year=2024/region=130208/part-0.parquet\`. The year is that of the table, or of
  the code; the region is what the first six digits of the code say (GB/T 2260). \`__HIVE_DEFAULT_PARTITION__\` stands where nobody
  tells; engines read it as null.
- Amounts are in 万元, whatever unit their tables state, as \`DECIMAL(18,8)\`; other figures are \`DECIMAL(18,6)\`. Neither ever was a
  binary fraction. An amount that could not be read is null, and \`missing\` names it: a sum without looking at \`missing\` lacks it.
- CSV is in UTF-8 with a row of names, comma and double quotes (RFC 4180); texts stand in it as they were written, so open it in a data
  engine and not in a spreadsheet, which would take some of them for formulas. DuckDB guesses how files are written from the first
  one, which may have no quotes; so name it:
  \`read_csv('flat/projects/**/*.csv', hive_partitioning = true, header = true, delim = ',', quote = '"', escape = '"')\`.
- A project counts once in \`projects\`, whatever tables follow its targets; sums of budgets belong there, executed amounts and scores in
  \`follow_ups\`. Target tables of whole departments sum up their projects once more and are in none; the command tells how many.
- Columns are only ever added, behind the others.

${tables.join('\n\n')}
`;
}
