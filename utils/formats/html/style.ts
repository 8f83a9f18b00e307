// How the exported page looks: the page's words in the serif, ours in the sans, the reader's on the marker.

export const STYLE = `
:root{color-scheme:light dark;
--serif:Charter,"Bitstream Charter","Sitka Text",Cambria,"Source Serif 4","Noto Serif","Liberation Serif","Times New Roman",serif;
--sans:system-ui,-apple-system,"Segoe UI Variable Text","Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;
--paper:light-dark(#fdfcfa,#1b1b1a);--ink:light-dark(#1c1b19,#eae7e1);--ink-2:light-dark(#4d4a45,#bab6ae);--ink-3:light-dark(#6b6761,#98948d);
--hair:1px solid light-dark(#e3dfd7,#383835);--rule:1px solid light-dark(#1c1b19,#8d8a84);--link:light-dark(#8b8780,#77746e);
--mark:light-dark(rgb(255 214 10/.45),rgb(255 214 10/.2));--focus:light-dark(#0a5bd3,#8ab8ff)}
*{box-sizing:border-box}
body{margin:0 auto;padding:3rem 1.5rem 4rem;max-width:44rem;background:var(--paper);color:var(--ink);font:.8125rem/1.25rem var(--sans)}
header{margin-bottom:3rem}
h1{margin:0;font:600 1.875rem/2.25rem var(--serif);text-wrap:balance}
h2{margin:0;font:600 1.3125rem/1.625rem var(--serif);text-wrap:balance}
h1+p,h2+p{margin:.25rem 0 0;color:var(--ink-3)}
main>section{margin-top:3rem;padding-top:1rem;border-top:var(--rule)}
ol{margin:1rem 0 0;padding:0;list-style:none}
li{padding:.75rem 0;border-bottom:var(--hair);break-inside:avoid}
blockquote{margin:0;padding-inline-start:.875rem;border-inline-start:1px solid var(--line,transparent);font:.9375rem/1.375rem var(--serif);overflow-wrap:break-word;white-space:pre-line}
blockquote.paraphrase{color:var(--ink-2)}
blockquote.highlight span{background:var(--mark)}
blockquote.figure span{text-decoration:overline underline;text-decoration-thickness:1px;text-underline-offset:.2em}
blockquote.figure.nobody span{text-decoration-style:dashed}
.facts{margin:.25rem 0 0;padding-inline-start:.9375rem;color:var(--ink-2);font-size:.75rem;line-height:1rem}
.own{margin:.5rem 0 0;padding-inline-start:.9375rem;overflow-wrap:break-word;white-space:pre-wrap}
.own b{padding:0 .25rem;background:var(--mark);font-weight:600}
.tags{color:var(--ink-3);font-size:.75rem;line-height:1rem}
a{color:inherit;text-decoration-color:var(--link);text-underline-offset:.2em}
a:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
footer{margin-top:3rem;color:var(--ink-3);font-size:.75rem}
.s0{--line:light-dark(#676561,#a9a6a1)}
.s1{--line:light-dark(#032677,#4e76c5);border-width:2px}
.s2{--line:light-dark(#9e7005,#fdd799);border-width:2px;border-inline-start-style:dashed}
.s3{--line:light-dark(#610921,#c15f6c);border-width:3px;border-inline-start-style:double}
.s4{--line:light-dark(#348b8d,#9deaec);border-width:2px;border-inline-start-style:dotted}
.s5{--line:light-dark(#80915a,#667a2b);border-width:4px}
.s6{--line:light-dark(#8d422c,#ea8d71);border-width:4px;border-inline-start-style:dotted}
.s7{--line:light-dark(#6159af,#a7a3ff);border-width:6px;border-inline-start-style:double}
.s8{--line:light-dark(#5f405c,#987995);border-width:4px;border-inline-start-style:dashed}
@media print{
:root{color-scheme:light;--paper:#fff;--ink:#000;--ink-2:#333;--ink-3:#555;print-color-adjust:exact}
body{max-width:none;padding:0;font-size:9pt;line-height:12pt}
main>section{break-before:auto}h2{break-after:avoid}
h2 a{text-decoration:none}h2 a::after{content:" (" attr(href) ")";font:8pt var(--sans);color:#555;overflow-wrap:anywhere}
}
@media (forced-colors:active){blockquote.highlight span,.own b{background:Mark;color:MarkText;forced-color-adjust:none}}
`;
