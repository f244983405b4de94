/** The style of a page: two voices (serif stands in a report, sans is ours), hairlines, one accent, yellow only for cited words; light, dark, phone and paper. */

/** Colours keep a contrast of at least 4.5 to their ground (WCAG AA): ink 16.6, ink2 8.1, ink3 5.2, accent 7.7 on light; 14.7, 9.4, 6.4, 9.2 on dark. */
export const PAGE_STYLE: string = `
:root{color-scheme:light dark;--bg:#fcfcfa;--ink:#1a1c1e;--ink2:#4a4f54;--ink3:#666b70;--rule:#d9d9d4;--accent:#1c4f9c;--differ:#a62f17;--mark:#ffe8a0;--onmark:#1a1c1e}
@media (prefers-color-scheme:dark){:root{--bg:#141618;--ink:#e9e7e2;--ink2:#b9bbbd;--ink3:#969a9e;--rule:#34383c;--accent:#93bbf5;--differ:#f2937b;--mark:#50400d;--onmark:#f4f1e8}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:820px;padding:48px 32px 72px;background:var(--bg);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums}
h1{font-size:30px;line-height:1.2;letter-spacing:-.015em;margin:0 0 8px;text-wrap:balance}
h2{font-size:15px;margin:40px 0 4px;padding-bottom:4px;border-bottom:1px solid var(--ink);break-after:avoid}
ol,ul{list-style:none;margin:0;padding:0}
p{margin:0}
a{color:var(--accent)}
.facts{color:var(--ink2)}
.note{color:var(--ink3);font-size:13px;margin-top:4px}
article+article{margin-top:96px;border-top:3px solid var(--ink);padding-top:32px}
q,.words{font-family:"Source Serif 4",Cambria,Georgia,"Iowan Old Style","Noto Naskh Arabic","Noto Serif",serif;font-variant-numeric:lining-nums;quotes:none;unicode-bidi:isolate}
q::before{content:"“"}q::after{content:"”"}
.line{display:grid;grid-template-columns:7.5em 1fr 10.5em;gap:0 14px;padding:8px 0;border-bottom:1px solid var(--rule);break-inside:avoid;scroll-margin-top:30vh}
.line:target{outline:2px solid var(--accent);outline-offset:2px}
.nowhen>.line{grid-template-columns:1fr 10.5em}
.when{color:var(--ink2);font-size:14px;padding-top:1px}
.rests{color:var(--ink3);font-size:13px;line-height:1.45;padding-top:2px}
.line>.under{grid-column:1/-1;margin-inline-start:1.6em}
.when~.under{grid-column:2/-1;margin-inline-start:0}
.under .line{border-bottom:0;padding:3px 0}
.head{font-weight:600}
.proofs{white-space:nowrap}
.proofs a{font-size:12px;font-weight:600;text-decoration:none;vertical-align:super;line-height:0;padding:2px 2px}
.reports{margin-top:20px;font-size:14px}
.reports li{display:grid;grid-template-columns:2em 1fr;padding:4px 0;border-bottom:1px solid var(--rule)}
.reports .because{color:var(--ink3)}
.notes{columns:2;column-gap:32px;font-size:13px;line-height:1.45;margin-top:8px}
.notes li{break-inside:avoid;padding:4px 2px;scroll-margin-top:30vh}
.notes li:target{outline:2px solid var(--accent)}
.notes .back{font-weight:600;text-decoration:none;margin-inline-end:6px}
.notes .at{display:block;color:var(--ink3);font:11px/1.4 ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
mark{background:var(--mark);color:var(--onmark);-webkit-print-color-adjust:exact;print-color-adjust:exact}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
@media (max-width:640px){body{padding:24px 16px}.line,.nowhen>.line{grid-template-columns:1fr}.line>.under,.when~.under{grid-column:1;margin-inline-start:1em}.notes{columns:1}.when{font-weight:600}}
@media print{@page{size:A4;margin:15mm}:root{--bg:#fff;--ink:#111;--ink2:#444;--ink3:#595959;--rule:#bbb;--mark:#fff1b8;--onmark:#111}body{max-width:none;padding:0;font-size:10.5pt}.notes{font-size:8.5pt}a{color:inherit}article+article{break-before:page;margin-top:0;border:0}}
`;
