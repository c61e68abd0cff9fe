import { WordFinder } from '../../../src/rules/support/word-finder';

function found(words: readonly string[], text: string): string[] {
  const finder = new WordFinder(words);
  const hits: string[] = [];
  finder.scan(text, (word, end) => hits.push(`${finder.words[word]}@${end}`));
  return hits;
}

test('finds words with the place behind each', () => {
  expect(found(['征兵', '统计'], '完成征兵和统计征兵')).toEqual(['征兵@4', '统计@7', '征兵@9']);
});

test('of words that begin at the same place the longest counts', () => {
  expect(found(['统计', '统计调查'], '统计调查统计')).toEqual(['统计调查@4', '统计@6']);
  expect(found(['统计调查表', '统计'], '统计调查')).toEqual(['统计@2']);
});

test('words may overlap', () => expect(found(['村级', '级组'], '村级组')).toEqual(['村级@2', '级组@3']));

test('of a word that is there twice the first counts, an empty one never', () => {
  const finder = new WordFinder(['', '征兵', '征兵']);
  const hits: number[] = [];
  finder.scan('征兵', (word) => hits.push(word));
  expect(hits).toEqual([1]);
  new WordFinder(['征兵', '征兵']).scan('征兵', (word) => hits.push(word));
  expect(hits).toEqual([1, 0]);
});

test('nothing in other texts', () => {
  expect(found(['征兵'], '征 兵')).toEqual([]);
  expect(found(['征兵'], '征')).toEqual([]);
  expect(found([], '征兵')).toEqual([]);
});
