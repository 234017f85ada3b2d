import type { Language } from '../platform.ts';

/** The office's own few pages, in the look of the desk, without a script. */
export type Page = { readonly language: Language; readonly title: string; readonly body: string; readonly nonce?: string };

export function page({ language, title, body, nonce }: Page): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} · Kohtaanto</title><style${nonce === undefined ? '' : ` nonce="${nonce}"`}>${styles}</style></head>
<body><header>${mark}<span class="word">Kohtaanto</span></header><main>${body}</main></body></html>`;
}

export function escapeHtml(text: string): string {
  const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (sign) => named[sign] ?? sign);
}

const mark = `<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><rect class="stem" x="3" y="3" width="4.2"
height="18" rx=".6"/><path class="stroke" d="M21 3 10.2 12"/><path class="meet" d="M10.2 12 21 21"/></svg>`;

/** The desk's own fonts, under the names its build keeps for them; a page without them still reads. */
const styles = `
@font-face { font-family: "Source Sans 3 Variable"; font-weight: 200 900; font-display: swap;
  src: url(/assets/source-sans-3-latin-wght-normal.woff2) format("woff2-variations"); }
@font-face { font-family: "Source Serif 4 Variable"; font-weight: 200 900; font-display: swap;
  src: url(/assets/source-serif-4-latin-wght-normal.woff2) format("woff2-variations"); }
:root { --canvas: #F3F5F3; --surface: #FFFFFF; --ink: #14201D; --ink2: #42504B; --ink3: #5C6A65; --line: #DDE3DF;
  --havu: #0B5A4E; --havu-soft: #E0EEEA; --meet: #E0A33A; }
@media (prefers-color-scheme: dark) { :root { --canvas: #0E1513; --surface: #151E1B; --ink: #E7EEEA; --ink2: #B7C4BE;
  --ink3: #96A59F; --line: #28342F; --havu: #6FC8B2; --havu-soft: #15332C; --meet: #E8B04E; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--canvas); color: var(--ink); font: 14px/20px "Source Sans 3 Variable", "Source Sans 3",
  system-ui, sans-serif; }
header { display: flex; align-items: center; gap: 9px; height: 48px; padding: 0 24px; background: var(--surface);
  border-bottom: 1px solid var(--line); }
.word, h1 { font-family: "Source Serif 4 Variable", "Source Serif 4", Georgia, serif; font-weight: 600; }
.word { font-size: 19px; line-height: 24px; letter-spacing: -0.02em; }
.stem { fill: var(--havu); } .stroke, .meet { fill: none; stroke-width: 4.2; stroke: var(--havu); } .meet { stroke: var(--meet); }
main { max-width: 1080px; margin: 0 auto; padding: 28px 24px 64px; }
h1 { font-size: 25px; line-height: 31px; margin: 0 0 6px; }
p { margin: 0 0 20px; color: var(--ink2); max-width: 66ch; }
h2 { font-size: 15px; line-height: 20px; font-weight: 650; margin: 0; padding: 12px 14px 8px; }
nav { margin: 0 0 20px; display: flex; gap: 16px; } nav a[aria-current] { color: var(--ink); text-decoration: none; font-weight: 600; }
a { color: var(--havu); }
.areas { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 14px; align-items: start; }
section { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
h3 { margin: 0; padding: 6px 14px; font-size: 12px; line-height: 16px; font-weight: 600; color: var(--ink3); background: var(--canvas);
  border-top: 1px solid var(--line); }
form { margin: 0; } ul { list-style: none; margin: 0; padding: 0; } li { border-top: 1px solid var(--line); }
button { display: grid; width: 100%; min-height: 44px; padding: 5px 14px; align-content: center; font: inherit; text-align: left; color: inherit; background: none; border: 0; cursor: pointer; }
button:hover { background: var(--havu-soft); }
button:focus-visible, a:focus-visible, summary:focus-visible { outline: 2px solid var(--ink); outline-offset: -2px; }
button b { font-weight: 600; } button span { color: var(--ink3); font-size: 13px; line-height: 18px; }
summary { padding: 9px 14px; cursor: pointer; color: var(--havu); border-top: 1px solid var(--line); }
`;
