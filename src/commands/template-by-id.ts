import { TEMPLATES, type Template } from '../forms/templates';
import { templateOfOwn, type OwnTemplate } from '../forms/templates/own-template';
import { UserError } from '../locale/user-error';
import { commandTexts } from './texts';

/** The template of that id, among the user's own ones and those of the product. Throws a UserError when there is none. */
export function templateById(id: string, own: readonly OwnTemplate[]): Template {
  const mine = own.find((template) => template.id === id);
  const template = mine ? templateOfOwn(mine) : TEMPLATES.find((one) => one.id === id);
  if (!template) throw new UserError(commandTexts.unknownTemplate, { template: id });
  return template;
}
