import { useId } from "react";
import { ICON_BOX, ICON_CASING, iconPath, ICONS } from "../../domain/marks/icons";
import { HATCHES, inkOf } from "../../domain/marks/marks";
import { isArea, type Swatch as SwatchMarks } from "../../domain/marks/swatch";
import { paletteOf } from "../../domain/palette";
import type { Theme } from "../../domain/look-keys";

const WIDTH = 30;
const HEIGHT = 12;
const MIDDLE = HEIGHT / 2;

/** Marks of the map beside a legend's words: a box for what fills areas, a stretch for what outlines them. */
export const Swatch = ({ marks, theme }: { marks: SwatchMarks; theme: Theme }) => {
  const id = useId();
  const palette = paletteOf(theme);
  const area = isArea(marks);
  return (
    <svg
      className="legend-swatch"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      {marks.map((mark, at) => {
        if (mark.kind === "ramp") {
          const step = WIDTH / mark.colours.length;
          return mark.colours.map((colour, index) => (
            <rect key={colour} x={index * step} width={step} height={HEIGHT} fill={colour} />
          ));
        }
        if (mark.kind === "icon") {
          const { ink, casing } = ICONS[mark.icon];
          const path = iconPath(mark.icon);
          const scale = mark.size / ICON_BOX;
          return (
            <g
              key={at}
              transform={`translate(${(WIDTH - mark.size) / 2} ${MIDDLE - mark.size / 2}) scale(${scale})`}
            >
              <path
                d={path}
                fill={palette[casing]}
                stroke={palette[casing]}
                strokeWidth={ICON_CASING}
                strokeLinejoin="round"
              />
              <path d={path} fill={palette[ink]} fillRule="evenodd" />
            </g>
          );
        }
        if (mark.kind === "line") {
          const line = {
            stroke: inkOf(palette, mark.colour),
            strokeWidth: mark.width,
            strokeDasharray: mark.dash?.map((length) => length * mark.width).join(" "),
          };
          return area ? (
            <rect
              key={at}
              x="1"
              y="1"
              width={WIDTH - 2}
              height={HEIGHT - 2}
              fill="none"
              {...line}
            />
          ) : (
            <line
              key={at}
              x1="3"
              x2={WIDTH - 3}
              y1={MIDDLE}
              y2={MIDDLE}
              strokeLinecap="round"
              {...line}
            />
          );
        }
        if (typeof mark.fill === "object" && "hatch" in mark.fill) {
          const { ink, alpha, period, width, falls } = HATCHES[mark.fill.hatch];
          const pattern = `${id}${mark.fill.hatch}`;
          return (
            <g key={at}>
              <pattern
                id={pattern}
                width={period}
                height={period}
                patternUnits="userSpaceOnUse"
                patternTransform={falls === true ? "rotate(-45)" : "rotate(45)"}
              >
                <rect width={width * 1.6} height={period} fill={palette[ink]} opacity={alpha} />
              </pattern>
              <rect width={WIDTH} height={HEIGHT} rx="2" fill={`url(#${pattern})`} />
            </g>
          );
        }
        return (
          <rect key={at} width={WIDTH} height={HEIGHT} rx="2" fill={inkOf(palette, mark.fill)} />
        );
      })}
    </svg>
  );
};
