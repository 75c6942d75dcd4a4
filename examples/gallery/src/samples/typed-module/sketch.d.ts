// What the library says of itself: nothing here is about components either.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface SketchOptions {
  onPoint?(point: Point, count: number): void;
}

export declare class Sketch {
  constructor(canvas: HTMLCanvasElement, options: SketchOptions);
  readonly count: number;
  readonly pen: { readonly colour: string; setColour(colour: string): void };
  addPoint(point: Point): void;
  measure(): Promise<{ readonly from: Point; readonly to: Point }>;
  points(): readonly Point[];
  remove(): void;
}

export declare function lengthOf(points: readonly Point[]): number;
