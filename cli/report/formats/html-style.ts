/** The style of the page: the system's font, light or dark as the reader has it, one column on a phone. */
export const STYLE = `
:root { color-scheme: light dark; --line: #d0d7de; --soft: #f6f8fa; --text: #1f2328; --dim: #59636e; --back: #fff;
  --add: #116329; --add-back: #dafbe1; --del: #a0111f; --del-back: #ffebe9; --mark: #7d4e00; --mark-back: #fff8c5; --focus: #0969da; }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --soft: #151b23; --text: #f0f6fc; --dim: #9198a1; --back: #0d1117;
  --add: #7ee787; --add-back: #12261e; --del: #ffa198; --del-back: #25171c; --mark: #e3b341; --mark-back: #272115; --focus: #4493f8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--back); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.3rem; margin: 0 0 .5rem; } h2 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
.verdict { border-left: .3rem solid var(--focus); background: var(--soft); padding: .75rem 1rem; font-size: 1.1rem; margin: 0; }
.failed .verdict { border-color: var(--del); } .unchanged .verdict { border-color: var(--add); }
table { border-collapse: collapse; } th, td { border: 1px solid var(--line); padding: .3rem .7rem; text-align: right; overflow-wrap: normal; }
th:first-child, td:first-child { text-align: left; } thead { background: var(--soft); }
.scroll { overflow-x: auto; }
article, details { border: 1px solid var(--line); border-radius: .4rem; margin: .6rem 0; padding: .5rem .8rem; }
article > p { margin: 0; } summary { cursor: pointer; font-weight: 600; }
:focus-visible { outline: .15rem solid var(--focus); outline-offset: .15rem; }
.lines { list-style: none; margin: .4rem 0 0; padding: 0; font: .875rem/1.5 ui-monospace, monospace; }
.lines li { padding: .05rem .5rem; white-space: pre-wrap; }
.add { background: var(--add-back); color: var(--add); } .del { background: var(--del-back); color: var(--del); }
.warn { background: var(--mark-back); color: var(--mark); }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .8rem; margin: .4rem 0;
  white-space: pre-wrap; font: .875rem/1.5 ui-monospace, monospace; }
ul.plain { padding-left: 1.2rem; margin: .4rem 0; } .dim { color: var(--dim); }
.filters th, .filters td { text-align: left; vertical-align: top; }
footer { margin-top: 2rem; font-size: .85rem; color: var(--dim); }
`;
