import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CSSOptions, Plugin } from 'vite';

type PostcssOptions = Exclude<CSSOptions['postcss'], string | undefined>;
type AnyFunction = (...args: never[]) => unknown;
type Named = Extract<NonNullable<PostcssOptions['plugins']>[number], { postcssPlugin: string }>;
type StyleStep = Exclude<Named, AnyFunction>;
type Sheet = Parameters<Extract<StyleStep['OnceExit'], AnyFunction>>[0];

/** What Aksel calls the parts we draw with. Its sheets hold the others too: file upload, combobox, switch. */
const parts = new Set([
  'body-long', 'body-short', 'button', 'checkbox', 'error-message', 'fieldset', 'form-field', 'label',
  'loader', 'radio', 'select', 'sr-only', 'text-field', 'textarea', 'typo',
].map((name) => `aksel-${name}`));

/** The colours our buttons and Aksel's fields ask for. */
const colours = new Set(['', 'accent', 'neutral', 'danger']);

/**
 * Leaves out of Aksel's sheets the parts, colours and tokens that nothing here asks for: half of what a
 * browser would otherwise read before it draws anything. A build that needs more than was left stops.
 */
export function akselInUse(desk: string): { readonly step: StyleStep; readonly guard: Plugin } {
  const leftOut = new Set<string>();
  const step: StyleStep = {
    postcssPlugin: 'aksel-in-use',
    OnceExit(root, { result }) {
      if (result.opts.from?.endsWith('design/aksel.css') !== true) return;
      leaveOutRules(root, leftOut);
      leaveOutTokens(root, tokensOf(join(desk, 'src')), leftOut);
    },
  };
  const guard: Plugin = {
    name: 'aksel-in-use',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const text = file.type === 'chunk' ? file.code : String(file.source);
        const asked = file.type === 'chunk' ? [...partsIn(text), ...tokensIn(text)] : usesIn(text);
        const missed = asked.find((name) => leftOut.has(name));
        if (missed !== undefined) this.error(`${file.fileName} needs ${missed}: add it to aksel-in-use.ts.`);
      }
    },
  };
  return { step, guard };
}

function leaveOutRules(root: Sheet, leftOut: Set<string>): void {
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => {
      const bare = withoutBrackets(selector);
      const strange = partsIn(bare).filter((part) => !parts.has(part));
      for (const part of strange) leftOut.add(part);
      return strange.length === 0 && coloursIn(bare).every((colour) => colours.has(colour));
    });
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
}

/** A token may be asked for by another token, so until nothing more falls away. */
function leaveOutTokens(root: Sheet, askedElsewhere: readonly string[], leftOut: Set<string>): void {
  for (let before = -1; before !== leftOut.size;) {
    before = leftOut.size;
    const asked = new Set(askedElsewhere);
    root.walkDecls((declaration) => {
      for (const name of usesIn(declaration.value)) asked.add(name);
    });
    root.walkDecls(/^--ax-/, (declaration) => {
      if (asked.has(declaration.prop)) return;
      leftOut.add(declaration.prop);
      declaration.remove();
    });
  }
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
}

function tokensOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    if (name.endsWith('.css')) return usesIn(readFileSync(join(folder, name), 'utf8'));
    return /\.tsx?$/.test(name) ? tokensIn(readFileSync(join(folder, name), 'utf8')) : [];
  });
}

/** What stands in brackets, as in :not(.aksel-switch), narrows a part and does not name it. */
function withoutBrackets(selector: string): string {
  const inner = selector.replace(/\([^()]*\)/g, '');
  return inner === selector ? selector : withoutBrackets(inner);
}

const partsIn = (text: string) => [...text.matchAll(/aksel-[a-z]+(?:-[a-z]+)*/g)].map(([name]) => name);
const tokensIn = (text: string) => [...text.matchAll(/--ax-[\w-]+/g)].map(([name]) => name);
const usesIn = (text: string) => [...text.matchAll(/var\(\s*(--ax-[\w-]+)/g)].map(([, name = '']) => name);
const coloursIn = (text: string) =>
  [...text.matchAll(/\[data-color="([^"]*)"\]/g)].map(([, name = '']) => name);
