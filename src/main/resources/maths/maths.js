/* What the program calls. A fault of the author's is an answer; all else is thrown. */
var fingerpost = {
  maths: function (tex, display) {
    try {
      return {
        html: temml.renderToString(tex, {
          displayMode: display === 'display',
          annotate: true,
          throwOnError: true,
          trust: false,
          maxExpand: 1000,
        }),
      };
    } catch (fault) {
      if (!(fault instanceof temml.ParseError)) throw fault;
      return { fault: String(fault.message), at: typeof fault.position === 'number' ? fault.position : -1 };
    }
  },
};
