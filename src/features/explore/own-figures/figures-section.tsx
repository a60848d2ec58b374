import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";

import { forgetFigures, useOwnFigures } from "../../../data/own/figures-session";
import { measureOf } from "../../../domain/measure-releases";
import { withoutOwn } from "../../../domain/own-in-view";
import { useSay } from "../../../ui/status";
import type { Explored } from "../use-explore";
import { FiguresDialog } from "./figures-dialog";
import "../download/download.css";
import "./own-figures.css";

/** Figures that the reader brings, each a measure like any other. */
export const FiguresSection = ({ explored: { view, change, areas } }: { explored: Explored }) => {
  const own = useOwnFigures();
  const say = useSay();
  const forget = () => {
    change(withoutOwn(view));
    forgetFigures();
    say("Your own figures are forgotten");
  };
  return (
    <section className="layer-section" aria-label="Your own figures">
      <div className="figures-head">
        <span className="figures-name">Your own figures</span>
        <DialogTrigger>
          <Button className="button small-button">
            {own.length === 0 ? "Add a file" : "Add more"}
          </Button>
          <ModalOverlay className="download-overlay">
            <Modal className="panel download-modal figures-modal">
              <Dialog className="download-dialog">
                {({ close }) => (
                  <>
                    <Heading slot="title" className="telling download-title">
                      Add your own figures
                    </Heading>
                    <FiguresDialog
                      areas={areas}
                      onBrought={(measure) => {
                        close();
                        change({ measure, release: null, keep: null });
                      }}
                    />
                    <Button className="button download-close" onPress={close}>
                      Close
                    </Button>
                  </>
                )}
              </Dialog>
            </Modal>
          </ModalOverlay>
        </DialogTrigger>
      </div>
      {own.length === 0 ? null : (
        <>
          <ul className="figures-list">
            {own.map(({ id, year }) => (
              <li key={id}>
                <button
                  type="button"
                  className="link"
                  aria-pressed={view.measure === id}
                  onClick={() => change({ measure: id, release: null, keep: null })}
                >
                  {measureOf(id).title}
                </button>{" "}
                <span className="small">{year}</span>
              </li>
            ))}
          </ul>
          <button type="button" className="button small-button" onClick={forget}>
            Forget these figures
          </button>
        </>
      )}
    </section>
  );
};
