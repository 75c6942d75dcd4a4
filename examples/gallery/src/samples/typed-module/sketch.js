// A small library, as one finds them: a class that takes an element and calls back, and knows nothing of components.

/** Draws a line through the points that are clicked or added. */
export class Sketch {
  pen = {
    colour: 'teal',
    setColour: (colour) => {
      this.pen.colour = colour;
      this.#draw();
    },
  };
  #canvas;
  #onPoint;
  #points = [];
  #clicked = ({ offsetX, offsetY }) => this.addPoint({ x: offsetX, y: offsetY });

  constructor(canvas, { onPoint }) {
    this.#canvas = canvas;
    this.#onPoint = onPoint;
    canvas.addEventListener('click', this.#clicked);
  }

  get count() {
    return this.#points.length;
  }

  addPoint({ x, y }) {
    this.#points.push({ x: Math.round(x), y: Math.round(y) });
    this.#draw();
    this.#onPoint?.(this.#points.at(-1), this.#points.length);
  }

  async measure() {
    const xs = this.#points.map(({ x }) => x);
    const ys = this.#points.map(({ y }) => y);
    return {
      from: { x: Math.min(...xs), y: Math.min(...ys) },
      to: { x: Math.max(...xs), y: Math.max(...ys) },
    };
  }

  points() {
    return this.#points;
  }

  remove() {
    this.#canvas.removeEventListener('click', this.#clicked);
  }

  #draw() {
    const context = this.#canvas.getContext('2d');
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    context.strokeStyle = this.pen.colour;
    context.lineWidth = 3;
    context.beginPath();
    for (const { x, y } of this.#points) context.lineTo(x, y);
    context.stroke();
  }
}

/** How long a line through the points is. */
export function lengthOf(points) {
  return points
    .slice(1)
    .reduce((sum, { x, y }, index) => sum + Math.hypot(x - points[index].x, y - points[index].y), 0);
}
