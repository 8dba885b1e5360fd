/** The name under which the search program hands itself over to those that need it. */
export const SEARCH = 'fingerpostFind'

/**
 * A field and what it finds, see SearchBox.
 *
 * @typedef {{text: string, kind: string, chosen: !Array<?>, settled: !Promise, update: function(boolean): !Promise}}
 */
export let Box

/**
 * What is handed over: what loads the index, the best pages for a question, and what makes of elements a field and what it finds.
 *
 * @typedef {{
 *   library: {root: !URL, open: function(): !Promise, say: function(string, ...*): string},
 *   find: function(string, number): !Promise<{cards: !Array<{url: string, title: string}>, all: boolean}>,
 *   box: function(?, number, function()): Box
 * }}
 */
export let Search
