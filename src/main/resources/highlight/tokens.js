/* Turns Prism's tokens into HTML with a handful of short classes; the theme styles these and no others. */
var fingerpost = (function () {
  var CLASSES = {
    comment: 'c', prolog: 'c', doctype: 'c', cdata: 'c', shebang: 'c',
    keyword: 'k', important: 'k', atrule: 'k', rule: 'k', boolean: 'k', null: 'k', nil: 'k', instruction: 'k',
    string: 's', char: 's', 'attr-value': 's', url: 's', regex: 's', 'template-string': 's', 'triple-quoted-string': 's',
    'string-interpolation': 's', 'raw-string': 's', 'string-literal': 's', entity: 's', scalar: 's',
    number: 'n', constant: 'n', symbol: 'n', datetime: 'n', date: 'n', 'status-code': 'n', color: 'n',
    function: 'f', 'function-name': 'f', 'function-definition': 'f', 'class-name': 'f', builtin: 'f', annotation: 'f', decorator: 'f',
    macro: 'f', 'request-target': 's', method: 'k', 'reason-phrase': 's',
    tag: 't', selector: 't', property: 't', 'attr-name': 't', key: 't', 'header-name': 't', table: 't', variable: 't',
    'inserted-sign': 'i', 'deleted-sign': 'd', coord: 'c'
  };

  function escape(text) {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
  }

  function classOf(token) {
    if (CLASSES.hasOwnProperty(token.type)) return CLASSES[token.type];
    var alias = token.alias;
    if (typeof alias === 'string') alias = [alias];
    for (var i = 0; alias && i < alias.length; i++) {
      if (CLASSES.hasOwnProperty(alias[i])) return CLASSES[alias[i]];
    }
    return '';
  }

  /* A token of the same class as the one around it needs no element of its own. */
  function html(tokens, around) {
    if (typeof tokens === 'string') return escape(tokens);
    if (Array.isArray(tokens)) {
      var out = '';
      for (var i = 0; i < tokens.length; i++) out += html(tokens[i], around);
      return out;
    }
    var own = classOf(tokens);
    var inner = html(tokens.content, own || around);
    return own && own !== around ? '<span class="h-' + own + '">' + inner + '</span>' : inner;
  }

  return {
    highlight: function (code, language) {
      return html(Prism.tokenize(code, Prism.languages[language]), '');
    }
  };
})();
