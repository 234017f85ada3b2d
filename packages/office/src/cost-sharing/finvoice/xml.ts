export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
};

export function element(name: string, attributes: Readonly<Record<string, string>>, children: readonly XmlNode[]): XmlNode {
  return { name, attributes, children, text: '' };
}

export function textElement(name: string, text: string, attributes: Readonly<Record<string, string>> = {}): XmlNode {
  return { name, attributes, children: [], text };
}

export function xmlText(node: XmlNode, indent = ''): string {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  if (node.children.length === 0) return `${indent}<${node.name}${attributes}>${escaped(node.text)}</${node.name}>`;
  const inside = node.children.map((child) => xmlText(child, `${indent}  `)).join('\n');
  return `${indent}<${node.name}${attributes}>\n${inside}\n${indent}</${node.name}>`;
}

/** Control signs have no place in XML 1.0 and could not be escaped either. */
function escaped(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
