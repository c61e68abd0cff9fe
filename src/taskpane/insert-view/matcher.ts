/** Tells whether every one of the words occurs in a text, whatever their case and width; any text when there are none. */
export function matcherOf(words: string): (text: string) => boolean {
  const simple = (text: string) => text.normalize('NFKC').toLowerCase();
  const wanted = simple(words).split(/\s+/).filter(Boolean);
  return (text) => {
    const found = simple(text);
    return wanted.every((word) => found.includes(word));
  };
}
