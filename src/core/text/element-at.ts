/** The element at an index; undefined where there is none, or no index. */
export function elementAt<Element>(
  elements: readonly Element[],
  index: number | undefined,
): Element | undefined {
  return index === undefined ? undefined : elements[index];
}
