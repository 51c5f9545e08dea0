import { escapeHtml } from '../../files/escape-markup.ts';

/** A page of figures (HTML elements) under a title (text), in as many columns as fit. */
export const picturePage = (title: string, figures: readonly string[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
  :root { color-scheme: light dark; font: 15px/1.4 system-ui, sans-serif; }
  body { margin: 24px; }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: 20px; }
  figure { margin: 0; }
  img { max-width: 100%; height: auto; border-radius: 4px; }
  small { display: block; opacity: 0.7; }
  .problem { border: 1px solid; border-radius: 4px; padding: 12px; overflow-wrap: anywhere; }
</style>
<h1>${escapeHtml(title)}</h1>
<main>
${figures.join('\n')}
</main>
</html>
`;
