import { HostObject } from './process-request';

const MILLISECONDS_OF_DAY = 86_400_000;
const DAY_0 = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) };

/** Excel.FunctionResult. */
class FunctionResultObject extends HostObject {
  readonly apiClass = 'FunctionResult';
  constructor(readonly Value: number) {
    super();
  }
  get Error(): string | null {
    return null;
  }
}

/** Excel.Functions: of the functions that Excel calculates for an add-in, DATE is played. */
export class FunctionsObject extends HostObject {
  readonly apiClass = 'Functions';
  constructor(private readonly countsFrom1904: boolean) {
    super();
  }
  Date(year: number, month: number, day: number): FunctionResultObject {
    const start = this.countsFrom1904 ? DAY_0.from1904 : DAY_0.from1900;
    return new FunctionResultObject((Date.UTC(year, month - 1, day) - start) / MILLISECONDS_OF_DAY);
  }
}
