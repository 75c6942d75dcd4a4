/** Templates that are read, with what they mean in the notation of `notation.ts`. */
import { strings as html } from './notation.ts';

const C = 'component';
const v = 'value';

type Row = readonly [title: string, strings: readonly string[], meaning: string];

const elements: Row[] = [
  ['an empty template has no roots', html``, ''],
  ['an element without children is unmanaged', html`<div></div>`, 'div'],
  [
    'what Razor might mean, and text does, too',
    html`<p>@strop at@if (x), @media (y), &#64;if (z)<code>@if (a)</code></p>`,
    'p["@strop at@if (x), @media (y), @if (z)" code["@if (a)"]]',
  ],
  ['names of HTML elements and attributes are lower-cased', html`<DIV ID="A"><Br></DiV>`, 'div(id="A")[br]'],
  ['a custom element keeps its dashes', html`<my-map zoom="3"></my-map>`, 'my-map(zoom="3")'],
  ['void elements stay open', html`<p>a<br>b<img src="c"></p>`, 'p["a" br "b" img(src="c")]'],
  ['void elements may close themselves', html`<p><br/><input /></p>`, 'p[br input]'],
  ['any element may close itself', html`<p><span/>a</p>`, 'p[span "a"]'],
  ['white space before the end of a tag is free', html`<p  ><b\n>a</b  ></p\n>`, 'p[b["a"]]'],
  ['a table gets no implied tbody', html`<table><tr><td>1</td></tr></table>`, 'table[tr[td["1"]]]'],
  ['several roots stand side by side', html`<p></p>a<p></p>`, 'p "a" p'],
];

const texts: Row[] = [
  ['a text alone is a root', html`hello`, '"hello"'],
  ['a hole alone is a root', html`${v}`, '#0'],
  ['texts and holes keep their order', html`a${v}b${v}`, '"a" #0 "b" #1'],
  ['a < that opens nothing is text', html`a < b, 1<2 <= 3 <`, '"a < b, 1<2 <= 3 <"'],
  ['a > and quotes are text', html`a > "b" 'c'`, String.raw`"a > \"b\" 'c'"`],
  ['@ and dots in text are plain', html`me@home ...x @click`, '"me@home ...x @click"'],
  ['comments vanish and texts around them join', html`a<!-- <b> -->b`, '"ab"'],
  ['holes in comments are counted and ignored', html`${v}<!-- ${v} ${v} -->${v}`, '#0 #3'],
  ['the shortest comments are comments', html`a<!-->b<!--->c<!-- --!>d`, '"abcd"'],
  ['a template of comments is empty', html`<!-- a -->`, ''],
];

const entities: Row[] = [
  ['named references are decoded', html`&lt;&amp;&gt;&quot;&apos;`, String.raw`"<&>\"'"`],
  ['&nbsp; is no white space', html`<p>&nbsp;</p>`, 'p["\u00a0"]'],
  ['symbols are decoded', html`&copy;&reg;&trade;&hellip;&mdash;&ndash;`, '"©®™…—–"'],
  ['quotes are decoded', html`&lsquo;&rsquo;&ldquo;&rdquo;&laquo;&raquo;`, '"‘’“”«»"'],
  ['signs and arrows are decoded', html`&times;&middot;&bull;&larr;&uarr;&rarr;&darr;&check;`, '"×·•←↑→↓✓"'],
  ['units are decoded', html`&deg;&euro;&pound;&yen;`, '"°€£¥"'],
  ['numbers are decoded', html`&#65;&#x42;&#X43;&#128512;`, '"ABC😀"'],
  ['a bare & stays', html`a & b &amp c ?a=1&copy=2 &; &#; &#x;`, '"a & b &amp c ?a=1&copy=2 &; &#; &#x;"'],
  ['attributes are decoded too', html`<a title="&lt;&#33;" href=?a&amp;b></a>`, 'a(title="<!" href="?a&b")'],
  ['pieces between holes are decoded', html`<a title="&lt;${v}&gt;"></a>`, 'a(title="<"#0">")'],
  ['an encoded space is no white space', html`<p>&#32;</p>`, 'p[" "]'],
];

