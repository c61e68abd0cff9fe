import type { LibraryPlace } from '../../commands/in-excel/add-indicator';
import type { PreviewIndicator, OfferedTemplate } from '../../commands/in-excel/offered-templates';
import { matcherOf } from './matcher';

/** An indicator of the library, and where the library has it from. */
export interface LibraryIndicator extends PreviewIndicator {
  place: LibraryPlace;
}

/** The indicators of all templates that say something, each once. */
export function libraryOf(templates: readonly OfferedTemplate[]): LibraryIndicator[] {
  const byName = new Map<string, LibraryIndicator>();
  for (const { id, preview } of templates)
    preview.indicators.forEach((indicator, index) => {
      const key = `${indicator.level2}|${indicator.level3}`;
      if (indicator.level3 !== '' && !byName.has(key))
        byName.set(key, { ...indicator, place: { templateId: id, index } });
    });
  return [...byName.values()];
}

/** The level-2 names of the library, in the order in which they occur. */
export const levelsOf = (library: readonly LibraryIndicator[]): string[] => [
  ...new Set(library.map(({ level2 }) => level2)),
];

/** The indicators in which all words occur; without a word, those of one level 2. */
export function matchingIndicators(
  library: readonly LibraryIndicator[],
  words: string,
  level2: string,
): LibraryIndicator[] {
  if (words.trim() === '') return library.filter((indicator) => indicator.level2 === level2);
  const isWanted = matcherOf(words);
  return library.filter((one) => isWanted([one.level2, one.level3, one.description].join('\n')));
}
