import { SCROLLABLE } from "../../ui/scrollable";
import { OPENED } from "../../domain/boroughs";
import { sources } from "../../data/sources";

/** Whose data it is: each source once by title, and the lines the licences ask for. */
export const SourcesTable = () => {
  // A pack is made of the national files.
  const all = Object.entries(sources).flatMap(([key, source]) =>
    OPENED.pack === null || key.endsWith("-england") ? [source] : [],
  );
  const byTitle = [
    ...new Map(all.map((source) => [`${source.publisher} ${source.title}`, source])).values(),
  ];
  const attributions = [...new Set(all.map(({ attribution }) => attribution))];
  return (
    <>
      <ul className="attributions">
        {attributions.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="wide" {...SCROLLABLE} aria-label="Table of sources">
        <table>
          <caption className="sr-only">Sources</caption>
          <thead>
            <tr>
              <th scope="col">Publisher</th>
              <th scope="col">Source</th>
              <th scope="col">Vintage</th>
              <th scope="col">Licence</th>
            </tr>
          </thead>
          <tbody>
            {byTitle.map(({ publisher, title, url, vintage, licence }) => (
              <tr key={`${publisher} ${title}`}>
                <td>{publisher}</td>
                <th scope="row">
                  <a href={url} rel="noreferrer" target="_blank">
                    {title}
                  </a>
                </th>
                <td>{vintage}</td>
                <td>{licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
