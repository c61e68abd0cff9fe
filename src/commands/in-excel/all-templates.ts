import { TEMPLATES, type Template } from '../../templates';
import { templateOfOwn, type OwnTemplate } from '../../templates/own-template';
import { UserError } from '../../locale/user-error';
import { commandTexts } from '../texts';

/** All templates that the user has: his own ones, then those of the product. */
export function allTemplates(own: readonly OwnTemplate[]): Template[] {
  return [...own.map(templateOfOwn), ...TEMPLATES];
}

/** The template of that id, among the user's own ones and those of the product. Throws a UserError when there is none. */
export function templateById(id: string, own: readonly OwnTemplate[]): Template {
  const template = allTemplates(own).find((one) => one.id === id);
  if (!template) throw new UserError(commandTexts.unknownTemplate, { template: id });
  return template;
}
