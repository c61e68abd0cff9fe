import type { LocalText } from '../locale/locale';
import type { FieldPath } from './place';
import type { FormId } from './project-table';
import type { Severity } from './severity';

/** A field that must be filled in: `supervisor`, `goals`, `indicators[].basis`; in tables of some forms alone where told. */
export interface RequiredField {
  field: FieldPath;
  forms: readonly FormId[] | 'all';
}

/** What an office, such as a county's finance bureau, asks for beside limits and rules that are off. */
export interface Standards {
  /** What the office calls them. */
  name: string;
  required: readonly RequiredField[];
  /** Rules that are on whatever a workbook says. */
  rulesOn: readonly string[];
  /** By ids of rules. */
  severities: Readonly<Record<string, Severity>>;
  messages: Readonly<Record<string, LocalText>>;
  /** The file that they were read from, as one line: what a workbook keeps of them. */
  source: string;
}
