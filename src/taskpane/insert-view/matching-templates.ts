import type { OfferedTemplate } from '../../commands/in-excel/offered-templates';
import { matcherOf } from './matcher';

/** The templates in which every one of the words occurs, in whatever language: name, description or content. */
export function matchingTemplates(
  templates: readonly OfferedTemplate[],
  words: string,
): readonly OfferedTemplate[] {
  const isWanted = matcherOf(words);
  return templates.filter(({ name, description, preview }) => {
    const { purpose, goals, indicators } = preview;
    const text = [
      ...Object.values(name),
      ...Object.values(description),
      purpose ?? '',
      ...goals,
      ...indicators.map(({ level3 }) => level3),
    ].join('\n');
    return isWanted(text);
  });
}
