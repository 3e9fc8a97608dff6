const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text is a GUID in the form that Microsoft's portals show, without braces. */
export const isGuid = (text: string): boolean => guid.test(text);
