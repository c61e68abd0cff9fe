import type { Grid } from '../../grid/grid';
import type { SourceWarning } from './left-out';

/** A document as a grid, and what was left out of it. */
export interface ReadDocument {
  grid: Grid;
  warnings: SourceWarning[];
}
