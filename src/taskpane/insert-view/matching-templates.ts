import type { TemplateChoice } from '../commands';

/** The templates in which every one of the words occurs, in whatever language: name, description or content. */
export function matchingTemplates(
  templates: readonly TemplateChoice[],
  words: string,
): readonly TemplateChoice[] {
  const wanted = words.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return templates;
  return templates.filter(({ name, description, preview }) => {
    const { purpose, goals, indicators } = preview;
    const text = [
      ...Object.values(name),
      ...Object.values(description),
      purpose ?? '',
      ...goals,
      ...indicators.map(({ level3 }) => level3),
    ]
      .join('\n')
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
