import { useQuery } from "@tanstack/react-query";
import edition from "../../../../data/edition.json";
import { brandQuery } from "../../../data/brand/brand-query";
import { saveFile } from "../../../data/export/save-file";
import { addressIn, feedbackOf, mailtoOf } from "../../../domain/feedback";
import { fileNameOf } from "../../../domain/file-name";
import type { Explored } from "../use-explore";

/** A way to tell what looks wrong of a place: the reader's own e-mail, or a file; nothing is sent from here. */
export const Feedback = ({
  explored,
  place,
  code,
  figure,
}: {
  explored: Explored;
  /** "Northwood, Knowsley". */
  place: string;
  code: string;
  /** What is said of it: "Multiple deprivation 2025: 83rd of 33,755". */
  figure: string;
}) => {
  const { data } = useQuery(brandQuery);
  const feedback = feedbackOf({
    place,
    code,
    figure,
    release: explored.release.title,
    link: window.location.href,
  });
  const to = addressIn(data?.brand?.contact ?? null, edition.contact);
  const mailto = mailtoOf(to, feedback);
  const save = () => {
    const words = [feedback.subject, "", feedback.body, ""].join("\r\n");
    saveFile(
      `${fileNameOf(`feedback ${code}`)}.txt`,
      new Blob([words], { type: "text/plain;charset=utf-8" }),
    );
  };
  return (
    <p className="small feedback">
      Something wrong or missing here?{" "}
      {mailto === null ? null : (
        <>
          <a href={mailto}>Write an e-mail</a> or{" "}
        </>
      )}
      <button type="button" className="link" onClick={save}>
        {mailto === null ? "Save a note about it" : "save a note"}
      </button>
      : place, figure, release and link are filled in{to === "" ? "" : `, and it goes to ${to}`}.
      Nothing is sent by the atlas.
    </p>
  );
};
