import { dashedLines } from './dashes';
import { apply, combine, IDENTITY, type Matrix, type Ruling, type Rulings } from './geometry';

/** The operators of a page that matter for its lines, by their numbers in the library. */
export interface Operators {
  save: number;
  restore: number;
  transform: number;
  paintFormXObjectBegin: number;
  paintFormXObjectEnd: number;
  constructPath: number;
  moveTo: number;
  lineTo: number;
  curveTo: number;
  curveTo2: number;
  curveTo3: number;
  closePath: number;
  rectangle: number;
  stroke: number;
  closeStroke: number;
  fill: number;
  eoFill: number;
  fillStroke: number;
  eoFillStroke: number;
  closeFillStroke: number;
  closeEOFillStroke: number;
  endPath: number;
}

/** What a page draws, in its order. */
export interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** Rectangles as thin as this, in points, are lines. */
const THIN = 3;
/** Shorter lines rule nothing. */
const SHORTEST = 3;
/** The same of a dash of a line. */
const SHORTEST_DASH = 0.5;
/** Lines as near as this to one another, or to being straight, are one, or are. */
const NEAR = 1.5;
/** So far apart, parts of a line are still one: dots and dashes, corners. */
const GAP = 3.5;

type Point = readonly [x: number, y: number];

/** Collects the lines of a page. */
class RulingReader {
  readonly rulings: Rulings = { lying: [], standing: [] };
  /** What is too short for a line, but may be a dash of one. */
  readonly dashes: Rulings = { lying: [], standing: [] };
  private matrix: Matrix = IDENTITY;
  private readonly saved: Matrix[] = [];
  /** The shapes of the path in hand. */
  private shapes: Point[][] = [];

  constructor(
    private readonly operators: Operators,
    private readonly page: Matrix,
  ) {}

  private point(x: number, y: number): Point {
    const [px, py] = apply(this.matrix, x, y);
    return apply(this.page, px, py);
  }

  private addLine([x1, y1]: Point, [x2, y2]: Point): void {
    const [width, height] = [Math.abs(x1 - x2), Math.abs(y1 - y2)];
    const lying = { at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) };
    const standing = { at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) };
    if (height <= NEAR && width >= SHORTEST) this.rulings.lying.push(lying);
    else if (width <= NEAR && height >= SHORTEST) this.rulings.standing.push(standing);
    else if (height < width && width >= SHORTEST_DASH && height <= NEAR) this.dashes.lying.push(lying);
    else if (width < height && height >= SHORTEST_DASH && width <= NEAR) this.dashes.standing.push(standing);
  }

  private path(args: unknown): void {
    const [names, numbers] = args as [number[], number[]];
    const { operators } = this;
    let at = 0;
    const next = () => this.point(numbers[at++] ?? 0, numbers[at++] ?? 0);
    const shape = () => this.shapes.at(-1);
    for (const name of names) {
      if (name === operators.moveTo) this.shapes.push([next()]);
      else if (name === operators.lineTo) shape()?.push(next());
      else if (name === operators.rectangle) {
        const [x = 0, y = 0, width = 0, height = 0] = numbers.slice(at, at + 4);
        at += 4;
        const corners = [
          [x, y],
          [x + width, y],
          [x + width, y + height],
          [x, y + height],
          [x, y],
        ] as const;
        this.shapes.push(corners.map(([cx, cy]) => this.point(cx, cy)));
      } else if (name === operators.closePath) {
        const first = shape()?.[0];
        if (first) shape()?.push(first);
      } else {
        // A curve: what is round rules nothing.
        at += name === operators.curveTo ? 4 : 2;
        this.shapes.push([next()]);
      }
    }
  }

  private stroke(): void {
    for (const points of this.shapes) {
      for (let index = 1; index < points.length; index += 1)
        this.addLine(points[index - 1] as Point, points[index] as Point);
    }
  }

  /** Lines that are drawn as areas. */
  private fill(): void {
    for (const points of this.shapes) {
      if (points.length < 3) continue;
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      const [left, right] = [Math.min(...xs), Math.max(...xs)];
      const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
      if (bottom - top <= THIN && right - left > bottom - top)
        this.addLine([left, (top + bottom) / 2], [right, (top + bottom) / 2]);
      else if (right - left <= THIN && bottom - top > right - left)
        this.addLine([(left + right) / 2, top], [(left + right) / 2, bottom]);
    }
  }

  add(operator: number, args: unknown): void {
    const { operators } = this;
    switch (operator) {
      case operators.save:
        this.saved.push(this.matrix);
        break;
      case operators.restore:
      case operators.paintFormXObjectEnd:
        this.matrix = this.saved.pop() ?? this.matrix;
        break;
      case operators.transform:
        this.matrix = combine(this.matrix, args as unknown as Matrix);
        break;
      case operators.paintFormXObjectBegin: {
        const [matrix] = args as [Matrix | null];
        this.saved.push(this.matrix);
        if (matrix) this.matrix = combine(this.matrix, matrix);
        break;
      }
      case operators.constructPath:
        this.path(args);
        break;
      case operators.stroke:
      case operators.closeStroke:
        this.stroke();
        this.shapes = [];
        break;
      case operators.fill:
      case operators.eoFill:
        this.fill();
        this.shapes = [];
        break;
      case operators.fillStroke:
      case operators.eoFillStroke:
      case operators.closeFillStroke:
      case operators.closeEOFillStroke:
        this.stroke();
        this.shapes = [];
        break;
      case operators.endPath:
        this.shapes = [];
        break;
      default:
    }
  }
}

/** Lines on the same place that meet, or nearly, as one. */
export function joined(lines: Ruling[]): Ruling[] {
  lines.sort((a, b) => a.at - b.at);
  const groups: Ruling[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && line.at - (group[0] as Ruling).at <= NEAR) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => {
    const at = group.reduce((sum, line) => sum + line.at, 0) / group.length;
    group.sort((a, b) => a.from - b.from);
    const whole: Ruling[] = [];
    for (const { from, to } of group) {
      const last = whole.at(-1);
      if (last && from - last.to <= GAP) last.to = Math.max(last.to, to);
      else whole.push({ at, from, to });
    }
    return whole;
  });
}

/**
 * The ruling lines of a page: what is drawn as straight lines or thin areas, in parts or whole.
 *
 * @param page - from the page's own coordinates to points from its upper left
 */
export function rulingsOf(list: OperatorList, operators: Operators, page: Matrix): Rulings {
  const reader = new RulingReader(operators, page);
  list.fnArray.forEach((operator, index) => reader.add(operator, list.argsArray[index]));
  const { rulings, dashes } = reader;
  return {
    lying: joined([...rulings.lying, ...dashedLines(dashes.lying)]),
    standing: joined([...rulings.standing, ...dashedLines(dashes.standing)]),
  };
}
