const QUOTE = /["“”]/;

/** How often a mark stands in a text. */
function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** Whether straight or curly quotation marks of a text do not pair. */
export function hasUnpairedQuotes(text: string): boolean {
  if (!QUOTE.test(text)) return false;
  return count(text, '“') !== count(text, '”') || count(text, '"') % 2 === 1;
}
