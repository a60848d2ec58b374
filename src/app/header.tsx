import { useView } from "../data/use-view";
import { plainClick } from "../ui/plain-click";
import { useCopy } from "../ui/use-copy";
import { SCREEN_LIST } from "./screens";
import { ViewTools } from "./view-tools";
import { SearchBox } from "./search-box";
import "./search.css";

/** Brand, screens, search and the link to share: the same on every screen. */
export const Header = () => {
  const [view, change] = useView();
  return (
    <header className="header">
      <a className="brand telling" href="?" onClick={plainClick(() => change(HOME))}>
        Reach <span>Atlas</span>
      </a>
      <nav aria-label="Screens" className="screens">
        <ul>
          {SCREEN_LIST.map(({ id, title }) => (
            <li key={id}>
              <a
                href={`?screen=${id}`}
                aria-current={view.screen === id ? "page" : undefined}
                onClick={plainClick(() => change({ screen: id, section: null }))}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="header-search">
        <SearchBox />
      </div>
      <ViewTools />
      <ThemeSwitch />
      <CopyLink />
    </header>
  );
};

const HOME = { screen: "explore", section: null, area: null, boroughs: [], map: null } as const;

/** Light for a desk, the high-contrast board theme for a projector. */
const ThemeSwitch = () => {
  const [{ theme }, change] = useView();
  const board = theme === "board";
  return (
    <button
      type="button"
      className="button theme"
      aria-pressed={board}
      onClick={() => change({ theme: board ? "light" : "board" })}
    >
      Board theme
    </button>
  );
};

const CopyLink = () => {
  const { copied, copy } = useCopy();
  return (
    <button
      type="button"
      className="button primary share"
      onClick={() => void copy(window.location.href, "Link copied. It opens exactly this view.")}
    >
      {copied ? "Link copied" : "Copy link"}
    </button>
  );
};
