import { runCommand } from '../../excel/run-command';
import { ownTemplateOf, type OwnTemplate } from '../../templates/own-template';
import { newProjectFacts } from '../../workbook/new-project-facts';
import { readActiveProject } from './active-project';
import { newSession } from './read-workbook';

/**
 * Makes a template of the project table on show: two batches of reading. Throws a UserError when none is on show.
 *
 * @param name - how the user calls it; empty takes the name of the project
 */
export async function templateOfActiveSheet(name: string, session = newSession()): Promise<OwnTemplate> {
  return runCommand(async (excel) => {
    const { workbook, sheet, project } = await readActiveProject(excel, session);
    return ownTemplateOf(project, name.trim() || (project.name ?? sheet), newProjectFacts(workbook).year);
  });
}
