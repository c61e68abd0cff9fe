import { isLegalProjectCode, usualProjectCode } from '../../domain/project-code';
import { memo } from '../../domain/memo';

/** The code as it should be written, where that is a legal one; empty of any other. */
export const legalCode = memo((code) => {
  const usual = usualProjectCode(code);
  return isLegalProjectCode(usual) ? usual : '';
});
