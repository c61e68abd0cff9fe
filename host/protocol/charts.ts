import { itemNotFound } from './host-error';
import { HostObject, type HostCollection } from './process-request';
import type { RangeObject } from './range';
import type { ChartRecord, SheetSide } from './side-model';

class SeriesObject extends HostObject {
  readonly apiClass = 'ChartSeries';
  constructor(private readonly record: ChartRecord['series'][number]) {
    super();
  }
  get Name(): string {
    return this.record.name;
  }
  set Name(name: string) {
    this.record.name = name;
  }
  SetValues(range: RangeObject): void {
    this.record.values = range.Address;
  }
  SetXAxisValues(range: RangeObject): void {
    this.record.categories = range.Address;
  }
}

class SeriesCollectionObject extends HostObject {
  readonly apiClass = 'ChartSeriesCollection';
  constructor(private readonly chart: ChartRecord) {
    super();
  }
  Add(name?: string | null): SeriesObject {
    const record = { name: name ?? '', values: '', categories: '' };
    this.chart.series.push(record);
    return new SeriesObject(record);
  }
  GetItemAt(index: number): SeriesObject {
    const record = this.chart.series[index];
    if (!record) throw itemNotFound(`series ${index}`);
    return new SeriesObject(record);
  }
}

class TitleObject extends HostObject {
  readonly apiClass = 'ChartTitle';
  constructor(private readonly chart: ChartRecord) {
    super();
  }
  get Text(): string {
    return this.chart.title;
  }
  set Text(text: string) {
    this.chart.title = text;
  }
}

class LegendObject extends HostObject {
  readonly apiClass = 'ChartLegend';
  constructor(private readonly chart: ChartRecord) {
    super();
  }
  get Visible(): boolean {
    return this.chart.legendVisible;
  }
  set Visible(visible: boolean) {
    this.chart.legendVisible = visible;
  }
  get Position(): string {
    return this.chart.legendPosition;
  }
  set Position(position: string) {
    this.chart.legendPosition = position;
  }
}

class CategoryAxisObject extends HostObject {
  readonly apiClass = 'ChartAxis';
  constructor(private readonly chart: ChartRecord) {
    super();
  }
  get ReversePlotOrder(): boolean {
    return this.chart.isReversed;
  }
  set ReversePlotOrder(isReversed: boolean) {
    this.chart.isReversed = isReversed;
  }
}

class AxesObject extends HostObject {
  readonly apiClass = 'ChartAxes';
  constructor(private readonly chart: ChartRecord) {
    super();
  }
  get CategoryAxis(): CategoryAxisObject {
    return new CategoryAxisObject(this.chart);
  }
}

class ChartObject extends HostObject {
  readonly apiClass = 'Chart';
  constructor(
    private readonly side: SheetSide,
    private readonly chart: ChartRecord,
  ) {
    super();
  }
  get Name(): string {
    return this.chart.name;
  }
  set Name(name: string) {
    this.chart.name = name;
  }
  get Title(): TitleObject {
    return new TitleObject(this.chart);
  }
  get Axes(): AxesObject {
    return new AxesObject(this.chart);
  }
  get Legend(): LegendObject {
    return new LegendObject(this.chart);
  }
  get Series(): SeriesCollectionObject {
    return new SeriesCollectionObject(this.chart);
  }
  SetPosition(from: string, to: string): void {
    this.chart.position = [from, to];
  }
  Delete(): void {
    this.side.charts = this.side.charts.filter((chart) => chart !== this.chart);
  }
}

/** Excel.ChartCollection: charts are recorded, not drawn. */
export class ChartsObject extends HostObject implements HostCollection {
  readonly apiClass = 'ChartCollection';
  constructor(private readonly side: SheetSide) {
    super();
  }
  hostItems(): HostObject[] {
    return this.side.charts.map((chart) => new ChartObject(this.side, chart));
  }
  Add(type: string, source: RangeObject): ChartObject {
    const chart: ChartRecord = {
      name: `Chart ${this.side.charts.length + 1}`,
      type,
      title: '',
      legendVisible: true,
      legendPosition: 'Right',
      position: null,
      isReversed: false,
      series: [{ name: '', values: source.Address, categories: '' }],
    };
    this.side.charts.push(chart);
    return new ChartObject(this.side, chart);
  }
  GetItemOrNullObject(name: string): ChartObject | null {
    const chart = this.side.charts.find((candidate) => candidate.name === name);
    return chart ? new ChartObject(this.side, chart) : null;
  }
  GetItem(name: string): ChartObject {
    const chart = this.GetItemOrNullObject(name);
    if (!chart) throw itemNotFound(`chart ${name}`);
    return chart;
  }
}
