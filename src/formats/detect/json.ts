/** Whether a text may be JSON: no other format begins so, but JavaScript. */
export const isJSON = (text: string): boolean => /^\s*[[{]/.test(text);

/** What is in a text of JSON; undefined where it is none. */
export function parseJSON(text: string): {readonly value: unknown} | undefined {
  try {
    return {value: JSON.parse(text) as unknown};
  } catch {
    return undefined;
  }
}
