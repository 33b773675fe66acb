const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A uuid as we write them. What is no id exists nowhere; the database would call it a mistake. */
export const isId = (text: string): boolean => uuid.test(text);
