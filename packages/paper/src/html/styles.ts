import palette from "../template/palette.json" with { type: "json" };

const variables = Object.entries(palette).map(([name, value]) => `--${name}:${value}`);

/** The look of a report as one page: readable wide and narrow, on paper too. */
export const styles = `
:root{${variables.join(";")};color:var(--ink);background:#fff;font:17px/1.5 "Source Serif 4",Georgia,"Times New Roman",serif}
body{margin:0}main{max-width:45rem;margin:0 auto;padding:3rem 1rem 6rem}
h1{font-size:2.9rem;line-height:1.1;margin:.2em 0}h2.part{font-size:2rem;margin:4rem 0 .5rem;border-top:1px solid var(--line);padding-top:2.5rem}
h3{font-size:1.2rem;margin:2.2rem 0 .6rem}h4{font-size:1rem;margin:1.4rem 0 .3rem;color:var(--accent)}
p{margin:.5em 0;overflow-wrap:anywhere}.lead{font-size:1.15rem}.soft,.small,small,caption{color:var(--soft)}
.small,small,table,.axis,.answered,caption{font-family:var(--font-sans);font-size:.88rem}small{display:block;font-weight:400}
ul{list-style:none;padding:0}li{margin:.7em 0}.columns{display:grid;gap:0 3rem}
@media(min-width:40rem){.columns{grid-template-columns:1fr 1fr}}
.question{border-inline-start:3px solid var(--accent);padding-inline-start:1.2rem}.own{border-inline-start:3px solid var(--ink);padding-inline-start:1rem}
blockquote{margin:.4em 0;font-style:italic;color:var(--soft)}aside{border-block:1px solid var(--line);padding:1rem 0;margin:2rem 0}
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{position:absolute;clip-path:inset(50%);height:1px;overflow:hidden}
th,td{border-top:1px solid var(--line);padding:.4rem .5rem;text-align:start;vertical-align:middle}thead th{border:0;font-weight:400;color:var(--soft)}
th.plain{font-weight:400}.number{font-variant-numeric:tabular-nums}.ratings td:nth-child(2){min-width:9rem}.withheld{color:var(--soft);border-top-style:dotted}
.ends{display:flex;justify-content:space-between;gap:2rem;color:var(--soft);margin:.1em 0}.axis{margin:1.2rem 0}
.tint-1{background:var(--heat-light)}.tint-2{background:var(--heat-full)}
.drawing{padding:0 12px}.map{max-width:26rem}tr,.axis,.together,li{break-inside:avoid}h2,h3,h4{break-after:avoid}
@media print{main{padding:0}}
`;
