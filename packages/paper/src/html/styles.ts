/** The look of a report as one page: readable wide and narrow, on paper too. */
export const styles = `
:root{color:#1f242e;background:#fff;font:17px/1.5 "Source Serif 4",Georgia,"Times New Roman",serif}
body{margin:0}main{max-width:45rem;margin:0 auto;padding:3rem 1rem 6rem}
h1{font-size:2.9rem;line-height:1.1;margin:.2em 0}h2.part{font-size:2rem;margin:4rem 0 .5rem;border-top:1px solid #ddd;padding-top:2.5rem}
h3{font-size:1.2rem;margin:2.2rem 0 .6rem}h4{font-size:1rem;margin:1.4rem 0 .3rem;color:#146a6d}
p{margin:.5em 0;overflow-wrap:anywhere}.lead{font-size:1.15rem}.soft,.small,small,caption{color:#5b6170}
.small,small,table,.axis,.answered,caption{font-family:"Source Sans 3",system-ui,sans-serif;font-size:.88rem}small{display:block;font-weight:400}
ul{list-style:none;padding:0}li{margin:.7em 0}.columns{display:grid;gap:0 3rem}
@media(min-width:40rem){.columns{grid-template-columns:1fr 1fr}}
.question{border-inline-start:3px solid #146a6d;padding-inline-start:1.2rem}.own{border-inline-start:3px solid #1f242e;padding-inline-start:1rem}
blockquote{margin:.4em 0;font-style:italic;color:#5b6170}aside{border-block:1px solid #ddd;padding:1rem 0;margin:2rem 0}
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{position:absolute;clip-path:inset(50%);height:1px;overflow:hidden}
th,td{border-top:1px solid #ddd;padding:.4rem .5rem;text-align:start;vertical-align:middle}thead th{border:0;font-weight:400;color:#5b6170}
th.plain{font-weight:400}.number{font-variant-numeric:tabular-nums}.ratings td:nth-child(2){min-width:9rem}.withheld{color:#5b6170;border-top-style:dotted}
.ends{display:flex;justify-content:space-between;gap:2rem;color:#5b6170;margin:.1em 0}.axis{margin:1.2rem 0}
.tint-1{background:#f2f8f8}.tint-2{background:#dff0f0}.tint-3{background:#c4e3e4}
svg{display:block;overflow:visible}svg.mark{display:inline-block;vertical-align:-.1em}tr,.axis,.together,li{break-inside:avoid}h2,h3,h4{break-after:avoid}
@media print{main{padding:0}}
`;
