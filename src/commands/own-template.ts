import { runCommand } from '../excel/run-command';
import { ownTemplateOf, type OwnTemplate } from '../templates/own-template';
import { readActiveProject } from './active-project';
import { newProjectFacts } from './new-project-facts';

/**
 * Makes a template of the project table on show: two batches of reading. Throws a UserError when none is on show.
 *
 * @param name - how the user calls it; empty takes the name of the project
 */
export async function templateOfActiveSheet(name: string): Promise<OwnTemplate> {
  return runCommand(async (context) => {
    const { state, sheet, project } = await readActiveProject(context);
    return ownTemplateOf(project, name.trim() || (project.name ?? sheet), newProjectFacts(state).year);
  });
}
