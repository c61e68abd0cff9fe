const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** A test whether a text holds any of the words. */
export function hasWord(words: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(words.map(escaped).join('|'));
  return (text) => pattern.test(text);
}

/** The words as one alternative of a pattern, the longest first. */
export function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((first, second) => second.length - first.length);
  return `(?:${longestFirst.map(escaped).join('|')})`;
}
