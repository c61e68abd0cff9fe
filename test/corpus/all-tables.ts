import { FURTHER_TABLES } from './further-tables';
import { TABLES, type CorpusTable } from './tables';
import { TABLES_OF_BUREAUS } from './tables-of-bureaus';
import { TABLES_OF_CITIES } from './tables-of-cities';
import { TABLES_OF_COMMITTEES } from './tables-of-committees';
import { TABLES_OF_COUNTIES } from './tables-of-counties';
import { TABLES_OF_DISTRICTS } from './tables-of-districts';
import { TABLES_OF_OFFICES } from './tables-of-offices';
import { TABLES_OF_PROVINCES } from './tables-of-provinces';
import { TABLES_OF_SCHOOLS } from './tables-of-schools';
import { TABLES_OF_SYSTEMS } from './tables-of-systems';
import { TABLES_OF_TOWNS } from './tables-of-towns';

/** All tables of the corpus, by what is particular about them. */
export const ALL_TABLES: Readonly<Record<string, CorpusTable>> = {
  ...TABLES,
  ...FURTHER_TABLES,
  ...TABLES_OF_BUREAUS,
  ...TABLES_OF_CITIES,
  ...TABLES_OF_COMMITTEES,
  ...TABLES_OF_COUNTIES,
  ...TABLES_OF_DISTRICTS,
  ...TABLES_OF_OFFICES,
  ...TABLES_OF_PROVINCES,
  ...TABLES_OF_SCHOOLS,
  ...TABLES_OF_SYSTEMS,
  ...TABLES_OF_TOWNS,
};
