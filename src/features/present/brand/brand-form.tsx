import { useId, useState } from "react";
import { colourProblem, type Brand, type Headings } from "../../../domain/brand/brand";
import { paletteOf } from "../../../domain/palette";
import { ChoiceRow } from "../../../ui/choice-row";
import { filledOf, type Filled } from "./filled";

const EMPTY: Filled = {
  format: "reach-atlas/brand",
  version: 1,
  name: "",
  colours: { onWhite: paletteOf("light").accent, onDark: paletteOf("board").accent },
  headings: "serif",
  strapline: "",
  contact: "",
  logo: "",
};

const HEADINGS: readonly { id: Headings; title: string }[] = [
  { id: "serif", title: "Serif (Newsreader)" },
  { id: "sans", title: "Sans (Inter)" },
];

/** A drawing as its text, a picture as its address. */
const logoText = async (chosen: File): Promise<string> => {
  if (chosen.name.toLowerCase().endsWith(".svg")) return chosen.text();
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  return `data:image/png;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`;
};

/** What a brand file holds, filled in by hand; colours that cannot be read are refused as they are chosen. */
export const BrandForm = ({
  start,
  onUse,
  onCancel,
}: {
  start: Brand | null;
  onUse: (text: string) => void;
  onCancel: () => void;
}) => {
  const group = useId();
  const [filled, fill] = useState(start === null ? EMPTY : filledOf(start));
  const set = (more: Partial<Filled>) => fill({ ...filled, ...more });
  const { colours } = filled;
  const problems = [
    colourProblem(colours.onWhite, "white"),
    colourProblem(colours.onDark, "dark"),
  ].filter((words) => words !== "");
  const words = [
    ["name", "Name", 60],
    ["strapline", "Strapline", 120],
    ["contact", "Contact", 160],
  ] as const;
  return (
    <form
      className="brand-form"
      onSubmit={(event) => {
        event.preventDefault();
        onUse(JSON.stringify(filled));
      }}
    >
      {words.map(([key, title, most]) => (
        <label key={key} className="field">
          <span className="label">{title}</span>
          <input
            type="text"
            maxLength={most}
            value={filled[key]}
            onChange={({ target }) => set({ [key]: target.value })}
          />
        </label>
      ))}
      <label className="field">
        <span className="label">Logo (SVG or PNG)</span>
        <input
          type="file"
          accept=".svg,.png,image/svg+xml,image/png"
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen !== undefined) void logoText(chosen).then((logo) => set({ logo }));
          }}
        />
      </label>
      <label className="field brand-colour">
        <span className="label">Colour on white</span>
        <input
          type="color"
          value={colours.onWhite}
          onChange={({ target }) => set({ colours: { ...colours, onWhite: target.value } })}
        />
      </label>
      <label className="field brand-colour">
        <span className="label">Colour on dark slides</span>
        <input
          type="color"
          value={colours.onDark}
          onChange={({ target }) => set({ colours: { ...colours, onDark: target.value } })}
        />
      </label>
      <ChoiceRow
        title="Titles"
        name={`${group}-headings`}
        options={HEADINGS}
        chosen={filled.headings}
        onChoose={(headings) => set({ headings })}
      />
      {problems.map((problem) => (
        <p key={problem} className="present-problem" role="alert">
          {problem}
        </p>
      ))}
      <p className="present-actions">
        <button type="submit" className="button primary" disabled={problems.length > 0}>
          Use these colours
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
};
