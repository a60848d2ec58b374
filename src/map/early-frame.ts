import "./early-frame.css";

let canvas: HTMLCanvasElement | null = null;
let isOver = false;

/** Over the place of the page's map before there is a page; null once a map has painted itself. */
export const earlyFrame = (): HTMLCanvasElement | null => {
  if (isOver) return null;
  canvas ??= document.createElement("canvas");
  canvas.className = "early-frame";
  canvas.ariaHidden = "true";
  document.body.append(canvas);
  return canvas;
};

export const hasEarlyFrame = (): boolean => canvas !== null;

/** For the map that has painted the same, and for screens without it. */
export const dropEarlyFrame = (): void => {
  isOver = true;
  canvas?.remove();
  canvas = null;
};
