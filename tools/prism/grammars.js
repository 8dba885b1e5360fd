'use strict';
/* Prism's grammars as the lines that Grammars.java reads; the form is described there. */
const { parse, javaOf } = require('./regex.js');
const { openings, runOf, written } = require('./opening.js');

const isPattern = (value) => Object.prototype.toString.call(value) === '[object RegExp]';

/** The pattern that finds PHP in pages: PHP hands it over when it is asked for its placeholders. */
function islandsOf(Prism, language) {
  let found;
  const templating = Prism.languages['markup-templating'];
  Prism.languages['markup-templating'] = {
    buildPlaceholders: (env, owner, pattern) => { if (owner === language) found = pattern; },
    tokenizePlaceholders: () => {},
  };
  Prism.hooks.run('before-tokenize', { code: '<?', language });
  Prism.languages['markup-templating'] = templating;
  return found;
}

class LanguageData {
  /** @param roots the grammars of all languages, with their names */
  constructor(language, roots) {
    this.language = language;
    this.roots = roots;
    this.grammars = [];
    this.grammarNumbers = new Map();
    this.rules = [];
    this.ruleNumbers = new Map();
  }

  /** The name of another language, or the number of one of our grammars. */
  grammar(grammar) {
    const owner = this.roots.get(grammar);
    if (owner && owner !== this.language) return owner;
    if (!this.grammarNumbers.has(grammar)) {
      const number = this.grammars.push(null) - 1;
      this.grammarNumbers.set(grammar, number);
      this.grammars[number] = Object.entries(withRest(grammar))
        .flatMap(([type, rules]) => (rules ? [].concat(rules).map((rule) => this.rule(type, rule)) : []));
    }
    return this.grammarNumbers.get(grammar);
  }

  rule(type, rule) {
    const known = this.ruleNumbers.get(rule);
    if (known !== undefined) {
      if (this.rules[known].type !== type) throw new Error(`one rule is ${type} and ${this.rules[known].type}`);
      return known;
    }
    const number = this.rules.push({ type }) - 1;
    this.ruleNumbers.set(rule, number);
    this.rules[number].line = this.line(type, isPattern(rule) ? { pattern: rule } : rule, '');
    return number;
  }

  line(type, rule, flag) {
    const { source, flags } = rule.pattern;
    const tree = parse(source, flags.replace('g', ''));
    return [
      type,
      [].concat(rule.alias || []).join(' '),
      (rule.greedy ? 'g' : '') + (rule.lookbehind ? 'l' : '') + flag,
      rule.inside ? this.grammar(rule.inside) : '',
      openings(tree).map((opening) => opening.map(written).join(' ')).join(','),
      written(runOf(tree)),
      javaOf(tree, source, rule.lookbehind),
    ].join('\t');
  }

  lines() {
    const own = this.grammars.map((rules) => rules.join(' ') || '-');
    return [...own, '', ...this.rules.map((rule) => rule.line)].join('\n') + '\n';
  }
}

/** As Prism does it when it first uses a grammar: `rest` is more of the same, and comes last. */
function withRest({ rest, ...grammar }) {
  if (rest && rest.rest) throw new Error('the rest has a rest');
  return { ...grammar, ...rest };
}

/** The data of a language, as text. */
function dataOf(Prism, language, languages) {
  const roots = new Map(languages.map((each) => [Prism.languages[each], each]));
  const data = new LanguageData(language, roots);
  const root = Prism.languages[language];
  data.grammar(root);
  const islands = islandsOf(Prism, language);
  if (islands) {
    const rule = { pattern: islands, alias: `language-${language}`, inside: root };
    data.rules.push({ type: language, line: data.line(language, rule, 'i') });
  }
  return data.lines();
}

module.exports = { dataOf };
