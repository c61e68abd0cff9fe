import type { IStyleData } from '@univerjs/core';
import type { CellStyle } from 'hucre';
import { shownStyle, type DefaultFont } from './cell-styles';
import type { FileStyles } from './read-styles';

/** The styles of a file as Univer has them, each look once, under short names. */
export class StyleNames {
  readonly styles: Record<string, IStyleData> = {};
  private readonly names = new Map<number, string | undefined>();
  private readonly byLook = new Map<string, string>();

  constructor(
    private readonly file: FileStyles,
    private readonly theme: string[] | undefined,
  ) {}

  get font(): DefaultFont {
    return this.file.font;
  }
  get differences(): readonly CellStyle[] {
    return this.file.differences;
  }

  /** The name of a style by its number in the file; undefined when nothing of it shows. */
  nameOf(style: number): string | undefined {
    if (!this.names.has(style))
      this.names.set(style, this.add(shownStyle(this.file.cells[style] ?? {}, this.theme)));
    return this.names.get(style);
  }

  private add(shown: IStyleData): string | undefined {
    const look = JSON.stringify(shown);
    if (look === '{}') return undefined;
    const name = this.byLook.get(look) ?? `s${this.byLook.size + 1}`;
    this.byLook.set(look, name);
    this.styles[name] = shown;
    return name;
  }

  isUnlocked(style: number): boolean {
    return this.file.cells[style]?.protection?.locked === false;
  }
}
