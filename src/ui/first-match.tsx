import { useContext, useEffect } from "react";
import { ComboBoxStateContext } from "react-aria-components";

/**
 * Inside a combobox: the first match of what is typed is the one that Enter takes, until the arrow keys choose
 * another.
 */
export const FirstMatch = () => {
  const state = useContext(ComboBoxStateContext);
  const isOpen = state?.isOpen ?? false;
  const typed = state?.inputValue.trim() ?? "";
  const chosen = state?.selectedItems[0]?.textValue ?? "";
  const collection = state?.collection;
  useEffect(() => {
    if (state === null || collection === undefined) return;
    if (!isOpen || typed === "" || typed === chosen) return;
    if (state.selectionManager.focusedKey !== null) return;
    for (const key of collection.getKeys())
      if (collection.getItem(key)?.type === "item") {
        state.selectionManager.setFocusedKey(key);
        return;
      }
    // The state is another object with every key that is pressed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isOpen, typed, chosen, collection]);
  return null;
};
