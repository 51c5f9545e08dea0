/** The little of XML that annotation files need. */

import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';

export type { Element } from '@xmldom/xmldom';

/** The element that a document consists of. @param fail throws an error that says what is wrong */
export function parseXml(xml: string, fail: (problem: string) => never): Element {
  try {
    const { documentElement } = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
      xml,
      'text/xml',
    );
    return documentElement ?? fail('is empty');
  } catch (cause) {
    return fail(`is no XML (${(cause as Error).message.split('\n')[0]})`);
  }
}

/** Elements directly below another one: parts of an object have names and boxes of their own. */
export const childrenOf = (element: Element, name?: string): Element[] =>
  Array.from(element.childNodes).filter(
    (node): node is Element =>
      node.nodeType === node.ELEMENT_NODE && (name === undefined || node.nodeName === name),
  );
