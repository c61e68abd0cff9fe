/** Words for what grows: its percentage may be more than 100. */
export const GROWTH = ['增长', '增幅', '提高', '提升', '增加', '翻番'] as const;
