'use strict';
/*
 * What Prism makes of code, as text: a plain stretch is `-` and its length, a token its kind and its length or, in
 * brackets, what is in it. Run by itself, reads lines of JSON, [language, code], and writes the tree of each.
 */
const { loadPrism } = require('./load.js');

const kindOf = (token) => [token.type].concat(token.alias || []).join('/');

function treeOf(tokens, nameOf) {
  if (typeof tokens === 'string') return tokens ? `-${tokens.length}` : '';
  return [].concat(tokens).map((token) => {
    if (typeof token === 'string') return treeOf(token, nameOf);
    return nameOf(kindOf(token)) + (typeof token.content === 'string' ? token.content.length : `(${treeOf(token.content, nameOf)})`);
  }).join('');
}

/** The tokens of code, with PHP found in its pages; what other languages add to tokens has no colour. */
function tokensOf(Prism, language, code) {
  const env = { language, code, grammar: Prism.languages[language] };
  if (language === 'php') Prism.hooks.run('before-tokenize', env);
  env.tokens = Prism.tokenize(env.code, env.grammar);
  if (language === 'php') Prism.hooks.run('after-tokenize', env);
  return env.tokens;
}

module.exports = { kindOf, treeOf, tokensOf };

if (require.main === module) {
  const Prism = loadPrism();
  require('readline').createInterface({ input: process.stdin }).on('line', (line) => {
    const [language, code] = JSON.parse(line);
    process.stdout.write(treeOf(tokensOf(Prism, language, code), (kind) => ` ${kind} `) + '\n');
  });
}
