/* Draws what the page around it asks for, one after the other. Nothing else happens here: Mermaid writes styles into elements, which pages forbid. */
addEventListener('message', (event) => {
  if (event.source !== parent) return
  const { id, text, dark } = event.data
  frame.work = frame.work.then(() => frame.draw(id, text, dark)).then((drawn) => parent.postMessage(drawn, '*'))
})

const frame = {
  work: Promise.resolve(),
  drawn: 0,
  async draw(id, text, dark) {
    try {
      mermaid.initialize({
        startOnLoad: false,
        securityLevel: 'strict',
        suppressErrorRendering: true,
        // A picture knows none of the page's fonts.
        fontFamily: 'sans-serif',
        // Text within SVG can be shown as a picture by every browser; HTML within it cannot.
        htmlLabels: false,
        flowchart: { htmlLabels: false },
        theme: dark ? 'dark' : 'neutral',
      })
      const { svg } = await mermaid.render('diagram-' + ++frame.drawn, text)
      return { id, svg }
    } catch (fault) {
      return { id, fault: String((fault && fault.message) || fault) }
    }
  },
}

parent.postMessage({ ready: true }, '*')
