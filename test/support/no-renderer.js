/*
 * Univer's renderer draws on a canvas, which tests have not, and to load it takes longer than all else of Univer. Here
 * stands what sheets ask it for without a window: whether a name has Chinese, Japanese or Korean letters, and what is
 * seen of a sheet that nobody has scrolled.
 */
const LETTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

class SpreadsheetSkeleton {
  constructor(worksheet) {
    this.worksheet = worksheet;
    this.scrollY = 0;
  }
  getOffsetRelativeToRowCol() {
    return { row: 0, column: 0 };
  }
  dispose() {}
}

module.exports = { hasCJKText: (text) => LETTERS.test(text), SpreadsheetSkeleton };
