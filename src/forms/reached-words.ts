import type { Reached } from '../domain/scoring';

/** What people choose for a target that is judged by words (财预〔2020〕10号). */
export const REACHED_WORDS: Readonly<Record<Reached, string>> = {
  reached: '达成预期指标',
  partly: '部分达成预期指标',
  not: '未达成预期指标',
};
