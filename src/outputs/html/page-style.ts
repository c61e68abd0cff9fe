import { LABEL_FILL } from '../../sheet-plan/sheet-look';

/** The look of a published page, on a screen and on A4 paper; fonts as Chinese Office has them, none is fetched. */
export const PAGE_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #000; font: 16px/1.8 FangSong, 仿宋, STFangsong, serif; }
main { max-width: 210mm; margin: 0 auto; padding: 12mm 10mm; }
h1, h2, h3, nav h2 { font-family: SimHei, 黑体, "Heiti SC", sans-serif; font-weight: normal; }
h1, h2 { text-align: center; }
h1 { font: bold 26px/1.5 SimSun, 宋体, "Songti SC", serif; margin: 8mm 0; }
h2 { font-size: 24px; margin: 14mm 0 6mm; }
h3 { font-size: 19px; margin: 6mm 0 2mm; }
h3, h4, figcaption { break-after: avoid; }
h4 { font: bold 17px/1.8 KaiTi, 楷体, "Kaiti SC", serif; margin: 3mm 0 0; text-indent: 2em; }
p { margin: 0; text-indent: 2em; text-align: justify; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav ol ol { padding-left: 2em; }
nav a { color: #003e92; }
figure { margin: 0 0 10mm; overflow-x: auto; }
figcaption { font: 19px/1.8 SimHei, 黑体, "Heiti SC", sans-serif; text-align: center; margin: 6mm 0 2mm; }
table { border-collapse: collapse; width: 100%; min-width: 600px; table-layout: fixed; font: 14px/1.5 SimSun, 宋体, "Songti SC", serif; }
figure.wide { width: min(297mm, 96vw); margin-left: 50%; transform: translateX(-50%); }
figure.wide table { min-width: 900px; }
td { padding: 4px 6px; overflow-wrap: anywhere; vertical-align: middle; }
td.line { border: 1px solid #000; }
td.label { background: ${LABEL_FILL}; }
td.bold { font-weight: bold; }
td.center { text-align: center; }
td.right { text-align: right; }
@page { size: A4; margin: 20mm 15mm; }
@page wide { size: A4 landscape; margin: 15mm; }
@media print {
  main { max-width: none; padding: 0; }
  section { break-before: page; }
  figure { break-inside: avoid; overflow: visible; }
  figure.page { break-before: page; }
  .wide { page: wide; }
  figure.wide { width: auto; margin-left: 0; transform: none; break-inside: auto; }
  table, figure.wide table { min-width: 0; font-size: 10.5pt; }
  nav a { color: inherit; text-decoration: none; }
}
`;
