/** Who can use the atlas and how, how that was tested, and what nobody has tried: true of this version. */
export const Accessibility = () => (
  <>
    <p>
      We aim for level AA of the Web Content Accessibility Guidelines 2.2. An organisation that
      publishes this atlas needs a statement of its own; it can start from this one.
    </p>
    <ul>
      <li>
        Every map has a table with the same figures. Arrow keys walk the map from area to area;
        letters go to an area by its name; Enter opens it and Escape closes it.
      </li>
      <li>
        All screens work by keyboard, in contrast themes, at 400% zoom and on a screen 320 pixels
        wide. The board theme has larger text for a meeting room.
      </li>
      <li>Charts have a table behind them, and a sentence that says what they show.</li>
    </ul>
    <h3>How we tested it</h3>
    <ul>
      <li>
        The test tool axe looks at more than 60 states of the screens, in every theme. Each must
        have no fault, and no control out of reach.
      </li>
      <li>
        Three journeys run by keyboard alone, for an officer, a partner and a presenter. A test
        reads each as a screen reader would get it.
      </li>
    </ul>
    <h3>What we have not tested</h3>
    <ul>
      <li>Nobody has tried the atlas with a real screen reader or with voice control.</li>
      <li>No disabled person has tested it yet.</li>
      <li>We have not tried the PDF, Word and PowerPoint files with a screen reader.</li>
    </ul>
    <p>
      To report a barrier, see <a href="#edition">Version, contact and corrections</a>.
    </p>
  </>
);