const raw: Row[] = [
  [
    'style is raw text',
    html`<style>a > b { content: "&lt;<p>" }</style>`,
    String.raw`style["a > b { content: \"&lt;<p>\" }"]`,
  ],
  ['style takes holes', html`<style>a { color: ${v} }</style>`, 'style["a { color: " #0 " }"]'],
  ['style ends in any case', html`<style>a</sty></STYLE >`, 'style["a</sty>"]'],
  ['title is text with references', html`<title>&lt;b> <b>${v}</title>`, 'title["<b> <b>" #0]'],
  [
    'textarea is text with references',
    html`<textarea>&amp; <p> <!-- ${v} --></textarea>`,
    'textarea["& <p> <!-- " #0 " -->"]',
  ],
  [
    'textarea keeps all but its first line break',
    html`<textarea>\n\n a </textarea>`,
    String.raw`textarea["\n a "]`,
  ],
  ['pre keeps all but its first line break', html`<pre>\n  a\n</pre>`, String.raw`pre["  a\n"]`],
  ['inside pre white space counts too', html`<pre> <b> ${v} </b> </pre>`, 'pre[" " b[" " #0 " "] " "]'],
  [
    'in svg, style and title are ordinary',
    html`<svg><title>a<b/></title><style>&lt;</style></svg>`,
    'svg[title["a" b] style["<"]]',
  ],
];

const whiteSpace: Row[] = [
  ['it goes at the start and end of the template', html`\n  <p></p>\n  `, 'p'],
  ['it goes at the start and end of a body', html`<p>\n  <b></b>\t${v} \f\r</p>`, String.raw`p[b "\t" #0]`],
  ['it stays between siblings', html`<ul>\n  <li></li>\n  <li></li>\n</ul>`, String.raw`ul[li "\n  " li]`],
  ['it stays next to holes', html`<p>${v} ${v}</p>`, 'p[#0 " " #1]'],
  ['blanks of a text stay', html`<p>  hello </p>`, 'p["  hello "]'],
  ['a body of white space is empty', html`<p> \n </p>`, 'p'],
  ['comments do not hide it', html`<p> <!-- a --> <!-- b --> </p>`, 'p'],
  ['comments join it', html`<b></b> <!-- a --> <b></b>`, 'b "  " b'],
  ['a no-break space is content', html`<p>\u00a0</p>`, 'p["\u00a0"]'],
];

const attributes: Row[] = [
  ['quotes and none', html`<p a=1 b='2"' c="3'"></p>`, String.raw`p(a="1" b="2\"" c="3'")`],
  ['white space around = is free', html`<p a = 1 b\n=\n"2"></p>`, 'p(a="1" b="2")'],
  ['a minimised attribute is empty', html`<input disabled><p hidden/>`, 'input(disabled="") p(hidden="")'],
  ['an empty value is an empty text', html`<p a="" b=''></p>`, 'p(a="" b="")'],
  [
    'unquoted values take slashes, dots and =',
    html`<a href=/a/b.c?d=e&f=/g></a>`,
    'a(href="/a/b.c?d=e&f=/g")',
  ],
  ['a space needs no place between quoted ones', html`<p a="1"b="2"></p>`, 'p(a="1" b="2")'],
  [
    'names take colons, dots and dashes',
    html`<p a:b=1 c.d=2 -e=3 é=4></p>`,
    'p(a:b="1" c.d="2" -e="3" é="4")',
  ],
  [
    'one hole is the value itself, quoted or not',
    html`<p a=${v} b="${v}" c='${v}'></p>`,
    'p(a=#0 b=#1 c=#2)',
  ],
  [
    'a mixed value keeps its pieces',
    html`<p class="a ${v} b ${v}" id=x${v}y d="${v}${v}"></p>`,
    'p(class="a "#0" b "#1"" id="x"#2"y" d=""#3""#4"")',
  ],
  ['blanks around a hole make it mixed', html`<p a=" ${v}"></p>`, 'p(a=" "#0"")'],
  ['a hole before /> ends there', html`<p a=${v}/>`, 'p(a=#0)'],
  ['a hole before / is part of the value', html`<a href=${v}/b></a>`, 'a(href=""#0"/b")'],
  ['a splat is spread', html`<p a=1 ...${v} b=2></p>`, 'p(a="1" ...#0 b="2")'],
  ['@attributes is a splat', html`<p @attributes=${v}></p>`, 'p(...#0)'],
  ['a property keeps its case', html`<p .innerHTML=${v} .value="${v}"></p>`, 'p(.innerHTML=#0 .value=#1)'],
  ['a literal handler is a literal attribute', html`<p onclick="go()"></p>`, 'p(onclick="go()")'],
  ['onclick with a hole is a value', html`<p onclick=${v}></p>`, 'p(onclick=#0)'],
];

