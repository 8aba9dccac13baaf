/** A change of an item in rss.xml, and what is said then. */
export const itemCases: [find: string, replacement: string, ...problems: string[]][] = [
  [
    '      <description>No title.</description>\n',
    '',
    'line 32, <item>: an item has a title or a description',
  ],
  ['<title>One</title>', '<title> </title>', 'line 20, <title>: this is empty'],
  [
    '<title>One</title>',
    '<title>&lt;i&gt;One&lt;/i&gt;</title>',
    'line 20, <title>: “<i>” in a plain text reads as HTML',
  ],
  [
    '<title>One</title>',
    '<title>One &amp;amp; two</title>',
    'line 20, <title>: “&amp;” in a plain text reads as HTML',
  ],
  ['<guid>https://column.example/2/</guid>', '', 'line 32, <item>: an item has a guid'],
  [
    '<guid>https://column.example/2/</guid>',
    '<guid>tag:column.example,2024:2</guid>',
    'line 34, <guid>: “tag:column.example,2024:2” is not an absolute http or https address, so isPermaLink must be false',
  ],
  [
    '<guid>https://column.example/2/</guid>',
    '<guid isPermaLink="false">tag:column.example,2024:1</guid>',
    'line 34, <guid>: there is another item with the guid “tag:column.example,2024:1”',
  ],
  [
    '<guid>https://column.example/2/</guid>',
    '<guid isPermaLink="false">2</guid>',
    'line 34, <guid>: a short number is not unique',
  ],
  ['isPermaLink="false"', 'isPermaLink="no"', 'line 25, <guid>: isPermaLink is “no”, not true or false'],
  [
    '<link>https://column.example/1/</link>',
    '<link>/1/</link>',
    'line 21, <link>: “/1/” is not an absolute http or https address',
  ],
  [
    '<link>https://column.example/1/</link>',
    '<link>https://column.example/一/</link>',
    'line 21, <link>: “https://column.example/一/” is not an absolute http or https address',
  ],
  ['<category>AI</category>', '<category/>', 'line 23, <category>: this is empty'],
  ['<dc:creator>Ann</dc:creator>', '<dc:creator> </dc:creator>', 'line 27, <dc:creator>: this is empty'],
  [
    '<dc:creator>Ann</dc:creator>',
    '<author>ann@a.example (Ann)</author>',
    'line 19, <item>: author and dc:creator say the same twice',
  ],
  [
    '<dc:creator>Ann</dc:creator>',
    '<dc:date>2024-05-13</dc:date>',
    'line 19, <item>: pubDate and dc:date say the same twice',
  ],
  ['length="9"', '', 'line 35, <enclosure>: an enclosure has a length in bytes'],
  ['type="audio/mpeg"', 'type="audio"', 'line 35, <enclosure>: an enclosure has a media type'],
  [
    'url="https://column.example/2.mp3"',
    'url="2.mp3"',
    'line 35, <enclosure>: “2.mp3” is not an absolute http or https address',
  ],
  [
    '<source url="https://other.example/rss.xml">',
    '<source>',
    'line 36, <source>: “” is not an absolute http or https address',
  ],
  [
    '<description>One &lt;em&gt;sentence&lt;/em&gt;.</description>',
    '',
    'line 19, <item>: a description stands before content:encoded',
  ],
  [
    '<dc:creator>Ann</dc:creator>',
    '<content:encoded>Text.</content:encoded>',
    'line 19, <item>: there is another <content:encoded> in this item',
  ],
  [
    '<p><a href="https://a.example/?b=1&amp;c=2">',
    '<p><a href="/1/">',
    'line 29, <content:encoded>: the address “/1/” of <a> in the HTML is not an absolute one of the web',
  ],
  [
    'https://column.example/a.png',
    'a.png',
    'line 29, <content:encoded>: the address “a.png” of <img> in the HTML is not an absolute one of the web',
  ],
  [
    'https://column.example/b.png 2x',
    'https://column.example/b.png 2x, c.png 3x',
    'line 29, <content:encoded>: the address “c.png” of <img> in the HTML is not an absolute one of the web',
  ],
  [
    '<p>',
    '<p><a href="javascript:alert(1)">Run</a> ',
    'line 29, <content:encoded>: the address “javascript:alert(1)” of <a> in the HTML is not an absolute one of the web',
  ],
  ['<p>', '<p onclick="run()">', 'line 29, <content:encoded>: the HTML has the attribute onclick on <p>'],
  ['<p>', '<p style="color: red">', 'line 29, <content:encoded>: the HTML has the attribute style on <p>'],
  [
    '<p>',
    '<script>run()</script><p>',
    'line 29, <content:encoded>: the HTML has <script>, which feed readers drop',
  ],
  [
    '<p>',
    '<style>p { color: red }</style><p>',
    'line 29, <content:encoded>: the HTML has <style>, which feed readers drop',
  ],
  [
    '<p>',
    '<iframe></iframe><p>',
    'line 29, <content:encoded>: the HTML has <iframe>, which feed readers drop',
  ],
  [
    '<p>',
    '<object></object><p>',
    'line 29, <content:encoded>: the HTML has <object>, which feed readers drop',
  ],
  [
    '<p>',
    '<funding-table></funding-table><p>',
    'line 29, <content:encoded>: the HTML has <funding-table>, which feed readers drop',
  ],
  [
    '<p>',
    '<p id="a" id="b">',
    'line 29, <content:encoded>: the HTML is not valid at 1:13: Unexpected duplicate attribute',
  ],
  [
    '&lt;em&gt;sentence',
    '&lt;em onclick=""&gt;sentence',
    'line 22, <description>: the HTML has the attribute onclick on <em>',
  ],
  [
    'One &lt;em',
    'One &lt; &lt;em',
    'line 22, <description>: the HTML is not valid at 1:6: Invalid first character in tag name',
  ],
  [
    '  </channel>',
    '<copyright>The desk</copyright></channel>',
    'line 38, <copyright>: what is said of the channel stands before its items',
  ],
  ['Whole', '\uFFFD', 'line 29, <content:encoded>: U+FFFD is a broken character'],
  [
    'Whole',
    'Wh\u0092ole',
    'line 29, <content:encoded>: U+0092 is a broken character',
    'line 29, <content:encoded>: the HTML is not valid at 1:47: Unexpected control character',
  ],
  [
    'Whole',
    'Wh\u0000ole',
    'line 29: the XML is not well-formed: Invalid character: Char 0x0 out of allowed range',
  ],
];
