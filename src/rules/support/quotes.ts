/** Whether straight or curly quotation marks of a text do not pair. */
export function hasUnpairedQuotes(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('“') !== count('”') || count('"') % 2 === 1;
}
