import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { akselInUse } from './build/aksel-in-use.ts';
import { firstLoad } from './build/first-load.ts';
import { precompressed } from './build/precompressed.ts';

const office = process.env['KOHTAANTO_API'] ?? 'http://localhost:4500';
const toOffice = { target: office, changeOrigin: false };

/**
 * The sans is on every screen, so the browser is told of it before it has read the style sheet.
 * The serif may swap; preloading both would delay the first list.
 */
function preloadSans(): Plugin {
  return {
    name: 'preload-sans',
    transformIndexHtml: {
      order: 'post',
      handler(_html, context) {
        const names = Object.keys(context.bundle ?? {});
        const sans = names.find((name) => /source-sans-3-latin-wght-normal.*\.woff2$/.test(name));
        if (sans === undefined) return [];
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${sans}`, crossorigin: '' };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

/**
 * A shared piece's sheet may be linked before the entry's, and the first mention of a layer settles its
 * place. So each sheet begins by telling the order; otherwise Aksel would beat our own components.
 */
function layerOrderFirst(): Plugin {
  const order = readFileSync(join(import.meta.dirname, 'src/design/layers.css'), 'utf8')
    .split('\n')
    .find((line) => line.startsWith('@layer '));
  return {
    name: 'layer-order-first',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = `${order}${String(file.source)}`;
      }
    },
  };
}

const aksel = akselInUse(import.meta.dirname);
const { plugin: listFollowed, groups } = firstLoad(import.meta.dirname);

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  plugins: [react(), listFollowed, preloadSans(), layerOrderFirst(), aksel.guard, precompressed()],
  css: {
    modules: { localsConvention: 'camelCaseOnly' },
    // While one works on the desk any part and token may be tried.
    postcss: { plugins: command === 'build' ? [aksel.step] : [] },
  },
  build: {
    target: 'es2023',
    // Files below the limit would become data: addresses, which the content policy refuses.
    assetsInlineLimit: 0,
    // Every browser that reads our target knows modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: { output: {
      codeSplitting: { groups },
      // The sign-in page is drawn by the office, which must know the fonts by name;
      // they change with their package.
      assetFileNames: ({ names }) => (names.some((name) => name.endsWith('.woff2'))
        ? 'assets/[name][extname]' : 'assets/[name]-[hash][extname]'),
    } },
    cssCodeSplit: true,
    reportCompressedSize: true,
  },
  server: { proxy: { '/api': toOffice, '/sign-in': toOffice, '/oidc': toOffice, '/calendar/': toOffice } },
}));
