import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { brandQuery } from "../../../data/brand/brand-query";
import { saveFile } from "../../../data/export/save-file";
import type { Brand } from "../../../domain/brand/brand";
import { CodeError } from "../../../platform/code-error";
import { errorOf } from "../../../platform/error-of";
import { loadCode } from "../../../platform/load-code";
import { FailureNote } from "../../../ui/failure-note";
import { useSay } from "../../../ui/status";
import { lazyPart } from "../../../ui/lazy-part";
import { OPENING } from "../../../ui/opening";
import { filledOf } from "./filled";
import "./brand.css";

const code = () => loadCode("Your own colours", () => import("../../../data/brand/load-brand"));
const checker = () => loadCode("Your own colours", () => import("../../../domain/brand/brand"));

const BrandForm = lazyPart(
  "The form of your own colours",
  async () => (await import("./brand-form")).BrandForm,
  OPENING,
);

/** An organisation's logo, colours and lettering: made or opened here, kept on the device, taken away as brand.json. */
export const BrandPanel = () => {
  const client = useQueryClient();
  const say = useSay();
  const { data } = useQuery(brandQuery);
  const file = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState<{ error: Error; again: () => void } | null>(null);
  const [isEditing, edit] = useState(false);
  const brand = data?.brand ?? null;

  const attempt = (work: () => Promise<void>) => {
    setFailed(null);
    work().catch((reason: unknown) =>
      setFailed({ error: errorOf(reason), again: () => attempt(work) }),
    );
  };
  const use = async (text: string) => {
    const read = (await checker()).readBrandFile(text);
    if (read === null)
      throw new Error("This brand file names no colours, logo or name of its own.");
    if (!read.ok) throw new Error(read.problem);
    await (await code()).keepBrand(text);
    await client.resetQueries({ queryKey: brandQuery.queryKey });
    edit(false);
    say("Your own colours are in use on this device.");
  };
  const forget = async () => {
    await (await code()).forgetBrand();
    await client.resetQueries({ queryKey: brandQuery.queryKey });
    say("The colours kept on this device are removed.");
  };
  return (
    <section className="panel brand-panel" aria-labelledby="brand-title">
      <h2 id="brand-title" className="telling">
        Your own colours
      </h2>
      <p>
        Logo, two colours and lettering of your organisation: on this page, in slides, PowerPoint,
        handouts, sheets and papers. Maps keep their colours, which have a meaning.
      </p>
      {data?.problem == null ? null : (
        <p className="present-problem" role="alert">
          {data.from === "app" ? "brand.json beside the app" : "The brand kept here"} is not used.{" "}
          {data.problem}
        </p>
      )}
      {failed?.error instanceof CodeError ? (
        <FailureNote error={failed.error} onRetry={failed.again} />
      ) : null}
      {failed === null || failed.error instanceof CodeError ? null : (
        <p className="present-problem" role="alert">
          {failed.error.message}
        </p>
      )}
      {brand === null ? null : <BrandShown brand={brand} from={data?.from ?? null} />}
      <p className="present-actions">
        <button type="button" className="button" onClick={() => edit(!isEditing)}>
          {brand === null ? "Set your colours" : "Change"}
        </button>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          Open a brand file
        </button>
        {brand === null ? null : (
          <button
            type="button"
            className="button"
            onClick={() =>
              saveFile(
                "brand.json",
                new Blob([JSON.stringify(filledOf(brand), null, 2)], { type: "application/json" }),
              )
            }
          >
            Save as brand.json
          </button>
        )}
        {data?.from === "device" ? (
          <button type="button" className="quiet" onClick={() => attempt(forget)}>
            Remove from this device
          </button>
        ) : null}
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label="Brand file"
          className="sr-only"
          tabIndex={-1}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen !== undefined) attempt(() => chosen.text().then(use));
            target.value = "";
          }}
        />
      </p>
      {isEditing ? (
        <BrandForm
          start={brand}
          onUse={(text) => attempt(() => use(text))}
          onCancel={() => edit(false)}
        />
      ) : null}
      <p className="small">
        Kept on this device. For everyone in your organisation, put brand.json beside the app’s
        index.html.
      </p>
    </section>
  );
};

const BrandShown = ({ brand, from }: { brand: Brand; from: "device" | "app" | null }) => (
  <div className="brand-shown">
    {brand.logo === null ? null : <img src={brand.logo.address} alt={`Logo of ${brand.name}`} />}
    <div>
      <p>
        <b>{brand.name === "" ? "Without a name" : brand.name}</b>{" "}
        <span className="small">
          {from === "device" ? "kept on this device" : "from brand.json beside the app"}
        </span>
      </p>
      <p className="small">
        {[brand.strapline, brand.contact].filter((words) => words !== "").join(" · ")}
      </p>
      <p className="small brand-colours">
        <i style={{ background: brand.onWhite }} /> {brand.onWhite} on white
        <i style={{ background: brand.onDark }} /> {brand.onDark} on dark
      </p>
      {brand.leftOut.length === 0 ? null : (
        <p className="small">Left out of the logo: {brand.leftOut.join(", ")}.</p>
      )}
    </div>
  </div>
);
