import { UserError } from '../../locale/user-error';
import type { PackageTexts } from './package-texts';

/**
 * What a package may cost. A million formatted rows of seven columns are 175 MB of XML; what is far above that is no
 * table of targets but an accident or an attack, and is refused with a sentence before it fills the memory.
 */
export const LIMITS = {
  /** Bytes of one part, unpacked. */
  part: 256 * 2 ** 20,
  /** Bytes of all parts that are read, unpacked. */
  total: 400 * 2 ** 20,
  /** How many times larger a part may become while it is unpacked; worksheets come to 10 to 50 times. */
  ratio: 200,
  /** Small parts may be packed any better. */
  ratioFrom: 8 * 2 ** 20,
  /** Characters that have another shape than usual and so go through the XML parser, which takes a second for 20 MB. */
  parsed: 64 * 2 ** 20,
  /** Cells with content, and shared texts, of a whole .xlsx. */
  cells: 1_000_000,
  /** Cells with content of a spreadsheet of another kind, for which a library makes an object each. */
  otherCells: 300_000,
  /** Cells and lines of a text: the tables of one as long as is read come to 1.3 million. */
  textCells: 1_500_000,
  /** Paragraphs, rows and cells of a document: those of 2,000 tables are fewer. */
  documentParts: 500_000,
  /** Rows with content that are read of a worksheet; forms and lists are far shorter. */
  rows: 50_000,
} as const;

/** Whether a part of so many bytes is larger than one may be, or has come out of too few. */
function isTooMuch(unpacked: number, packed: number): boolean {
  return unpacked > LIMITS.part || (unpacked > LIMITS.ratioFrom && unpacked > packed * LIMITS.ratio);
}

/** Counts what was unpacked and read of one package, and ends the reading at a limit with a UserError. */
export class Expense {
  private total = 0;
  private parsed = 0;
  private cells = 0;

  constructor(
    private readonly file: string,
    private readonly texts: PackageTexts,
    private readonly most: { unpacked?: number; cells?: number } = {},
  ) {}

  private get mostUnpacked(): number {
    return this.most.unpacked ?? LIMITS.total;
  }

  /** Before a part is unpacked: what its entry says of its size may be a lie, but is believed when it is too much. */
  begin(part: string, declaredSize: number, packed: number): void {
    if (isTooMuch(declaredSize, packed) || this.total + declaredSize > this.mostUnpacked)
      throw this.tooLarge(part);
  }

  /** After `bytes` more of a part, of which `unpacked` bytes came out of `packed` bytes so far. */
  unpack(part: string, bytes: number, unpacked: number, packed: number): void {
    this.total += bytes;
    if (isTooMuch(unpacked, packed) || this.total > this.mostUnpacked) throw this.tooLarge(part);
  }

  /** More characters of a part went through the parser. */
  parse(part: string, characters: number): void {
    this.parsed += characters;
    if (this.parsed > LIMITS.parsed) throw this.tooLarge(part);
  }

  /** One more cell with content, shared text or paragraph. */
  cell(): void {
    this.addCells(1);
  }

  /** So many more at once. */
  addCells(count: number): void {
    this.cells += count;
    const cells = this.most.cells ?? LIMITS.cells;
    if (this.cells > cells) throw new UserError(this.texts.tooManyCells, { file: this.file, cells });
  }

  private tooLarge(part: string): UserError {
    return new UserError(this.texts.tooLarge, { file: this.file, part });
  }
}
