/**
 * Short runs tell nothing about growth, the less so on a busy machine: whatever ends within this is fast enough. What
 * grows with the square takes seconds for the longer texts. In ms.
 */
const FLOOR = 100;

/** Kinds of text that, repeated, make a careless pattern or loop slow: blanks, signs, digits, beginnings without end. */
export const REPEATED: readonly string[] = [
  ...[' ', '\t', '\n', '\r\n', '\u3000', '\u00a0', '\u200b', '\ufeff', '\u2028', ' \n', '\t '],
  ...['"', '""', '"a', '“', '”', "'", '(', ')', '（', '）', '()', '[', ']', '【', '[bookmark:', '〔'],
  ...[
    '.',
    '..',
    ',',
    '，',
    ';',
    '；',
    ':',
    '：',
    '、',
    '。',
    '/',
    '\\',
    '|',
    '-',
    '—',
    '~',
    '*',
    '×',
    '…',
    '_',
  ],
  ...['0', '1', '12', '1,', '1.', '1、', '(1)', '（一）', '9'],
  ...['一', '十', '〇', '年', '月', '日', '1年', '1月', '2023年', '2023-', '二〇二三年', '至', '1-'],
  ...['元', '万', '万元', '亿', '人民币', '单位', '单位：', '金额单位：', '美', '¥'],
  ...['%', '(%)', '≥', '≤', '>=', '=', '约', '以上', '以内', '不超过', '±', '+', '之前', '完成', '达到'],
  ...['指标', '产出', '满意度', '★', '每', '按月', '个', '村', '第', '定性', '无', '优'],
  ...['a', 'A', 'é', '字', '中 ', '中1', '１', '％', 'Ａ', '\ud83d\ude00', '\u0301', '㎡'],
];

/** Time of the processor, which other programs do not lengthen; in ms. */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function best(run: () => unknown): number {
  return Math.min(...Array.from({ length: 5 }, () => timeOf(run)));
}

/**
 * The texts, repetitions of `units`, with which a function takes more than 15 times as long for ten times the length, each
 * with its times in ms.
 *
 * @param floor - in ms: what ends within this is fast enough
 */
export function growsTooFast(
  call: (text: string) => unknown,
  units: readonly string[] = REPEATED,
  floor = FLOOR,
): string[] {
  return units.flatMap((unit) => {
    const [short, long] = [10_000, 100_000].map((length) => unit.repeat(Math.ceil(length / unit.length))) as [
      string,
      string,
    ];
    // Where even growth with the square stays below the floor, the longer text is not tried.
    if (100 * timeOf(() => call(short)) <= floor) return [];
    if (timeOf(() => call(long)) <= floor) return [];
    const [before, after] = [best(() => call(short)), best(() => call(long))];
    const isFast = after <= Math.max(floor, 15 * before);
    return isFast ? [] : [`${JSON.stringify(unit)}: ${before.toFixed(1)} ms, then ${after.toFixed(1)} ms`];
  });
}
