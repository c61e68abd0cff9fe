import { besideOf, movedRight, SAME, wholeText, type Beside, type DrawnPage } from './beside';
import type { Piece, Ruling } from './geometry';
import { joined } from './rulings';

/** Tables go over no more pages downwards before their further columns follow. */
const MOST_DOWN = 40;

function moved(lines: readonly Ruling[], along: number, across: number): Ruling[] {
  return lines.map(({ at, from, to }) => ({ at: at + across, from: from + along, to: to + along }));
}

/** A page with the further columns of another one right of it. */
function withColumns(page: DrawnPage, next: DrawnPage, { edge, shift }: Beside): DrawnPage {
  const pieces = [...page.pieces];
  for (const piece of next.pieces) {
    if (piece.right <= edge + SAME) continue;
    const own = movedRight(piece, shift);
    const at = pieces.findIndex((other) => wholeText(other, own));
    if (at < 0) pieces.push(own);
    else pieces[at] = wholeText(pieces[at] as Piece, own) ?? own;
  }
  const { lying, standing } = page.rulings;
  const cut = next.rulings.lying.flatMap((line) =>
    line.to <= edge ? [] : [{ ...line, from: Math.max(line.from, edge) }],
  );
  const further = next.rulings.standing.filter(({ at }) => at >= edge - SAME);
  return {
    ...page,
    width: shift + next.width,
    pieces,
    rulings: {
      lying: joined([...lying, ...moved(cut, shift, 0)]),
      standing: joined([...standing, ...moved(further, 0, shift)]),
    },
  };
}

/** How the pages from one on show, in their order, further columns of so many pages before them. */
function stripOf(whole: readonly DrawnPage[], following: readonly DrawnPage[]): Beside[] {
  const strip: Beside[] = [];
  for (const [index, page] of whole.entries()) {
    const next = following[index];
    const beside = next ? besideOf(page, next, strip[0]?.isOpen ?? false) : null;
    if (!beside) break;
    strip.push(beside);
  }
  // Of tables closed on all sides each page has its columns; empty pages of others are not printed.
  return strip.length === whole.length || strip.every(({ isOpen }) => isOpen) ? strip : [];
}

/**
 * The pages of tables that are too wide for one, as a spreadsheet prints them, as one each: the page that shows further
 * columns is put right of the one that shows the same rows. It follows directly, or after the pages with the rows below.
 * A text over the edge is drawn whole on one of them.
 */
export function joinSideways(pages: readonly DrawnPage[]): DrawnPage[] {
  const done: DrawnPage[] = [];
  for (let at = 0; at < pages.length;) {
    let [whole, next] = [[pages[at] as DrawnPage], at + 1];
    for (let down = 1; down <= MOST_DOWN && at + down < pages.length; down += 1) {
      const over = pages.slice(at, at + down);
      let strip = stripOf(over, pages.slice(at + down));
      if (strip.length === 0) continue;
      [whole, next] = [over, at + down];
      while (strip.length > 0) {
        const parts = pages.slice(next, next + strip.length);
        whole = whole.map((page, index) => {
          const [part, beside] = [parts[index], strip[index]];
          return part && beside ? withColumns(page, part, beside) : page;
        });
        next += strip.length;
        strip = stripOf(whole, pages.slice(next));
      }
      break;
    }
    done.push(...whole);
    at = next;
  }
  return done;
}
