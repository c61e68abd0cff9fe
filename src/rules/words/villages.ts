/** Words that say that only some of the villages are meant: their number may be smaller than that of all. */
export const SOME_VILLAGES = [
  '重点',
  '试点',
  '示范',
  '部分',
  '贫困',
  '脱贫',
  '样板',
  '新增',
  '新建',
  '创建',
  '美丽',
  '薄弱',
  '后进',
  '达标',
  '整治',
  '改造',
  '建设',
  '提升',
  '获评',
  '先进',
  '精品',
  '非',
  '未',
] as const;

/** Words that say that villages are counted. */
export const VILLAGES_COUNTED = [
  '村级',
  '村数',
  '村个数',
  '村庄数',
  '村委会数',
  '行政村',
  '各村',
  '村的个数',
] as const;
