/** Words that a template leaves for whoever fills it in. */
export const TO_BE_FILLED_IN = [
  '某某',
  '待填',
  '待定',
  '待补',
  '待完善',
  '请填',
  '（填写',
  '(填写',
  'TODO',
  'TBD',
] as const;
