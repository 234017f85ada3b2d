import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { NodeCompiler, NodeError, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Block, KeyFigure, PageDocument, Section } from '@kohtaanto/words/documents/document.ts';
import { drawingAsSvg } from '@kohtaanto/words/documents/drawing.ts';
import type { Drawing } from '@kohtaanto/words/documents/drawing.ts';

/** The compiler is a binary of its own for each system, and this system has none. */
export class PrinterAbsent extends Error {
  override readonly name = 'PrinterAbsent';
}

const load = createRequire(import.meta.url);
/** A folder that need not exist: all that is read is given. */
const workspace = join(import.meta.dirname, 'nowhere');
const sans = 'Source Sans 3';
const fonts = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
];
const mark = '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">'
  + '<rect x="3" y="3" width="4.2" height="18" rx=".6" fill="#0B5A4E"/><path d="M21 3 10.2 12" stroke="#0B5A4E" stroke-width="4.2"/>'
  + '<path d="M10.2 12 21 21" stroke="#E0A33A" stroke-width="4.2"/></svg>';

type Compiler = NodeCompiler;
let compiler: Compiler | null = null;

/** `loadCompiler` is another one's only where a test asks what happens without it. */
export function openCompiler(loadCompiler: () => unknown = () => load('@myriaddreamin/typst-ts-node-compiler')): Compiler {
  let found: unknown;
  try {
    found = loadCompiler();
  } catch (error) {
    throw new PrinterAbsent(error instanceof Error ? error.message : 'unknown');
  }
  const { NodeCompiler: Found } = found as { readonly NodeCompiler: typeof NodeCompiler };
  return Found.create({ workspace, fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(load.resolve(font))) }] });
}

export function printPdf(document: PageDocument): Uint8Array {
  compiler ??= openCompiler();
  const pdf = pdfOf(compiler, setDocument(compiler, document, printedForm()));
  // What was worked out of an earlier document is not kept for ever.
  compiler.evictCache(3);
  return new Uint8Array(pdf);
}

export const printedForm = (): string => readFileSync(join(import.meta.dirname, 'document.typ'), 'utf8');

/** Data and drawings are files to the compiler: no word of them is ever part of its source. */
export function setDocument(own: Compiler, document: PageDocument, form: string): NodeTypstDocument {
  own.resetShadow();
  const drawings = new Map<string, Drawing>();
  own.mapShadow(join(workspace, 'document.json'), Buffer.from(JSON.stringify(withFiles(document, drawings))));
  own.mapShadow(join(workspace, 'mark.svg'), Buffer.from(mark));
  for (const [name, drawing] of drawings) own.mapShadow(join(workspace, name), Buffer.from(drawingAsSvg(drawing, sans)));
  const result = own.compile({ mainFileContent: form });
  const fault = result.takeError();
  if (fault !== null || result.result === null) throw new Error(faultText(own, fault));
  return result.result;
}

/** The printer itself refuses what would not keep to PDF/UA-1: headings out of order, a picture without words. */
export function pdfOf(own: Compiler, document: NodeTypstDocument): Buffer {
  try {
    return own.pdf(document, { pdfStandard: 'ua-1' });
  } catch (error) {
    throw new Error(`PDF/UA-1: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function faultText(own: Compiler, fault: NodeError | null): string {
  if (fault === null) return 'the compiler gave no document';
  return JSON.stringify(own.fetchDiagnostics(fault));
}

/** Each drawing becomes the name of its file. */
function withFiles(document: PageDocument, drawings: Map<string, Drawing>): object {
  const put = (drawing: Drawing): string => {
    const name = `drawing-${drawings.size + 1}.svg`;
    drawings.set(name, drawing);
    return name;
  };
  const figure = (each: KeyFigure) => ({ ...each, drawing: each.drawing === null ? null : put(each.drawing) });
  const block = (each: Block): object => {
    if (each.kind === 'key-figures') return { ...each, figures: each.figures.map(figure) };
    return each.kind === 'figure' ? { ...each, width: each.drawing.width, drawing: put(each.drawing) } : each;
  };
  return { ...document, sections: document.sections.map((section: Section) => ({ ...section, blocks: section.blocks.map(block) })) };
}
