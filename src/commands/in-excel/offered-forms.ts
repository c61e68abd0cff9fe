import type { FormId } from '../../domain/project-table';
import { TARGET_FORMS } from '../../forms/registry';
import type { LocalText } from '../../locale/locale';

/** A form as the user is offered it. */
export interface OfferedForm {
  id: FormId;
  name: LocalText;
}

/** The forms that tables can be made in, the usual one first. */
export function offeredForms(): OfferedForm[] {
  return TARGET_FORMS.map(({ id, name }) => ({ id, name }));
}
