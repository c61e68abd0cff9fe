/* The chart library ships modules that jest cannot load, and jsdom draws nothing: charts are tried in the browser. */
const nothing = () => null;
module.exports = {
  HorizontalBarChart: nothing,
  VerticalBarChart: nothing,
  HorizontalBarChartVariant: { AbsoluteScale: 'absolute-scale' },
};
