/** The program as it is bundled; there are no such parts where it runs from its sources. */
export interface ProgramParts {
  /** The file of the thread that reads files of a pile. */
  worker: string;
  /** Differs for programs that may read otherwise. */
  version: string;
}
