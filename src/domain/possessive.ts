/** "Knowsley’s", "St Helens’". */
export const possessive = (name: string): string => `${name}’${name.endsWith("s") ? "" : "s"}`;
