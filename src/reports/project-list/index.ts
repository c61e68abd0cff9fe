import type { Grid } from '../../grid/grid';
import { TEMPLATES, type Template } from '../../templates';
import type { Report } from '../report';
import { PROJECT_LIST_TITLE, planProjectListSheet, type ProjectListInput } from './project-list-sheet';
import {
  isProjectList,
  readProjectList,
  readProjectListHead,
  type ProjectListRow,
  type ReadProjectListHead,
} from './read-project-list';

/** What people filled into a list. */
export interface ProjectListContents {
  head: ReadProjectListHead;
  rows: readonly ProjectListRow[];
}

/** The list of projects, filled in by people, from which sheets are made; it may name any of the templates. */
export const projectListReport = {
  id: 'projectList',
  sheetName: PROJECT_LIST_TITLE,
  plan: planProjectListSheet,
  recognise: isProjectList,
  readBack: (grid: Grid, templates: readonly Template[] = TEMPLATES): ProjectListContents => ({
    head: readProjectListHead(grid),
    rows: readProjectList(grid, templates),
  }),
} satisfies Report<ProjectListInput, ProjectListContents>;
