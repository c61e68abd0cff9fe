/** A node of the tree of words; `word` is the index of the word that ends here, or -1. */
interface Node {
  word: number;
  next: Map<number, Node>;
}

/**
 * Finds which of many words stand in a text, in one pass over the text whatever the number of words. Of words that
 * begin at the same place the longest counts.
 */
export class WordFinder {
  private readonly root: Node = { word: -1, next: new Map() };
  /** Whether any word begins with a character: most characters of a text are dismissed by this alone. */
  private readonly begins = new Uint8Array(0x10000);

  constructor(readonly words: readonly string[]) {
    words.forEach((word, index) => {
      if (word === '') return;
      this.begins[word.charCodeAt(0)] = 1;
      let node = this.root;
      for (let at = 0; at < word.length; at += 1) {
        const code = word.charCodeAt(at);
        let next = node.next.get(code);
        if (!next) node.next.set(code, (next = { word: -1, next: new Map() }));
        node = next;
      }
      if (node.word < 0) node.word = index;
    });
  }

  /** Calls `found` with each word and the place behind it. */
  scan(text: string, found: (word: number, end: number) => void): void {
    for (let start = 0; start < text.length; start += 1) {
      if (this.begins[text.charCodeAt(start)] === 0) continue;
      let node: Node | undefined = this.root.next.get(text.charCodeAt(start));
      let longest = -1;
      let end = start;
      for (let at = start + 1; node; at += 1) {
        if (node.word >= 0) {
          longest = node.word;
          end = at;
        }
        // The code behind the end of the text is NaN, which is in no word.
        node = node.next.get(text.charCodeAt(at));
      }
      if (longest >= 0) found(longest, end);
    }
  }
}
