import { findingsOfFile } from '../../workbook/pile/file-findings';
import { worded } from '../../workbook/pile/pile-findings-input';
import type { PileSource } from '../../workbook/pile/pile-source';
import type { Pile } from '../../workbook/pile/pile';
import { pilePlaceJson } from './place';
import type { ShownNames } from './shown-names';

/**
 * The findings as scripts get them, in the words of `check`, each made when it is printed.
 *
 * @param done - called when all are printed, or no more are wanted
 */
export function* findingsJson(source: PileSource, names: ShownNames, done: () => void) {
  const { pile, locale } = source;
  try {
    for (const one of source.files())
      for (const finding of findingsOfFile(pile, one)) {
        const { rule, severity, project, field, place, value, fix } = finding;
        yield {
          rule,
          severity,
          project: project === null ? null : (one.digest.projects[project]?.code ?? null),
          field,
          file: names.fileOf(one.file),
          ...pilePlaceJson(place),
          value,
          message: worded(finding, locale).message,
          fix,
        };
      }
  } finally {
    done();
  }
}

/** The amounts that no sum has, as scripts get them. */
export function* missingJson(pile: Pile, names: ShownNames) {
  if (pile.sums.missing === 0) return;
  for (const { code, name, file, missing } of pile.projects())
    for (const { field, reason, shown, place } of missing)
      yield {
        project: code,
        name,
        field,
        file: names.fileOf(file),
        ...pilePlaceJson(place),
        value: shown,
        reason,
      };
}
