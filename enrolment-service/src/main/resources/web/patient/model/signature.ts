import { isObject, type Json, list, member } from './json.ts';

export type Point = readonly [number, number];
export type Stroke = readonly Point[];

/** The box in which signatures are drawn, whatever the size of the screen. */
export const WIDTH = 600;
export const HEIGHT = 200;

/** The service takes no more. */
const MOST_STROKES = 200;
const MOST_POINTS = 2000;

/** What an answer holds; of one that was drawn in another box, the strokes fit into ours. */
export function strokesOf(answer: Json | undefined): Stroke[] {
  if (!isObject(answer)) {
    return [];
  }
  const across = WIDTH / (number(member(answer, 'width')) || WIDTH);
  const down = HEIGHT / (number(member(answer, 'height')) || HEIGHT);
  return list(member(answer, 'strokes')).map((stroke) =>
    list(stroke).map((point): Point => [
      Math.round(number(list(point)[0]) * across),
      Math.round(number(list(point)[1]) * down),
    ]),
  );
}

/** Nothing drawn is no answer. */
export function answerOf(strokes: readonly Stroke[]): Json | undefined {
  return strokes.length === 0
    ? undefined
    : { width: WIDTH, height: HEIGHT, strokes: strokes.slice(0, MOST_STROKES).map((stroke) => stroke.slice(0, MOST_POINTS)) };
}

/** A pen's position in the box, in whole units: a finer one would only be longer. */
export function pointIn(box: DOMRect, x: number, y: number): Point {
  return [within(((x - box.left) / box.width) * WIDTH, WIDTH), within(((y - box.top) / box.height) * HEIGHT, HEIGHT)];
}

/** With one point more, unless the pen stands still. */
export function extended(stroke: Stroke, point: Point): Stroke {
  const last = stroke.at(-1);
  return last && last[0] === point[0] && last[1] === point[1] ? stroke : [...stroke, point];
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(most, Math.round(value)));
}

function number(value: Json | undefined): number {
  return typeof value === 'number' ? value : 0;
}