const directives: Row[] = [
  ['@on', html`<p @onclick=${v} @onmy-event="${v}"></p>`, 'p(on click=#0 on my-event=#1)'],
  [
    'options alone',
    html`<p @onclick:preventDefault @onclick:stopPropagation></p>`,
    'p(preventDefault click=always stopPropagation click=always)',
  ],
  [
    'options with a value',
    html`<p @onkeydown=${v} @onkeydown:preventDefault=${v}></p>`,
    'p(on keydown=#0 preventDefault keydown=#1)',
  ],
  [
    'events are heard in the capture phase, passively, or less often',
    html`<p @onwheel:capture @onwheel:passive @onwheel:once @oninput:debounce=${v} @onscroll:throttle=${v}></p>`,
    'p(capture wheel=always passive wheel=always once wheel=always debounce input=#0 throttle scroll=#1)',
  ],
  [
    'a custom event may have dots in its name',
    html`<p @onkeydown.special=${v} @onkeydown.special:stopPropagation></p>`,
    'p(on keydown.special=#0 stopPropagation keydown.special=always)',
  ],
  ['@bind', html`<input @bind=${v}>`, 'input(bind -=#0 event - after -)'],
  [
    '@bind with its modifiers in any order',
    html`<input @bind:after=${v} id=a @bind=${v} @bind:event="oninput">`,
    'input(id="a" bind -=#1 event input after #0)',
  ],
  [
    '@bind by :get and :set',
    html`<input @bind:set=${v} @bind:get=${v}>`,
    'input(bind -=#1 set #0 event - after -)',
  ],
  [
    '@bind with a format and a culture, as text and from holes',
    html`<input @bind=${v} @bind:format="yyyy-MM-dd" @bind:culture=${v}><input @bind-value=${v} @bind-value:culture=fr @bind-value:format=${v}>`,
    'input(bind -=#0 event - after - format yyyy-MM-dd culture #1) input(bind value=#2 event - after - format #3 culture fr)',
  ],
  [
    'an event of @bind from a hole, which may be any',
    html`<input @bind=${v} @bind:event=${v} @onchange=${v}>`,
    'input(on change=#2 bind -=#0 event #1 after -)',
  ],
  [
    'a radio button binds checked, so value is free',
    html`<input type="radio" value="a" @bind=${v}>`,
    'input(type="radio" value="a" bind -=#0 event - after -)',
  ],
  [
    '@bind by name',
    html`<${C} @bind-Value=${v} @bind-Value:event=onchange @bind-open=${v}/>`,
    '<#0>(bind Value=#1 event change after - bind open=#2 event - after -)',
  ],
  [
    'a check box binds checked, so value is free',
    html`<input type="checkbox" value="a" @bind=${v}>`,
    'input(type="checkbox" value="a" bind -=#0 event - after -)',
  ],
  [
    '@bind to another event leaves onchange free',
    html`<input @bind=${v} @bind:event="oninput" @onchange=${v}>`,
    'input(on change=#1 bind -=#0 event input after -)',
  ],
  ['@island on an element', html`<p @island=${v}></p>`, 'p(island=#0)'],
  ['@ref on an element and a component', html`<p @ref=${v}></p><${C} @ref=${v}/>`, 'p(ref=#0) <#1>(ref=#2)'],
  ['the same name as a splat may have', html`<p id=a ...${v} ...${v}></p>`, 'p(id="a" ...#0 ...#1)'],
  [
    'key and ref are free as plain names',
    html`<${C} key=1 ref=2 @key=${v} @ref=${v}/>`,
    'key #1: <#0>(key="1" ref="2" ref=#2)',
  ],
];

