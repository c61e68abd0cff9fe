import { isFormTitle, isPageNumber } from '../../forms/vocabulary/titles';
import type { PageContent, PageLine, PagePart, PageTable } from './page-parts';
import { beginsProject, byRowOf, rowText } from './table-rows';

/** The parts of a page, from each edge, where headers and footers stand. */
const MARGIN = 0.12;
/** What begins a project stands in the first rows of its table, below its title. */
const LONGEST_HEAD = 6;

const PAGE_NUMBER = /^(?:page|页)?\s*\d{1,4}(?:\s*(?:\/|of|共)\s*\d{1,4}\s*页?)?$/i;

/** The number of the page at the end of a footer, which differs from page to page. */
const NUMBER_BEHIND = /\d{1,4} ?(?:\/|of|共) ?\d{1,4} ?页?$/i;
/** The address of a page, as browsers print it. */
const ADDRESS = /^(?:https?|file):\/\/\S+$/i;

/** Whether a line is nothing but the number of its page. */
export function isNumberOfPage(text: string): boolean {
  return isPageNumber(text) || PAGE_NUMBER.test(text.trim());
}

function isInMargin({ baseline }: PageLine, { height }: PageContent): boolean {
  return baseline < height * MARGIN || baseline > height * (1 - MARGIN);
}

/** What the first table of a page says at its top of the project that begins there; nothing where none does. */
function projectOnTop({ parts }: PageContent): string {
  const table = parts.find((part): part is PageTable => part.kind === 'table');
  if (!table) return '';
  const head = table.cells.filter(({ row }) => row < LONGEST_HEAD);
  return byRowOf(head, LONGEST_HEAD)
    .filter((cells) => cells.some(({ text }) => beginsProject(text)))
    .map((cells) => rowText(cells).text)
    .join('\n');
}

/** The lines over the table of a project, from its title on: the same title over another project is no header of pages. */
function titleLines(pages: readonly PageContent[]): Set<PagePart> {
  const found = new Set<PagePart>();
  let before = '';
  for (const page of pages) {
    const project = projectOnTop(page);
    if (project === '' || project === before) continue;
    before = project;
    const table = page.parts.findIndex(({ kind }) => kind === 'table');
    const title = page.parts.findIndex((part) => part.kind === 'line' && isFormTitle(part.text));
    if (title >= 0) for (const line of page.parts.slice(title, table)) found.add(line);
  }
  return found;
}

/** Lines that are on several pages at the same place, and the numbers of pages. */
export function marginLines(pages: readonly PageContent[]): Set<PagePart> {
  const titles = titleLines(pages);
  const seen = new Map<string, PageLine[]>();
  const found = new Set<PagePart>();
  for (const page of pages) {
    for (const part of page.parts) {
      if (part.kind !== 'line' || !isInMargin(part, page)) continue;
      const text = part.text.trim();
      const plain = text.replace(NUMBER_BEHIND, '').trimEnd();
      if (isNumberOfPage(text) || ADDRESS.test(plain)) found.add(part);
      const key = `${plain} ${Math.round(part.baseline / 4)}`;
      const known = seen.get(key);
      if (known) known.push(part);
      else seen.set(key, [part]);
    }
  }
  for (const lines of seen.values())
    if (lines.length > 1) for (const line of lines) if (!titles.has(line)) found.add(line);
  return found;
}
