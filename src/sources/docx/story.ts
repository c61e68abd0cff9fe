import { BlockBuilder, type Block } from '../document/blocks';
import type { TableState } from './table-state';

/** A paragraph in hand. */
export interface Paragraph {
  text: string;
  style: string | null;
  list: string | null;
  level: number | null;
  isMarkDeleted: boolean;
}

/** What is known of a stretch of text with the same properties. */
export interface Run {
  /** Why it is no part of the text. */
  leftOut: 'hidden' | 'struck' | null;
  isRaised: boolean;
}

export const newRun = (): Run => ({ leftOut: null, isRaised: false });

/** Text that is read beside other text: the body of the document, or a text box in it. */
export interface Story {
  builder: BlockBuilder;
  paragraph: Paragraph | null;
  /** Text of a paragraph whose end was deleted: it goes on in the next. */
  carried: string;
  tables: TableState[];
  /** The fields that are open, the innermost last, and what of each is in hand. */
  fields: ('command' | 'result')[];
  /** Text boxes of the paragraph in hand. */
  boxes: Block[];
}

/** @param count - is told of each paragraph, row and cell of it */
export function newStory(count: () => void): Story {
  return {
    builder: new BlockBuilder(count),
    paragraph: null,
    carried: '',
    tables: [],
    fields: [],
    boxes: [],
  };
}

/** Takes in a mark of a field. Fields stand in the commands of others, too: what they show there is no text. */
export function atField({ fields }: Story, mark: string | undefined): void {
  if (mark === 'begin') fields.push('command');
  else if (mark === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
  else if (mark === 'end') fields.pop();
}