const keys: Row[] = [
  ['on the only root it is the key of the template', html` <li @key=${v}>a</li> `, 'key #0: li["a"]'],
  ['on a component that is the only root too', html`<${C} a=1 @key=${v}/>`, 'key #1: <#0>(a="1")'],
  ['beside another root it makes a region', html`<p @key=${v}></p><p></p>`, 'region{key #0: p} p'],
  [
    'inside an element it makes a region',
    html`<ul><li id=a @key=${v}></li></ul>`,
    'ul[region{key #0: li(id="a")}]',
  ],
  ['content of a component follows the same rule', html`<${C}><p @key=${v}></p><//>`, '<#0>{key #1: p}'],
  ['content with two roots too', html`<${C}><p @key=${v}></p>${v}<//>`, '<#0>{region{key #1: p} #2}'],
];

const components: Row[] = [
  ['closed by <//>', html`<${C}>a<//>`, '<#0>{"a"}'],
  ['closed by its hole, whose value is not looked at', html`<${C}>a</${C}>`, '<#0>{"a"}'],
  ['closing itself', html`<${C}/><${C} />`, '<#0> <#1>'],
  ['white space in closing tags is free', html`<${C}><// ><${C}></${C} >`, '<#0> <#1>'],
  ['content of white space is none', html`<${C}> \n <//>`, '<#0>'],
  ['the holes of a closing tag are counted', html`<${C}>${v}</${C}>${v}`, '<#0>{#1} #3'],
  [
    'parameters keep their case',
    html`<${C} Title=a maxLength=${v} B="x${v}"/>`,
    '<#0>(Title="a" maxLength=#1 B="x"#2"")',
  ],
  ['parameters beside a splat', html`<${C} a=1 b=${v} ...${v}>x<//>`, '<#0>(a="1" b=#1 ...#2){"x"}'],
  ['nested', html`<${C}><p><${C}>a<//></p><//>`, '<#0>{p[<#1>{"a"}]}'],
];

const namespaces: Row[] = [
  [
    'svg and its names as written',
    html`<svg viewBox="0 0 1 1"><linearGradient gradientUnits=a /></svg>`,
    'svg(viewBox="0 0 1 1")[linearGradient(gradientUnits="a")]',
  ],
  [
    'foreignObject goes back to HTML',
    html`<svg><foreignObject><P><br></P></foreignObject><g/></svg>`,
    'svg[foreignObject[p[br]] g]',
  ],
  [
    'svg inside foreignObject',
    html`<svg><foreignObject><SVG/></foreignObject></svg>`,
    'svg[foreignObject[svg]]',
  ],
  ['math', html`<math><mi>x</mi></math><p/>`, 'math[mi["x"]] p'],
  ['in svg nothing is void', html`<svg><link>a</link></svg>`, 'svg[link["a"]]'],
  ['closing tags do not mind case', html`<svg><clipPath></clippath></SVG>`, 'svg[clipPath]'],
  [
    'a part of an SVG image keeps its names',
    html`<clipPath clipPathUnits=a><circle/></clipPath>`,
    'clipPath(clipPathUnits="a")[circle]',
  ],
  [
    'content of a component belongs to the place it is put',
    html`<svg><${C}><circle/><//></svg>`,
    'svg[<#0>{circle}]',
  ],
];

/** By what they show. */
export const accepted: readonly (readonly [group: string, rows: readonly Row[]])[] = [
  ['elements', elements],
  ['texts', texts],
  ['character references', entities],
  ['raw text', raw],
  ['white space', whiteSpace],
  ['attributes', attributes],
  ['directives', directives],
  ['@key', keys],
  ['components', components],
  ['namespaces', namespaces],
];
