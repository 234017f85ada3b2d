import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';

const react = /node_modules[\\/](react|react-dom|scheduler)[\\/]/;

/**
 * A coach's day begins at the list. Left to itself the bundler cuts a piece for every set of pages that
 * share something: thirty small files for the list, each with its own headers. Here the first load is
 * three pieces: React, which changes with its version only; what every page needs; and what the list
 * needs besides. Every page uses a part of the list's piece, so the browser is told of it at once and
 * not when the entry has run.
 */
export function firstLoad(desk: string) {
  const list = new Set<string>();
  const plugin: Plugin = {
    name: 'first-load',
    buildEnd(error) {
      if (error !== undefined) return;
      const follow = (id: string) => {
        if (list.has(id)) return;
        list.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(follow);
      };
      follow(join(desk, 'src/worklist/worklist-page.tsx'));
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => Object.keys(bundle ?? {})
        .filter((name) => /^assets\/list-[\w-]{8}\.(js|css)$/.test(name))
        .map((name): HtmlTagDescriptor => {
          const rel = name.endsWith('.css') ? 'stylesheet' : 'modulepreload';
          return { tag: 'link', attrs: { rel, crossorigin: '', href: `/${name}` }, injectTo: 'head' };
        }),
    },
  };
  const groups = [
    { name: 'react', tags: ['$initial' as const], test: react, priority: 3 },
    { name: 'desk', tags: ['$initial' as const], priority: 2 },
    { name: 'list', test: (id: string) => list.has(id), priority: 1 },
  ];
  return { plugin, groups };
}
