/**
 * Colours and text of drawings, for a page and for a file of its own. Series colours keep apart with the common deficiencies
 * of colour vision, on light and on dark ground; what a paper printed is never a filled shape.
 */
const LIGHT = ['#2a6fd1', '#d9541e', '#14895e', '#8a4fc9', '#b3841a', '#c2317f', '#4a7d8c', '#7a5230'];
const DARK = ['#6aa5f8', '#ff8a57', '#3fc491', '#bb8cf2', '#e0b64a', '#f26fb4', '#86bccb', '#c89a72'];

const variables = (colours: readonly string[], ink: string, line: string): string =>
  `${colours.map((colour, index) => `--series-${index}: ${colour};`).join(' ')} --ink: ${ink}; --rule: ${line};`;

/** Series beyond these share colours with the first ones. */
export const SERIES_COLOURS = LIGHT.length;

export const seriesClass = (index: number): string => `series-${index % SERIES_COLOURS}`;

/** Rules for the classes that drawings use; `:root` carries the colours. */
export const chartStyle = `
:root { ${variables(LIGHT, '#1b2430', '#d5dae1')} --printed: #6b7480; --truth: #00d0ff; --prediction: #ff2d6e; }
@media (prefers-color-scheme: dark) { :root { ${variables(DARK, '#e4e9f0', '#39424e')} --printed: #9aa5b3; } }
@media print { :root { ${variables(LIGHT, '#111', '#ccc')} --printed: #555; } }
svg.chart text { fill: var(--ink); font: 11px system-ui, sans-serif; font-variant-numeric: tabular-nums; }
svg.chart .title { font-weight: 600; font-size: 12px; }
svg.chart .grid { stroke: var(--rule); stroke-width: 1; }
svg.chart .line { fill: none; stroke-width: 1.8; stroke-linejoin: round; }
svg.chart .interval { stroke: var(--ink); stroke-width: 1.2; opacity: 0.7; }
${Array.from({ length: SERIES_COLOURS }, (_, index) => `.series-${index} { --colour: var(--series-${index}); }`).join('\n')}
svg.chart .line, svg.chart .dot { stroke: var(--colour); }
svg.chart .dot, svg.chart .bar { fill: var(--colour); }
svg.chart .bar.printed { fill: none; stroke: var(--printed); stroke-dasharray: 3 2; }
svg.cell .truth { fill: none; stroke: var(--truth); }
svg.cell .truth-halo { fill: none; stroke: #000; opacity: 0.55; }
svg.cell .prediction { fill: var(--prediction); fill-opacity: 0.42; stroke: var(--prediction); }
svg.cell .box { fill: none; stroke: #ffd400; }`;
