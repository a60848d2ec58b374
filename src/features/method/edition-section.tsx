import { copies, edition, knownFaults } from "../../data/edition";
import { inFull } from "../../domain/date-words";

/** What is known to be wrong, and that the files are copies. */
export const Faults = () => (
  <>
    {copies.map((part) => (
      <p key={part}>{part}</p>
    ))}
    <ul>
      {knownFaults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  </>
);

/** Which edition this is, whom to tell of a fault, and what happens then. */
export const Edition = () => {
  const { version, date, contact, corrections } = edition;
  return (
    <>
      <p>
        Version {version}, figures built on {inFull(date)}.
      </p>
      <p>
        {contact === null
          ? "This copy names nobody to write to: whoever put it on a server can set an address in data/edition.json. Until then, tell the person who gave you the link."
          : `To report a fault or to ask: ${contact}.`}
      </p>
      <p>
        If we find a wrong figure, we correct it in the next version. We then list here what was
        wrong, the correct figure and the date. We never change a figure without listing it. We add
        new releases of a source to the old ones, and never replace them.
      </p>
      {corrections.length === 0 ? (
        <p>Corrections so far: none.</p>
      ) : (
        <ul>
          {corrections.map(({ date: when, words }) => (
            <li key={when + words}>
              {inFull(when)}: {words}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
