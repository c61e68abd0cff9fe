import type { FormId } from '../../domain/project-table';
import { formById } from '../../forms/registry';

/** Whether tables of a form tell how targets are met, and are no targets themselves. */
export function isEvaluation(form: FormId): boolean {
  return formById(form)?.has.some((path) => path === 'indicators[].actual') ?? false;
}
