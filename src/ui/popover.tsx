import { UNSAFE_PortalProvider as PortalProvider } from "react-aria/PortalProvider";
import { Popover as AriaPopover, type PopoverProps } from "react-aria-components";

const HOME = "popovers";

/** Where popovers are put: a landmark, so that who goes from landmark to landmark comes to what is open. */
const home = (): HTMLElement => {
  const there = document.getElementById(HOME);
  if (there !== null) return there;
  const made = document.createElement("div");
  made.id = HOME;
  made.setAttribute("role", "region");
  made.setAttribute("aria-label", "Opened beside a control");
  document.body.append(made);
  return made;
};

/** What opens beside a control, over the page. */
export const Popover = (props: PopoverProps) => (
  <PortalProvider getContainer={home}>
    <AriaPopover {...props} />
  </PortalProvider>
);
